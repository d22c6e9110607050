package org.dengta.store.sql;

import org.dengta.accreditation.GuestList;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.journal.Run;
import org.dengta.kiosk.KioskId;
import org.dengta.programme.EventNumber;
import org.dengta.testing.GuestListContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class SqliteGuestListTest extends GuestListContract {
    @TempDir private Path folder;
    private final List<Store> opened = new ArrayList<>();

    @Override
    protected GuestList empty() {
        var keys =
                new Store.Keys(
                        new DataKey(new byte[32], new Random(1)), new LookupKey(new byte[32]));
        var clock = InstantSource.fixed(Instant.parse("2024-10-25T01:00:00Z"));
        var author = new Author(new KioskId("desk-1"), Run.draw(new Random(2)), clock);
        var file = folder.resolve("store-" + opened.size() + ".db");
        opened.add(Store.open(file, new EventNumber(241025), keys, author));
        return opened.getLast().guests();
    }

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }
}
