package org.dengta.registration;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.DataKey;

import java.util.Base64;

/**
 * A person under the event's data key, as the list and as facts carry it. What is sealed for one
 * does not open as the other, nor under another number; it then ends in an IllegalStateException.
 */
public final class SealedPerson {
    private SealedPerson() {}

    public static byte[] forList(Person person, DataKey key) {
        return key.seal(PersonFields.write(person), listed(person.id()));
    }

    public static Person fromList(PersonId id, byte[] sealed, DataKey key) {
        return PersonFields.read(id, key.open(sealed, listed(id)));
    }

    /** Base64. */
    public static String forFact(Person person, DataKey key) {
        var sealed = key.seal(PersonFields.write(person), registered(person.id()));
        return Base64.getEncoder().encodeToString(sealed);
    }

    public static Person fromFact(PersonId id, String sealed, DataKey key) {
        return PersonFields.read(id, key.open(Base64.getDecoder().decode(sealed), registered(id)));
    }

    private static String listed(PersonId id) {
        return "guest " + id.value();
    }

    private static String registered(PersonId id) {
        return "walk-in " + id.value();
    }
}
