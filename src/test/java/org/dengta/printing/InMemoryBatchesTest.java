package org.dengta.printing;

import org.dengta.testing.BatchesContract;
import org.dengta.testing.InMemoryBatches;

final class InMemoryBatchesTest extends BatchesContract {
    @Override
    protected Batches fresh() {
        return new InMemoryBatches();
    }
}
