package org.dengta.store.sql;

import org.dengta.exchange.SharedFacts;
import org.dengta.testing.SharedFactsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;

final class SqliteSharedFactsTest extends SharedFactsContract {
    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @Override
    protected SharedFacts fresh(InstantSource clock) {
        return stores.fresh(clock).facts();
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
