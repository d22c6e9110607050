package org.dengta.store.sql;

import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.journal.Run;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.sql.Database;
import org.dengta.programme.EventNumber;
import org.dengta.store.sql.gate.Filing;
import org.dengta.store.sql.gate.SqliteStandings;
import org.dengta.testing.SampleEvent;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Real stores in a folder, each open a run of its own, all closed at the end. */
final class Stores implements AutoCloseable {
    static final Store.Keys KEYS = keys(1);
    static final EventNumber EVENT = SampleEvent.NUMBER;

    private final Path folder;
    private final Random random = new Random(2);
    private final List<Runnable> closing = new ArrayList<>();

    Stores(Path folder) {
        this.folder = folder;
    }

    /** Other numbers, other keys. */
    static Store.Keys keys(int number) {
        var bytes = new byte[32];
        bytes[0] = (byte) number;
        return new Store.Keys(new DataKey(bytes, new Random(number)), new LookupKey(bytes));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Author author(String kiosk, InstantSource clock) {
        return new Author(new KioskId(kiosk), Run.draw(random), clock);
    }

    Store open(String name, InstantSource clock) {
        return open(name, "kiosk-1", clock);
    }

    Store open(String name, String kiosk, InstantSource clock) {
        return keep(Store.open(file(name), EVENT, KEYS, author(kiosk, clock)));
    }

    /** A journal over a store's own file, which folds nothing by itself. */
    SqliteJournal journal(Database database, String kiosk, InstantSource clock) {
        var facts = new FactTable(database, filing(database));
        return new SqliteJournal(database, facts, author(kiosk, clock));
    }

    /** What folds passages into these standings. */
    static StandingProjection projection(
            SqliteStandings standings, Database database, SqliteJournal journal) {
        return new StandingProjection(standings, journal, filing(database));
    }

    private static Filing filing(Database database) {
        return new Filing(database, new SqliteStandings(database));
    }

    /** A new store that nobody else has. */
    Store fresh(InstantSource clock) {
        return open("store-" + closing.size() + ".db", clock);
    }

    /** Closes it at the end. */
    Store keep(Store store) {
        closing.add(store::close);
        return store;
    }

    /** Closes it at the end. */
    Database keep(Database database) {
        closing.add(database::close);
        return database;
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }
}
