package org.dengta.exchange.http;

import org.dengta.exchange.Answers.Shared;
import org.dengta.journal.StoredEntry;
import org.dengta.testing.FactChain;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryNeighbourhood;
import org.dengta.testing.InMemorySharedFacts;
import org.dengta.testing.InMemorySharedGuests;
import org.dengta.testing.InMemorySharedProgramme;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A replica in memory that writes facts of its own; its cursors are as nasty as texts can be. */
final class SmallReplica {
    private static final Instant NOW = Instant.parse("2024-10-25T02:00:00.123456Z");

    final SettableClock clock = new SettableClock(NOW);
    final InMemorySharedFacts facts = new InMemorySharedFacts(clock);
    final InMemorySharedGuests guests = new InMemorySharedGuests("e p/ä+&=", _ -> false);
    final InMemorySharedProgramme programme = new InMemorySharedProgramme();
    final InMemoryNeighbourhood neighbourhood = new InMemoryNeighbourhood("central", clock, true);
    private final Map<String, FactChain> chains = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(20_241_025);

    Shared shared() {
        return new Shared(facts, guests, programme, neighbourhood);
    }

    /** An entry of a kiosk that says so much; most bytes are none and are put aside. */
    StoredEntry add(String kiosk, byte[] bytes) {
        return taken(chain(kiosk).addBytes(bytes));
    }

    /** An admission at a kiosk. */
    StoredEntry admit(String kiosk) {
        var fact = Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.HALL);
        return taken(chain(kiosk).add(NOW, fact));
    }

    private FactChain chain(String kiosk) {
        return chains.computeIfAbsent(kiosk, id -> new FactChain(id, random));
    }

    private StoredEntry taken(StoredEntry entry) {
        var _ = facts.take(List.of(entry), "itself");
        return entry;
    }

    /** Everything, run by run. */
    List<StoredEntry> all() {
        return facts.beyond(List.of(), Integer.MAX_VALUE);
    }
}
