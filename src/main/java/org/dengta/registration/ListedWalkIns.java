package org.dengta.registration;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.credential.DataKey;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.WalkInRegistered;
import org.dengta.journal.Journal.Projection;

import java.util.List;
import java.util.Optional;

/**
 * Puts everybody whom a desk has registered on the list, in the transaction of the fact. Whoever is
 * on it already stays as listed, and whoever was taken off it stays off, in whatever order the fact
 * and the list come here.
 */
public final class ListedWalkIns implements Projection {
    private final GuestList guests;
    private final DataKey key;

    public ListedWalkIns(GuestList guests, DataKey key) {
        this.guests = guests;
        this.key = key;
    }

    /** A registration that does not open cannot be folded, whoever is listed already. */
    @Override
    public void fold(Entry entry) {
        if (entry.fact() instanceof WalkInRegistered registered) {
            var person = opened(registered);
            if (!guests.wasListed(person.id())) {
                guests.put(List.of(person));
            }
        }
    }

    /** The person that a fact registers and the list never had. */
    public Optional<Person> missing(Entry entry) {
        return entry.fact() instanceof WalkInRegistered registered
                        && !guests.wasListed(registered.person())
                ? Optional.of(opened(registered))
                : Optional.empty();
    }

    private Person opened(WalkInRegistered registered) {
        return SealedPerson.fromFact(registered.person(), registered.sealed(), key);
    }
}
