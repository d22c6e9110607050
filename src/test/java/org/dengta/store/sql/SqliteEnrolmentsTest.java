package org.dengta.store.sql;

import org.dengta.central.Enrolments;
import org.dengta.testing.EnrolmentsContract;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SqliteEnrolmentsTest extends EnrolmentsContract {
    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @Override
    protected Enrolments fresh() {
        var clock = new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
        return stores.fresh(clock).enrolments();
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
