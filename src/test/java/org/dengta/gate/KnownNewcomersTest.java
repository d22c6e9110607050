package org.dengta.gate;

import org.dengta.accreditation.Person;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.gate.GateDesk.Records;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.NewcomersContract;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;

final class KnownNewcomersTest extends NewcomersContract {

    @Override
    protected Replica fresh(InstantSource clock, LookupKey key) {
        var journal = new InMemoryJournal(clock, List.of());
        var codes = new InMemoryCodeRegister(journal, new DataKey(new byte[32], new Random(3)));
        var guests = new InMemoryGuestList();
        var standings = new InMemoryStandings(journal);
        var records = new Records(new KnownHolders(codes, guests, standings), standings, journal);
        return new Replica() {
            @Override
            public Records records() {
                return records;
            }

            @Override
            public void list(Person... people) {
                guests.put(List.of(people));
                for (var person : people) {
                    codes.putForeign(key.of(person.foreignCode()), person.id());
                }
            }
        };
    }
}
