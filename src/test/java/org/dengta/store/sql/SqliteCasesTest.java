package org.dengta.store.sql;

import org.dengta.helpdesk.Cases;
import org.dengta.journal.Journal;
import org.dengta.testing.CasesContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SqliteCasesTest extends CasesContract {
    @TempDir private Path folder;
    private Stores stores;
    private Store store;

    @Override
    protected Journal freshJournal() {
        stores = new Stores(folder);
        store = stores.fresh(clock);
        return store.journal();
    }

    @Override
    protected Cases casesOfIt() {
        return store.cases();
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
