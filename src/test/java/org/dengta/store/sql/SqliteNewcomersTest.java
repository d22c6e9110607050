package org.dengta.store.sql;

import org.dengta.accreditation.Person;
import org.dengta.credential.LookupKey;
import org.dengta.gate.GateDesk.Records;
import org.dengta.testing.NewcomersContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

final class SqliteNewcomersTest extends NewcomersContract {
    @TempDir private Path folder;
    private Stores stores;

    @Override
    protected Replica fresh(InstantSource clock, LookupKey key) {
        stores = new Stores(folder);
        var keys = new Store.Keys(Stores.KEYS.data(), key);
        var author = stores.author("kiosk-1", clock);
        var store = stores.keep(Store.open(stores.file("a.db"), Stores.EVENT, keys, author));
        var records = new Records(store.holders(), store.standings(), store.journal());
        return new Replica() {
            @Override
            public Records records() {
                return records;
            }

            @Override
            public void list(Person... people) {
                store.guests().put(List.of(people));
            }
        };
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
