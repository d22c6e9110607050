package org.dengta.badge;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Rights;
import org.dengta.credential.Credential;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.LookupKey;
import org.dengta.issuance.IssuingDesk;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;
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

/** Makes badges: who gets one, what stands on it, and the fact that it was printed. */
public final class BadgeDesk {
    private final Programme programme;
    private final IssuingDesk issuing;
    private final LookupKey lookupKey;
    private final Journal journal;

    public BadgeDesk(
            Programme programme, IssuingDesk issuing, LookupKey lookupKey, Journal journal) {
        this.programme = programme;
        this.issuing = issuing;
        this.lookupKey = lookupKey;
        this.journal = journal;
    }

    /**
     * The badge of an approved person of this programme, with the person's valid badge code; empty
     * for everybody else.
     */
    public Optional<Badge> badge(Person person, Optional<byte[]> photo, OperatorId operator) {
        return category(person)
                .map(category ->
                        badge(
                                person,
                                category,
                                photo,
                                issuing.codeOf(person.id(), Credential.Kind.BADGE, operator)));
    }

    /** The same with a code that was issued before. */
    public Optional<Badge> badge(Person person, Optional<byte[]> photo, CredentialCode code) {
        return category(person).map(category -> badge(person, category, photo, code));
    }

    private Optional<Category> category(Person person) {
        return programme
                .category(person.category())
                .filter(_ -> person.participation().isApproved());
    }

    /**
     * Writes down that a badge is handed to the printer or folder; call it before doing so.
     *
     * @param reason why another copy, ignored for the first
     * @return which copy it is, from 1
     */
    public int printed(PersonId person, CredentialCode code, String reason, OperatorId operator) {
        return print(person, code, reason, operator).copy();
    }

    /** The same; gives the fact as written down. */
    public BadgePrinted print(
            PersonId person, CredentialCode code, String reason, OperatorId operator) {
        var lookup = lookupKey.of(code);
        return journal.atomically(() -> {
            var copy =
                    1
                            + (int)
                                    journal.about(person).stream()
                                            .filter(entry -> entry.fact() instanceof BadgePrinted)
                                            .count();
            var fact = new BadgePrinted(person, lookup, copy, copy == 1 ? "first" : reason);
            journal.append(operator, fact);
            return fact;
        });
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
