package org.dengta.store.sql.desk;

import org.dengta.accreditation.PersonId;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintQueue;
import org.dengta.credential.CodeLookup;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The print jobs in SQLite. */
public final class SqlitePrintQueue implements PrintQueue {
    private static final String SELECT =
            "SELECT id, guest, credential, copy, printer, stage, reason, at FROM print_job ";

    private final Database database;

    public SqlitePrintQueue(Database database) {
        this.database = database;
    }

    @Override
    public PrintJob add(PrintJob.Order order, Instant at) {
        return database.transact(() -> {
            database.update(
                    """
                    INSERT INTO print_job (guest, credential, copy, printer, stage, reason, at)
                    VALUES (?, ?, ?, ?, 'QUEUED', '', ?)
                    """,
                    order.person().value(),
                    order.credential().hex(),
                    order.copy(),
                    order.printer(),
                    at.toEpochMilli());
            return database.first(SELECT + "ORDER BY id DESC LIMIT 1", SqlitePrintQueue::job)
                    .orElseThrow();
        });
    }

    @Override
    public Optional<PrintJob> find(PrintJob.Id id) {
        return database.first(SELECT + "WHERE id = ?", SqlitePrintQueue::job, id.value());
    }

    @Override
    public List<PrintJob> all() {
        return database.query(SELECT + "ORDER BY id", SqlitePrintQueue::job);
    }

    @Override
    public Optional<PrintJob> take(Instant at) {
        return database.transact(() ->
                database.first(
                                SELECT + "WHERE stage = 'QUEUED' ORDER BY id LIMIT 1",
                                SqlitePrintQueue::job)
                        .flatMap(job -> move(job.id(), Stage.QUEUED, Stage.PRINTING, "", at)));
    }

    @Override
    public Optional<PrintJob> move(
            PrintJob.Id id, Stage from, Stage to, String reason, Instant at) {
        return database.transact(() -> {
            var moved =
                    database.update(
                            """
                            UPDATE print_job SET stage = ?, reason = ?, at = ?
                            WHERE id = ? AND stage = ?
                            """,
                            to.name(),
                            reason,
                            at.toEpochMilli(),
                            id.value(),
                            from.name());
            return moved == 1 ? find(id) : Optional.empty();
        });
    }

    private static PrintJob job(Row row) throws SQLException {
        return new PrintJob(
                new PrintJob.Id(row.number(1)),
                new PrintJob.Order(
                        new PersonId(row.text(2)),
                        new CodeLookup(row.text(3)),
                        (int) row.number(4),
                        row.text(5)),
                Stage.valueOf(row.text(6)),
                row.text(7),
                Instant.ofEpochMilli(row.number(8)));
    }
}
