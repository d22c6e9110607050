package org.dengta.registration;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Protocol;
import org.dengta.journal.FieldLines;
import org.dengta.programme.CategoryId;
import org.dengta.programme.SlotId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A person as the bytes that are sealed; empty fields are left out. */
final class PersonFields {
    private PersonFields() {}

    static byte[] write(Person person) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("category", person.category().value());
        write(person.names(), fields);
        write(person.affiliation(), fields);
        write(person.protocol(), fields);
        write(person.contact(), fields);
        write(person.participation(), fields);
        fields.put("grants", grants(person.grants()));
        fields.put("foreign-code", person.foreignCode());
        fields.values().removeIf(String::isEmpty);
        return FieldLines.write(fields);
    }

    private static void write(Names names, Map<String, String> fields) {
        fields.put("chinese", names.chinese());
        fields.put("latin", names.latin());
        fields.put("original", names.original());
        fields.put("language", names.language());
    }

    private static void write(Affiliation affiliation, Map<String, String> fields) {
        fields.put("region", affiliation.region());
        fields.put("organisation", affiliation.organisation());
        fields.put("organisation-latin", affiliation.organisationLatin());
        fields.put("position", affiliation.position());
        fields.put("delegation", affiliation.delegation());
        fields.put("principal", affiliation.principal());
    }

    private static void write(Protocol protocol, Map<String, String> fields) {
        fields.put("honorific", protocol.honorific());
        protocol.precedence().ifPresent(p -> fields.put("precedence", Integer.toString(p)));
        fields.put("seat", protocol.seat());
    }

    private static void write(Contact contact, Map<String, String> fields) {
        fields.put("liaison", contact.liaison());
        fields.put("phone", contact.phone());
        fields.put("notes", contact.notes());
    }

    private static void write(Participation participation, Map<String, String> fields) {
        fields.put("review", participation.review().name());
        fields.put("reply", participation.reply().name());
        fields.put("attendance", participation.attendance().name());
        fields.put("heads", Integer.toString(participation.heads()));
    }

    static Person read(PersonId id, byte[] bytes) {
        var in = new In(FieldLines.read(bytes));
        return new Person(
                id,
                new CategoryId(in.text("category")),
                new Names(
                        in.text("chinese"),
                        in.text("latin"),
                        in.text("original"),
                        in.text("language")),
                affiliation(in),
                new Protocol(in.text("honorific"), in.number("precedence"), in.text("seat")),
                new Contact(in.text("liaison"), in.text("phone"), in.text("notes")),
                participation(in),
                readGrants(in.text("grants")),
                in.text("foreign-code"));
    }

    private static Affiliation affiliation(In in) {
        return new Affiliation(
                in.text("region"),
                in.text("organisation"),
                in.text("organisation-latin"),
                in.text("position"),
                in.text("delegation"),
                in.text("principal"));
    }

    private static Participation participation(In in) {
        return new Participation(
                Review.valueOf(in.text("review")),
                Reply.valueOf(in.text("reply")),
                Attendance.valueOf(in.text("attendance")),
                in.number("heads").orElse(1));
    }

    /**
     * {@code z} or {@code s} before the grant's text keeps zone and session apart even when the
     * programme changes.
     */
    private static String grants(Set<Grant> grants) {
        var texts = new TreeSet<String>();
        for (var grant : grants) {
            var kind =
                    switch (grant.place()) {
                        case ZoneId _ -> "z:";
                        case SessionId _ -> "s:";
                    };
            texts.add(kind + grant.text());
        }
        return String.join(" ", texts);
    }

    private static Set<Grant> readGrants(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(" ", -1))
                        .map(PersonFields::readGrant)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Grant readGrant(String text) {
        var at = text.indexOf('@');
        var name = text.substring(2, at < 0 ? text.length() : at);
        Place place = text.startsWith("s:") ? new SessionId(name) : new ZoneId(name);
        if (at < 0) {
            return new Grant(place, Optional.empty(), Optional.empty());
        }
        var slash = text.indexOf('/', at);
        var day = LocalDate.parse(text.substring(at + 1, slash < 0 ? text.length() : slash));
        var slot =
                slash < 0
                        ? Optional.<SlotId>empty()
                        : Optional.of(new SlotId(text.substring(slash + 1)));
        return new Grant(place, Optional.of(day), slot);
    }

    private record In(Map<String, String> fields) {
        String text(String name) {
            return fields.getOrDefault(name, "");
        }

        OptionalInt number(String name) {
            var text = text(name);
            return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        }
    }
}
