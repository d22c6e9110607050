package org.dengta.store.sql.desk;

import org.dengta.accreditation.PersonId;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.printing.Batch;
import org.dengta.printing.Batch.Place;
import org.dengta.printing.Batch.Stage;
import org.dengta.printing.Batches;
import org.dengta.printing.PrintJob;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The batches in SQLite. */
public final class SqliteBatches implements Batches {
    private static final String BATCH =
            "SELECT id, name, operator, stage, reason, at FROM print_batch ";
    private static final String PLACE =
            "SELECT place, guest, job, note FROM print_batch_badge WHERE batch = ? ";

    private final Database database;

    public SqliteBatches(Database database) {
        this.database = database;
    }

    @Override
    public Batch add(String name, OperatorId operator, List<PersonId> people, Instant at) {
        return database.transact(() -> {
            database.update(
                    """
                    INSERT INTO print_batch (name, operator, stage, reason, at)
                    VALUES (?, ?, 'RUNNING', '', ?)
                    """,
                    name,
                    operator.value(),
                    at.toEpochMilli());
            var batch =
                    database.first(BATCH + "ORDER BY id DESC LIMIT 1", SqliteBatches::batch)
                            .orElseThrow();
            for (var place = 1; place <= people.size(); place++) {
                database.update(
                        "INSERT INTO print_batch_badge (batch, place, guest) VALUES (?, ?, ?)",
                        batch.id().value(),
                        place,
                        people.get(place - 1).value());
            }
            return batch;
        });
    }

    @Override
    public List<Batch> all() {
        return database.query(BATCH + "ORDER BY id", SqliteBatches::batch);
    }

    @Override
    public Optional<Batch> find(Batch.Id id) {
        return database.first(BATCH + "WHERE id = ?", SqliteBatches::batch, id.value());
    }

    @Override
    public List<Place> places(Batch.Id id) {
        return database.query(PLACE + "ORDER BY place", SqliteBatches::place, id.value());
    }

    @Override
    public Optional<Place> next(Batch.Id id) {
        return database.first(
                PLACE + "AND job IS NULL AND note IN ('', 'again') ORDER BY place LIMIT 1",
                SqliteBatches::place,
                id.value());
    }

    @Override
    public Optional<Place> latest(Batch.Id id) {
        return database.first(
                PLACE + "AND job IS NOT NULL ORDER BY job DESC LIMIT 1",
                SqliteBatches::place,
                id.value());
    }

    @Override
    public Optional<Place> of(Batch.Id id, PrintJob.Id job) {
        return database.first(
                PLACE + "AND job = ? ORDER BY place DESC LIMIT 1",
                SqliteBatches::place,
                id.value(),
                job.value());
    }

    @Override
    public void put(Batch.Id id, Place place) {
        database.update(
                "UPDATE print_batch_badge SET job = ?, note = ? WHERE batch = ? AND place = ?",
                place.job().map(PrintJob.Id::value).orElse(null),
                place.note(),
                id.value(),
                place.number());
    }

    @Override
    public Optional<Batch> replace(Batch seen, Batch next) {
        return database.transact(() -> {
            if (!find(seen.id()).equals(Optional.of(seen))) {
                return Optional.empty();
            }
            database.update(
                    "UPDATE print_batch SET operator = ?, stage = ?, reason = ?, at = ? WHERE id ="
                            + " ?",
                    next.operator().value(),
                    next.stage().name(),
                    next.reason(),
                    next.at().toEpochMilli(),
                    next.id().value());
            return find(next.id());
        });
    }

    private static Batch batch(Row row) throws SQLException {
        return new Batch(
                new Batch.Id(row.number(1)),
                row.text(2),
                new OperatorId(row.text(3)),
                Stage.valueOf(row.text(4)),
                row.text(5),
                Instant.ofEpochMilli(row.number(6)));
    }

    private static Place place(Row row) throws SQLException {
        return new Place(
                (int) row.number(1),
                new PersonId(row.text(2)),
                row.optionalNumber(3).map(PrintJob.Id::new),
                row.text(4));
    }
}
