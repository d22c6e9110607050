package org.dengta.store.sql.peer;

import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.venue.GateId;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The neighbourhood in SQLite: a row for each kiosk, with the moment by this machine's clock up to
 * which all that it wrote is here; the row of this kiosk itself has when it was last told of the
 * others. So another process on this store, or one started later, knows what this one knew.
 */
public final class SqliteNeighbourhood implements Neighbourhood {
    /** What is noted as so much older, so that not every word is a write: milliseconds. */
    private static final long GRAIN = 2_000;

    private final Database database;
    private final KioskId self;
    private final InstantSource machine;
    private final boolean isFirstHand;

    /**
     * @param self this kiosk
     * @param machine this machine's clock, whatever time a rehearsal shows
     * @param isFirstHand whether the others tell of themselves here, as at a central; else a
     *     central tells of them, or the replica belongs to none and is alone
     */
    public SqliteNeighbourhood(
            Database database, KioskId self, InstantSource machine, boolean isFirstHand) {
        this.database = database;
        this.self = self;
        this.machine = machine;
        this.isFirstHand = isFirstHand;
    }

    @Override
    public Optional<Told> others() {
        var now = machine.instant();
        return told(now)
                .map(age ->
                        new Told(
                                database.query(
                                        """
                                        SELECT n.kiosk, n.gate, n.heard FROM neighbour n
                                        LEFT JOIN enrolment e ON e.kiosk = n.kiosk
                                        WHERE n.kiosk <> ? AND e.revoked_at IS NULL ORDER BY n.kiosk
                                        """,
                                        row -> neighbour(row, now),
                                        self.value()),
                                age));
    }

    private Optional<Duration> told(Instant now) {
        return isFirstHand || isAlone()
                ? Optional.of(Duration.ZERO)
                : database.first(
                                "SELECT heard FROM neighbour WHERE kiosk = ?",
                                row -> row.optionalNumber(1),
                                self.value())
                        .flatMap(heard -> heard)
                        .flatMap(heard -> age(heard, now));
    }

    /** Asked each time: an enrolment may come while a kiosk works. */
    private boolean isAlone() {
        return database.first("SELECT 1 FROM peer WHERE address <> ''", _ -> true).isEmpty();
    }

    @Override
    public Neighbour self() {
        var gate =
                database.first(
                                "SELECT gate FROM neighbour WHERE kiosk = ?",
                                row -> row.optionalText(1),
                                self.value())
                        .flatMap(found -> found)
                        .map(GateId::new);
        return new Neighbour(self, gate, Optional.of(Duration.ZERO));
    }

    @Override
    public void stand(Optional<GateId> gate) {
        database.update(
                """
                INSERT INTO neighbour (kiosk, gate) VALUES (?, ?)
                ON CONFLICT (kiosk) DO UPDATE SET gate = excluded.gate WHERE gate IS NOT excluded.gate
                """,
                self.value(),
                gate.map(GateId::value).orElse(null));
    }

    @Override
    public void learn(Told told) {
        var now = machine.instant();
        database.transact(() -> {
            var changed = database.update("DELETE FROM neighbour WHERE kiosk <> ?", self.value());
            for (var kiosk : told.kiosks()) {
                changed += kiosk.kiosk().equals(self) ? 0 : put(kiosk, now);
            }
            return changed + noteTold(now.minus(told.age()));
        });
    }

    private int noteTold(Instant at) {
        return database.update(
                """
                INSERT INTO neighbour (kiosk, heard) VALUES (?, ?)
                ON CONFLICT (kiosk) DO UPDATE SET heard = excluded.heard
                """,
                self.value(),
                at.toEpochMilli());
    }

    @Override
    public void note(Neighbour other) {
        if (!other.kiosk().equals(self)) {
            put(other, machine.instant());
        }
    }

    private int put(Neighbour other, Instant now) {
        return database.update(
                """
                INSERT INTO neighbour (kiosk, gate, heard) VALUES (?, ?, ?)
                ON CONFLICT (kiosk) DO UPDATE SET gate = excluded.gate, heard = excluded.heard
                WHERE gate IS NOT excluded.gate OR heard IS NULL OR excluded.heard IS NULL
                    OR abs(excluded.heard - heard) >= ?
                """,
                other.kiosk().value(),
                other.gate().map(GateId::value).orElse(null),
                heard(other, now),
                GRAIN);
    }

    private static @Nullable Long heard(Neighbour other, Instant now) {
        return other.age().map(age -> now.minus(age).toEpochMilli()).orElse(null);
    }

    private static Neighbour neighbour(Row row, Instant now) throws SQLException {
        return new Neighbour(
                new KioskId(row.text(1)),
                row.optionalText(2).map(GateId::new),
                row.optionalNumber(3).flatMap(heard -> age(heard, now)));
    }

    /** Empty for a moment that is still to come: the clock was set back. */
    private static Optional<Duration> age(long heard, Instant now) {
        return Optional.of(Duration.between(Instant.ofEpochMilli(heard), now))
                .filter(age -> !age.isNegative());
    }
}
