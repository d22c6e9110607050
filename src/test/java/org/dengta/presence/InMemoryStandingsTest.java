package org.dengta.presence;

import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.StandingsContract;

import java.time.InstantSource;
import java.util.List;

final class InMemoryStandingsTest extends StandingsContract {
    @Override
    protected Replica fresh(InstantSource clock) {
        var journal = new InMemoryJournal(clock, List.of());
        return new Replica(journal, new InMemoryStandings(journal));
    }
}
