package org.dengta.roster;

import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Person;
import org.dengta.programme.Programme;
import org.dengta.venue.Label;
import org.dengta.venue.ZoneId;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a person as the cells of a row, such that {@link RowReader} reads the same person again.
 * Immutable, for any thread.
 */
public final class PersonCells {
    private final ProgrammeNames names;
    private final Function<Label, String> language;

    /**
     * @param programme names the categories
     * @param language {@code Label::zh} or {@code Label::en}
     */
    public PersonCells(Programme programme, Function<Label, String> language) {
        this.names = new ProgrammeNames(programme);
        this.language = language;
    }

    /** A text for every column except {@link ListColumn#NAME}; empty where there is nothing. */
    public Map<ListColumn, String> of(Person person) {
        var cells = new EnumMap<ListColumn, String>(ListColumn.class);
        cells.put(ListColumn.NUMBER, person.id().value());
        cells.put(ListColumn.CATEGORY, category(person));
        cells.put(ListColumn.FOREIGN_CODE, person.foreignCode());
        putNames(person, cells);
        putAffiliation(person, cells);
        putProtocol(person, cells);
        putParticipation(person, cells);
        putRights(person, cells);
        return Collections.unmodifiableMap(cells);
    }

    /** The columns in which two people differ. */
    public Set<ListColumn> differences(Person one, Person other) {
        var ones = of(one);
        var others = of(other);
        var different = EnumSet.noneOf(ListColumn.class);
        for (var column : ones.keySet()) {
            if (!Objects.equals(ones.get(column), others.get(column))) {
                different.add(column);
            }
        }
        return Collections.unmodifiableSet(different);
    }

    private String category(Person person) {
        return names.programme()
                .category(person.category())
                .map(category -> language.apply(category.name()))
                .filter(name -> names.isUnique(person.category(), name))
                .orElse(person.category().value());
    }

    private static void putNames(Person person, Map<ListColumn, String> cells) {
        cells.put(ListColumn.CHINESE_NAME, person.names().chinese());
        cells.put(ListColumn.LATIN_NAME, person.names().latin());
        cells.put(ListColumn.ORIGINAL_NAME, person.names().original());
        cells.put(ListColumn.LANGUAGE, person.names().language());
    }

    private static void putAffiliation(Person person, Map<ListColumn, String> cells) {
        var affiliation = person.affiliation();
        cells.put(ListColumn.REGION, affiliation.region());
        cells.put(ListColumn.ORGANISATION, affiliation.organisation());
        cells.put(ListColumn.ORGANISATION_LATIN, affiliation.organisationLatin());
        cells.put(ListColumn.POSITION, affiliation.position());
        cells.put(ListColumn.DELEGATION, affiliation.delegation());
        cells.put(ListColumn.PRINCIPAL, affiliation.principal());
    }

    private static void putProtocol(Person person, Map<ListColumn, String> cells) {
        cells.put(ListColumn.HONORIFIC, person.protocol().honorific());
        cells.put(ListColumn.PRECEDENCE, digits(person.protocol().precedence()));
        cells.put(ListColumn.SEAT, person.protocol().seat());
        cells.put(ListColumn.LIAISON, person.contact().liaison());
        cells.put(ListColumn.PHONE, person.contact().phone());
        cells.put(ListColumn.NOTES, person.contact().notes());
    }

    private void putParticipation(Person person, Map<ListColumn, String> cells) {
        var part = person.participation();
        cells.put(ListColumn.REVIEW, language.apply(ListWords.REVIEW.label(part.review())));
        cells.put(ListColumn.REPLY, language.apply(ListWords.REPLY.label(part.reply())));
        cells.put(
                ListColumn.ATTENDANCE,
                language.apply(ListWords.ATTENDANCE.label(part.attendance())));
        cells.put(ListColumn.HEADS, Integer.toString(part.heads()));
    }

    /** A single zone on a single day is a reservation; several are written as grants. */
    private static void putRights(Person person, Map<ListColumn, String> cells) {
        var reservation = reservation(person);
        cells.put(ListColumn.GRANTS, grants(person, reservation));
        cells.put(
                ListColumn.RESERVATION_DAY,
                reservation.flatMap(Grant::day).map(Object::toString).orElse(""));
        cells.put(
                ListColumn.RESERVATION_SLOT,
                reservation.flatMap(Grant::slot).map(Object::toString).orElse(""));
        cells.put(
                ListColumn.RESERVATION_ZONE,
                reservation.map(grant -> grant.place().value()).orElse(""));
    }

    private static Optional<Grant> reservation(Person person) {
        List<Grant> dated =
                person.grants().stream()
                        .filter(grant -> grant.place() instanceof ZoneId && grant.day().isPresent())
                        .toList();
        return dated.size() == 1 ? Optional.of(dated.getFirst()) : Optional.empty();
    }

    private static String grants(Person person, Optional<Grant> reservation) {
        return person.grants().stream()
                .filter(grant -> reservation.filter(grant::equals).isEmpty())
                .map(Grant::text)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String digits(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
