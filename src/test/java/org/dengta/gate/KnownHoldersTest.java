package org.dengta.gate;

import org.dengta.credential.DataKey;
import org.dengta.testing.HoldersContract;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryStandings;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;

final class KnownHoldersTest extends HoldersContract {

    @Override
    protected Replica fresh(InstantSource clock) {
        var journal = new InMemoryJournal(clock, List.of());
        var guests = new InMemoryGuestList();
        var codes = new InMemoryCodeRegister(journal, new DataKey(new byte[32], new Random(3)));
        return new Replica(
                guests, journal, new KnownHolders(codes, guests, new InMemoryStandings(journal)));
    }
}
