package org.dengta.store.sql;

import org.dengta.exchange.SharedProgramme;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.testing.SharedProgrammeContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SqliteSharedProgrammeTest extends SharedProgrammeContract {
    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @Override
    protected SharedProgramme fresh() {
        var clock = new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
        return stores.fresh(clock).sharedProgramme(SqliteSharedProgrammeTest::read);
    }

    private static void read(String event) {
        if (!event.contains("event")) {
            throw new IllegalArgumentException("not an event");
        }
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
