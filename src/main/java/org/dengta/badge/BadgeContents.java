package org.dengta.badge;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.Rights;
import org.dengta.credential.CredentialCode;
import org.dengta.programme.Category;
import org.dengta.programme.Programme;
import org.dengta.venue.Zone;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What stands on the badges of a programme. */
public final class BadgeContents {
    private final Programme programme;

    public BadgeContents(Programme programme) {
        this.programme = programme;
    }

    /**
     * The badge of an approved person of this programme; empty for everybody else.
     *
     * @param code asked for only if there is a badge
     */
    public Optional<Badge> of(
            Person person, Optional<byte[]> photo, Supplier<CredentialCode> code) {
        return programme
                .category(person.category())
                .filter(_ -> person.participation().isApproved())
                .map(category -> badge(person, category, photo, code.get()));
    }

    private Badge badge(
            Person person, Category category, Optional<byte[]> photo, CredentialCode code) {
        return new Badge(
                fields(person, category),
                person.names().language(),
                category.colour(),
                chips(person),
                photo,
                code);
    }

    private Map<BadgeField, String> fields(Person person, Category category) {
        var fields = new EnumMap<BadgeField, String>(BadgeField.class);
        fields.put(BadgeField.NAME_PRIMARY, person.names().primary());
        fields.put(BadgeField.NAME_SECONDARY, person.names().secondary());
        fields.put(BadgeField.HONORIFIC, person.protocol().honorific());
        fields.put(BadgeField.POSITION, person.affiliation().position());
        fields.put(BadgeField.ORGANISATION, person.affiliation().organisation());
        fields.put(BadgeField.ORGANISATION_LATIN, person.affiliation().organisationLatin());
        fields.put(BadgeField.DELEGATION, person.affiliation().delegation());
        fields.put(BadgeField.REGION, person.affiliation().region());
        fields.put(BadgeField.CATEGORY_ZH, category.name().zh());
        fields.put(BadgeField.CATEGORY_EN, category.name().en());
        fields.put(BadgeField.CATEGORY_SYMBOL, category.symbol());
        fields.put(BadgeField.SEAT, person.protocol().seat());
        fields.put(BadgeField.NUMBER, person.id().value());
        addEvent(fields);
        return fields;
    }

    private void addEvent(Map<BadgeField, String> fields) {
        var event = programme.event();
        fields.put(BadgeField.EVENT_ZH, event.name().zh());
        fields.put(BadgeField.EVENT_EN, event.name().en());
        fields.put(BadgeField.THEME_ZH, event.theme().zh());
        fields.put(BadgeField.THEME_EN, event.theme().en());
        fields.put(BadgeField.VENUE_ZH, programme.venue().name().zh());
        fields.put(BadgeField.VENUE_EN, programme.venue().name().en());
        fields.put(BadgeField.DATES, dates(event.time().days()));
    }

    private static String dates(List<LocalDate> days) {
        var pattern = DateTimeFormatter.ofPattern("uuuu.MM.dd", Locale.ROOT);
        return pattern.format(days.getFirst()) + " – " + pattern.format(days.getLast());
    }

    private List<String> chips(Person person) {
        var rights = new Rights(programme, person);
        return programme.venue().zones().stream()
                .filter(zone -> rights.mayEnter(zone.id()))
                .map(Zone::sign)
                .toList();
    }
}
