package org.dengta.store.sql;

import org.dengta.printing.PrintQueue;
import org.dengta.testing.PrintQueueContract;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SqlitePrintQueueTest extends PrintQueueContract {
    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @Override
    protected PrintQueue fresh() {
        var clock = new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
        return stores.fresh(clock).prints();
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
