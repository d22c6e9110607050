package org.dengta.store.sql;

import org.dengta.testing.CodeRegisterContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

final class SqliteCodeRegisterTest extends CodeRegisterContract {
    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @Override
    protected Replica fresh(InstantSource clock, Keys keys) {
        var store =
                stores.keep(
                        Store.open(
                                stores.file("codes.db"),
                                Stores.EVENT,
                                new Store.Keys(keys.data(), keys.lookup()),
                                stores.author("kiosk-1", clock)));
        return new Replica(
                store.journal(), store.codes(), person -> store.guests().put(List.of(person)));
    }

    @AfterEach
    void close() {
        stores.close();
    }
}
