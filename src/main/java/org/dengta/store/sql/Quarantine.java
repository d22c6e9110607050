package org.dengta.store.sql;

import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Quarantined.Why;
import org.dengta.journal.Position;
import org.dengta.journal.StoredEntry;
import org.dengta.platform.sql.Database;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What came from a peer and is not folded, in SQLite. */
final class Quarantine {
    private final Database database;
    private final String peer;
    private final Instant now;

    /**
     * @param peer who hands facts over now
     * @param now when
     */
    Quarantine(Database database, String peer, Instant now) {
        this.database = database;
        this.peer = peer;
        this.now = Instant.ofEpochMilli(now.toEpochMilli());
    }

    /** Puts an entry aside; empty when this very one is there already. */
    Optional<Quarantined> put(StoredEntry stored, Why why) {
        var position = stored.position();
        var rows =
                database.update(
                        """
                        INSERT INTO quarantine (hash, kiosk, run, seq, peer, bytes, why, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
                        """,
                        key(stored),
                        position.kiosk().value(),
                        position.run().hex(),
                        position.sequence(),
                        peer,
                        stored.bytes(),
                        why.name(),
                        now.toEpochMilli());
        return rows == 0
                ? Optional.empty()
                : Optional.of(new Quarantined(position, why, peer, now));
    }

    /** Lets go of what a chain holds, since it is folded now. */
    void release(Position position) {
        database.update(
                "DELETE FROM quarantine WHERE kiosk = ? AND run = ? AND seq = ? AND why <>"
                        + " 'FORKED'",
                position.kiosk().value(),
                position.run().hex(),
                position.sequence());
    }

    /** Over all that came, since two broken entries may claim one hash. */
    private static String key(StoredEntry stored) {
        var position = stored.position().toString().getBytes(StandardCharsets.UTF_8);
        var claimed = StoredEntry.hashAfter(stored.hash(), position);
        return HexFormat.of().formatHex(StoredEntry.hashAfter(claimed, stored.bytes()));
    }

    /** All of it, the latest first. */
    static List<Quarantined> all(Database database) {
        return latest(database, -1);
    }

    static int count(Database database) {
        return Math.toIntExact(
                database.first("SELECT count(*) FROM quarantine", row -> row.number(1)).orElse(0L));
    }

    /**
     * The latest of it, the latest first.
     *
     * @param most negative for all
     */
    static List<Quarantined> latest(Database database, int most) {
        return database.query(
                """
                SELECT kiosk, run, seq, why, peer, at FROM quarantine ORDER BY at DESC, kiosk, run, seq, hash
                LIMIT ?
                """,
                row ->
                        new Quarantined(
                                FactTable.position(row),
                                Why.valueOf(row.text(4)),
                                row.text(5),
                                Instant.ofEpochMilli(row.number(6))),
                most);
    }

    /** Where a chain holds an entry that is not folded. */
    static Set<Position> inChains(Database database) {
        return all(database).stream()
                .filter(quarantined -> quarantined.why() != Why.FORKED)
                .map(Quarantined::position)
                .collect(Collectors.toUnmodifiableSet());
    }
}
