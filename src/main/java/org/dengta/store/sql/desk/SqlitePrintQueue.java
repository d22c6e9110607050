package org.dengta.store.sql.desk;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintJob.Ticket;
import org.dengta.printing.PrintQueue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The print jobs in SQLite. */
public final class SqlitePrintQueue implements PrintQueue {
    private static final String SELECT =
            "SELECT id, guest, credential, copy, printer, stage, reason, at, sent_to, ticket"
                    + " FROM print_job ";
    private static final String OPEN =
            "(stage IN ('QUEUED', 'SENT', 'PRINTING', 'NEEDS_ATTENTION')"
                    + " OR stage = 'CANCELLED' AND sent_to <> '')";

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
    public List<PrintJob> of(PersonId person) {
        return database.query(
                SELECT + "WHERE guest = ? ORDER BY id", SqlitePrintQueue::job, person.value());
    }

    @Override
    public List<PrintJob> recent(int most) {
        return database.query(
                SELECT
                        + "WHERE id > (SELECT COALESCE(MAX(id), 0) FROM print_job) - ?"
                        + " OR stage = 'FAILED' OR "
                        + OPEN
                        + " ORDER BY id",
                SqlitePrintQueue::job,
                most);
    }

    @Override
    public List<PrintJob> open() {
        return database.query(SELECT + "WHERE " + OPEN + " ORDER BY id", SqlitePrintQueue::job);
    }

    @Override
    public Optional<PrintJob> replace(PrintJob seen, PrintJob next) {
        return database.transact(() -> {
            if (!find(seen.id()).equals(Optional.of(seen))) {
                return Optional.empty();
            }
            var ticket = next.ticket();
            var _ =
                    database.update(
                            """
                            UPDATE print_job SET printer = ?, stage = ?, reason = ?, at = ?,
                                sent_to = ?, ticket = ?
                            WHERE id = ?
                            """,
                            next.order().printer(),
                            next.stage().name(),
                            next.reason(),
                            next.at().toEpochMilli(),
                            ticket.map(Ticket::printer).orElse(""),
                            ticket.map(Ticket::number).orElse(""),
                            next.id().value());
            return find(next.id());
        });
    }

    private static PrintJob job(Row row) throws SQLException {
        var sentTo = row.text(9);
        return new PrintJob(
                new PrintJob.Id(row.number(1)),
                new PrintJob.Order(
                        new PersonId(row.text(2)),
                        new CodeLookup(row.text(3)),
                        (int) row.number(4),
                        row.text(5)),
                Stage.valueOf(row.text(6)),
                row.text(7),
                sentTo.isEmpty() ? Optional.empty() : Optional.of(new Ticket(sentTo, row.text(10))),
                Instant.ofEpochMilli(row.number(8)));
    }
}
