package org.dengta.accreditation;

import org.dengta.programme.CategoryId;

import java.util.Set;

/**
 * A person on the list: guest, working accreditation or visitor.
 *
 * @param id the number column of the list
 * @param category one category
 * @param names at least one name
 * @param affiliation whom the person comes with and for
 * @param protocol honorific, precedence, seat
 * @param contact liaison, phone, notes
 * @param participation review, reply, attendance, heads
 * @param grants rights beyond the category's
 * @param foreignCode a code of another system that this person presents, any text, may be empty
 */
public record Person(
        PersonId id,
        CategoryId category,
        Names names,
        Affiliation affiliation,
        Protocol protocol,
        Contact contact,
        Participation participation,
        Set<Grant> grants,
        String foreignCode) {
    public Person {
        grants = Set.copyOf(grants);
    }

    /** The number alone: names and codes must not reach a log by accident. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
