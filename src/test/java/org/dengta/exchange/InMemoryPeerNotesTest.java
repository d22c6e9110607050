package org.dengta.exchange;

import org.dengta.testing.InMemoryPeerNotes;
import org.dengta.testing.InMemorySharedFacts;
import org.dengta.testing.PeerNotesContract;

import java.time.Instant;
import java.time.InstantSource;

final class InMemoryPeerNotesTest extends PeerNotesContract {
    private final SharedFacts facts =
            new InMemorySharedFacts(InstantSource.fixed(Instant.ofEpochSecond(7)));

    @Override
    protected SharedFacts facts() {
        return facts;
    }

    @Override
    protected PeerNotes notes() {
        return new InMemoryPeerNotes(facts);
    }
}
