package org.dengta.printing;

import org.dengta.testing.InMemoryPrintQueue;
import org.dengta.testing.PrintQueueContract;

final class InMemoryPrintQueueTest extends PrintQueueContract {
    @Override
    protected PrintQueue fresh() {
        return new InMemoryPrintQueue();
    }
}
