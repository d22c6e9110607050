package org.dengta.store.sql;

import org.dengta.accreditation.GuestList;
import org.dengta.testing.GuestListContract;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;

final class SqliteGuestListTest extends GuestListContract {
    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @Override
    protected GuestList empty() {
        return stores.fresh(InstantSource.fixed(SampleEvent.at(SampleEvent.DAY_1, "09:00")))
                .guests();
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
