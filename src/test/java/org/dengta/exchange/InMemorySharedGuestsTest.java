package org.dengta.exchange;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.DataKey;
import org.dengta.testing.InMemorySharedGuests;
import org.dengta.testing.SharedGuestsContract;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

final class InMemorySharedGuestsTest extends SharedGuestsContract {
    private final DataKey key = new DataKey(new byte[32], new Random(1));
    private final Set<PersonId> registered = new HashSet<>();
    private int made;

    @Override
    protected SharedGuests fresh() {
        return new InMemorySharedGuests("epoch-" + made++, registered::contains);
    }

    @Override
    protected DataKey key() {
        return key;
    }

    @Override
    protected PersonId register(SharedGuests guests, Person person) {
        registered.add(person.id());
        guests.take(List.of(row(person)));
        return person.id();
    }
}
