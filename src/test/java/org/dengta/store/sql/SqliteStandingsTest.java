package org.dengta.store.sql;

import org.dengta.testing.StandingsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;

final class SqliteStandingsTest extends StandingsContract {
    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @Override
    protected Replica fresh(InstantSource clock) {
        var store = stores.fresh(clock);
        return new Replica(store.journal(), store.standings());
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
