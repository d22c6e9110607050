package org.dengta.store.sql;

import org.dengta.journal.Journal;
import org.dengta.journal.Journal.Projection;
import org.dengta.platform.sql.Database;
import org.dengta.testing.JournalContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;

final class SqliteJournalTest extends JournalContract {
    @TempDir private Path folder;
    private Stores stores;

    @Override
    protected Journal fresh(InstantSource clock, Projection projection) {
        stores = new Stores(folder);
        stores.fresh(clock).close();
        var database = stores.keep(Database.open(stores.file("store-0.db")));
        var journal = stores.journal(database, "kiosk-1", clock);
        journal.project(projection);
        return journal;
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
