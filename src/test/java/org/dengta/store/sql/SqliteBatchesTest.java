package org.dengta.store.sql;

import org.dengta.printing.Batches;
import org.dengta.testing.BatchesContract;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SqliteBatchesTest extends BatchesContract {
    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @Override
    protected Batches fresh() {
        var clock = new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
        return stores.fresh(clock).batches();
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
