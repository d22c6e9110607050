package org.dengta.store.sql;

import org.dengta.credential.DataKey;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.sql.Database;
import org.dengta.programme.EventNumber;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** To which event and keys a store belongs. One of others is refused before anything touches it. */
final class Claim {
    private static final String KEY_CHECK = "dengta";
    private static final String EPOCH = "guest-epoch";

    private final Database database;
    private final EventNumber event;
    private final DataKey key;

    Claim(Database database, EventNumber event, DataKey key) {
        this.database = database;
        this.event = event;
        this.key = key;
    }

    /** A store that is marked belongs to this event and these keys, else a ProblemException. */
    void check() {
        if (hasMeta()) {
            meta("event").ifPresent(this::check);
        }
    }

    /**
     * Marks a new store; on an old one event and keys are the same, else a ProblemException.
     *
     * @param epoch never used before, for a store whose list has none yet
     */
    void make(String epoch) {
        if (meta("event").isEmpty()) {
            mark();
        }
        check();
        if (meta(EPOCH).isEmpty()) {
            put(EPOCH, epoch);
        }
    }

    /** By which cursors of this list are told from those of any other. */
    String epoch() {
        return meta(EPOCH).orElseThrow();
    }

    private void check(String owner) {
        if (!owner.equals(event.digits())) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCode.STORE_OTHER_EVENT,
                            database.file().toString(),
                            owner,
                            event.digits()));
        }
        var check = meta("key-check").map(HexFormat.of()::parseHex).orElse(new byte[0]);
        try {
            key.open(check, "key check");
        } catch (IllegalStateException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.KEYS_WRONG, database.file().toString()), e);
        }
    }

    /** Does nothing when another process was quicker. */
    private void mark() {
        database.transact(() -> {
            var sealed = key.seal(KEY_CHECK.getBytes(StandardCharsets.UTF_8), "key check");
            put("event", event.digits());
            put("key-check", HexFormat.of().formatHex(sealed));
            return true;
        });
    }

    private boolean hasMeta() {
        return database.first(
                        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'",
                        row -> row.number(1))
                .isPresent();
    }

    private Optional<String> meta(String name) {
        return database.first("SELECT value FROM meta WHERE key = ?", row -> row.text(1), name);
    }

    private void put(String name, String value) {
        database.update("INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)", name, value);
    }
}
