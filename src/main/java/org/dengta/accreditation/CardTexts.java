package org.dengta.accreditation;

import org.dengta.accreditation.Participation.Attendance;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The amendable fields of a person as texts, and a person with some of them otherwise. Pure. */
public final class CardTexts {
    private CardTexts() {}

    /** A text for each field; empty where there is nothing. */
    public static Map<CardField, String> of(Person person) {
        var texts = new EnumMap<CardField, String>(CardField.class);
        texts.put(CardField.CHINESE, person.names().chinese());
        texts.put(CardField.LATIN, person.names().latin());
        texts.put(CardField.ORIGINAL, person.names().original());
        texts.put(CardField.ORGANISATION, person.affiliation().organisation());
        texts.put(CardField.ORGANISATION_LATIN, person.affiliation().organisationLatin());
        texts.put(CardField.POSITION, person.affiliation().position());
        texts.put(CardField.DELEGATION, person.affiliation().delegation());
        texts.put(CardField.HONORIFIC, person.protocol().honorific());
        texts.put(CardField.SEAT, person.protocol().seat());
        texts.put(CardField.PHONE, person.contact().phone());
        texts.put(CardField.NOTES, person.contact().notes());
        texts.put(CardField.ATTENDANCE, person.participation().attendance().name());
        return Collections.unmodifiableMap(texts);
    }

    /**
     * The person with these texts in the place of his or her own. Never throws: texts that would
     * leave no name at all change no name, and an unknown attendance changes none.
     */
    public static Person over(Person person, Map<CardField, String> changed) {
        if (changed.isEmpty()) {
            return person;
        }
        var texts = new EnumMap<>(of(person));
        texts.putAll(changed);
        return new Person(
                person.id(),
                person.category(),
                names(person.names(), texts),
                affiliation(person.affiliation(), texts),
                protocol(person.protocol(), texts),
                contact(person.contact(), texts),
                participation(person.participation(), texts),
                person.grants(),
                person.foreignCode());
    }

    private static Names names(Names before, Map<CardField, String> texts) {
        var chinese = text(texts, CardField.CHINESE);
        var latin = text(texts, CardField.LATIN);
        var original = text(texts, CardField.ORIGINAL);
        return (chinese + latin + original).isBlank()
                ? before
                : new Names(chinese, latin, original, before.language());
    }

    private static Affiliation affiliation(Affiliation before, Map<CardField, String> texts) {
        return new Affiliation(
                before.region(),
                text(texts, CardField.ORGANISATION),
                text(texts, CardField.ORGANISATION_LATIN),
                text(texts, CardField.POSITION),
                text(texts, CardField.DELEGATION),
                before.principal());
    }

    private static Protocol protocol(Protocol before, Map<CardField, String> texts) {
        return new Protocol(
                text(texts, CardField.HONORIFIC), before.precedence(), text(texts, CardField.SEAT));
    }

    private static Contact contact(Contact before, Map<CardField, String> texts) {
        return new Contact(
                before.liaison(), text(texts, CardField.PHONE), text(texts, CardField.NOTES));
    }

    private static Participation participation(Participation before, Map<CardField, String> texts) {
        var wanted = text(texts, CardField.ATTENDANCE);
        var attendance =
                Arrays.stream(Attendance.values())
                        .filter(known -> known.name().equals(wanted))
                        .findFirst()
                        .orElse(before.attendance());
        return new Participation(before.review(), before.reply(), attendance, before.heads());
    }

    private static String text(Map<CardField, String> texts, CardField field) {
        return texts.getOrDefault(field, "");
    }
}
