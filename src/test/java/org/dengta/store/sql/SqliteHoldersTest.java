package org.dengta.store.sql;

import org.dengta.testing.HoldersContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;

final class SqliteHoldersTest extends HoldersContract {
    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @Override
    protected Replica fresh(InstantSource clock) {
        var store = stores.fresh(clock);
        return new Replica(store.guests(), store.journal(), store.holders());
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
