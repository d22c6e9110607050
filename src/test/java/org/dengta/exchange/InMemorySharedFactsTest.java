package org.dengta.exchange;

import org.dengta.testing.InMemorySharedFacts;
import org.dengta.testing.SharedFactsContract;

import java.time.InstantSource;

final class InMemorySharedFactsTest extends SharedFactsContract {
    @Override
    protected SharedFacts fresh(InstantSource clock) {
        return new InMemorySharedFacts(clock);
    }
}
