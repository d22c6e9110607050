package org.dengta.store.sql.peer;

import org.dengta.central.Enrolment;
import org.dengta.central.Enrolments;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Enrolments in SQLite. */
public final class SqliteEnrolments implements Enrolments {
    private static final String SELECT =
            "SELECT kiosk, code_hash, code_until, token_hash, enrolled_at, heard, revoked_at"
                    + " FROM enrolment ";

    private final Database database;

    public SqliteEnrolments(Database database) {
        this.database = database;
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        return database.transact(work);
    }

    @Override
    public Optional<Enrolment> of(KioskId kiosk) {
        return database.first(
                SELECT + "WHERE kiosk = ?", SqliteEnrolments::enrolment, kiosk.value());
    }

    @Override
    public List<Enrolment> all() {
        return database.query(SELECT + "ORDER BY kiosk", SqliteEnrolments::enrolment);
    }

    @Override
    public void put(Enrolment enrolment) {
        database.update(
                """
                INSERT INTO enrolment (kiosk, code_hash, code_until, token_hash, enrolled_at, heard, revoked_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (kiosk) DO UPDATE SET code_hash = excluded.code_hash,
                    code_until = excluded.code_until, token_hash = excluded.token_hash,
                    enrolled_at = excluded.enrolled_at, heard = excluded.heard,
                    revoked_at = excluded.revoked_at
                """,
                enrolment.kiosk().value(),
                enrolment.codeHash().orElse(null),
                millis(enrolment.codeUntil()),
                enrolment.tokenHash().orElse(null),
                millis(enrolment.enrolledAt()),
                millis(enrolment.heard()),
                millis(enrolment.revokedAt()));
    }

    @Override
    public Optional<Enrolment> ofToken(String tokenHash) {
        return database.first(
                SELECT + "WHERE token_hash = ?", SqliteEnrolments::enrolment, tokenHash);
    }

    private static @Nullable Long millis(Optional<Instant> at) {
        return at.map(Instant::toEpochMilli).orElse(null);
    }

    private static Enrolment enrolment(Row row) throws SQLException {
        return new Enrolment(
                new KioskId(row.text(1)),
                row.optionalText(2),
                row.optionalNumber(3).map(Instant::ofEpochMilli),
                row.optionalText(4),
                row.optionalNumber(5).map(Instant::ofEpochMilli),
                row.optionalNumber(6).map(Instant::ofEpochMilli),
                row.optionalNumber(7).map(Instant::ofEpochMilli));
    }
}
