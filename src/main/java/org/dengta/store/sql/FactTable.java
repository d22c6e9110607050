package org.dengta.store.sql;

import org.dengta.accreditation.NewcomerNumber;
import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Head;
import org.dengta.journal.Position;
import org.dengta.journal.Run;
import org.dengta.journal.StoredEntry;
import org.dengta.journal.WireForm;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Database.RowReader;
import org.dengta.platform.sql.Row;
import org.dengta.store.sql.gate.Filing;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rows of facts and of the runs they belong to, as the journal and the exchange write them. For
 * use within a transaction.
 */
final class FactTable {
    /** The kind under which a fact is filed that nobody folds. */
    static final String UNREADABLE = "unreadable";

    /** By an index that holds these facts alone. */
    private static final String UNDONE = "SELECT body FROM fact WHERE kind = 'scan-undone' AND ";

    private final Database database;
    private final Filing filing;

    /**
     * One run's row.
     *
     * @param id of the row
     * @param sequence of the run's head here, 0 before its first entry
     * @param hash of that head
     */
    record Writer(long id, long sequence, byte[] hash) {}

    FactTable(Database database, Filing filing) {
        this.database = database;
        this.filing = filing;
    }

    /** The number under which what is about a person is found. */
    String filedUnder(PersonId person) {
        return filing.knownAs(person).value();
    }

    Optional<Writer> writer(KioskId kiosk, Run run) {
        return database.first(
                "SELECT id, head_seq, head_hash FROM writer WHERE kiosk = ? AND run = ?",
                row -> new Writer(row.number(1), row.number(2), row.bytes(3)),
                kiosk.value(),
                run.hex());
    }

    /** Makes the row of a run that has none. */
    void newWriter(KioskId kiosk, Run run) {
        database.update(
                "INSERT INTO writer (kiosk, run, head_seq, head_hash) VALUES (?, ?, 0, ?)",
                kiosk.value(),
                run.hex(),
                StoredEntry.hashOfNone());
    }

    /** Files an entry under what it says. */
    void insert(long writer, StoredEntry stored, Entry entry) {
        insert(writer, stored, filed(entry));
    }

    /** Files an entry that cannot be folded, so that what follows it can be kept. */
    void insertUnreadable(long writer, StoredEntry stored) {
        insert(writer, stored, new Filed(0, UNREADABLE, Optional.empty(), Optional.empty()));
    }

    /** Files what was kept without being folded under what it says now. */
    void file(long writer, StoredEntry stored, Entry entry) {
        var filed = filed(entry);
        database.update(
                "UPDATE fact SET ht = ?, kind = ?, guest = ?, newcomer = ?, body = ? WHERE writer ="
                        + " ? AND seq = ?",
                filed.time(),
                filed.kind(),
                filed.guest().orElse(null),
                filed.newcomer().orElse(null),
                stored.bytes(),
                writer,
                stored.position().sequence());
    }

    /** Files an entry under what its body says, if it is filed otherwise; how many were. */
    int refile(Entry entry) {
        var filed = filed(entry);
        return database.update(
                """
                UPDATE fact SET ht = ?1, kind = ?2, guest = ?3, newcomer = ?4
                WHERE writer = (SELECT id FROM writer WHERE kiosk = ?5 AND run = ?6) AND seq = ?7
                    AND (ht <> ?1 OR kind <> ?2 OR guest IS NOT ?3 OR newcomer IS NOT ?4)
                """,
                filed.time(),
                filed.kind(),
                filed.guest().orElse(null),
                filed.newcomer().orElse(null),
                entry.position().kiosk().value(),
                entry.position().run().hex(),
                entry.position().sequence());
    }

    /** Whether an entry is kept without being folded. */
    boolean isUnreadable(long writer, long sequence) {
        return database.first(
                        "SELECT 1 FROM fact WHERE writer = ? AND seq = ? AND kind = 'unreadable'",
                        row -> true,
                        writer,
                        sequence)
                .isPresent();
    }

    /**
     * What an entry is found by.
     *
     * @param guest whom it is about, as known now
     * @param newcomer the number it is about, where that is a newcomer's
     */
    record Filed(long time, String kind, Optional<String> guest, Optional<String> newcomer) {}

    Filed filed(Entry entry) {
        var about = entry.fact().about();
        return new Filed(
                entry.time().packed(),
                WireForm.kind(entry.fact()),
                about.map(this::filedUnder),
                about.filter(NewcomerNumber::isOne).map(PersonId::value));
    }

    private void insert(long writer, StoredEntry stored, Filed filed) {
        database.update(
                "INSERT INTO fact (writer, seq, ht, kind, guest, newcomer, body, hash) VALUES (?,"
                        + " ?, ?, ?, ?, ?, ?, ?)",
                writer,
                stored.position().sequence(),
                filed.time(),
                filed.kind(),
                filed.guest().orElse(null),
                filed.newcomer().orElse(null),
                stored.bytes(),
                stored.hash());
    }

    void moveHead(Writer head) {
        database.update(
                "UPDATE writer SET head_seq = ?, head_hash = ? WHERE id = ?",
                head.sequence(),
                head.hash(),
                head.id());
    }

    Optional<byte[]> hash(long writer, long sequence) {
        return database.first(
                "SELECT hash FROM fact WHERE writer = ? AND seq = ?",
                row -> row.bytes(1),
                writer,
                sequence);
    }

    /** Whether nothing else is known of the person that is as late as this entry or later. */
    boolean isLatest(PersonId person, Entry entry) {
        return database.query(
                                "SELECT 1 FROM fact WHERE guest = ? AND ht >= ? LIMIT 2",
                                row -> row.number(1),
                                filedUnder(person),
                                entry.time().packed())
                        .size()
                == 1;
    }

    /** Which scans of a person, or of nobody known, were undone. */
    List<Position> undone(Optional<PersonId> person) {
        RowReader<Entry> reader = row -> WireForm.read(row.bytes(1));
        return person
                .map(who -> database.query(UNDONE + "guest = ?", reader, filedUnder(who)))
                .orElseGet(() -> database.query(UNDONE + "guest IS NULL", reader))
                .stream()
                .flatMap(entry ->
                        entry.fact() instanceof ScanUndone fact
                                ? Stream.of(fact.undone())
                                : Stream.empty())
                .toList();
    }

    /** Every entry as stored, those in quarantine too, by kiosk, run and sequence. */
    void forEachStored(Consumer<StoredEntry> reader) {
        database.query(
                        """
                        SELECT w.kiosk, w.run, f.seq, f.body, f.hash FROM fact f JOIN writer w ON w.id = f.writer
                        ORDER BY w.kiosk, w.run, f.seq
                        """,
                        row -> new StoredEntry(position(row), row.bytes(4), row.bytes(5)))
                .forEach(reader);
    }

    /** Every entry that is kept without being folded. */
    List<StoredEntry> unreadable() {
        return database.query(
                """
                SELECT w.kiosk, w.run, f.seq, f.body, f.hash FROM fact f JOIN writer w ON w.id = f.writer
                WHERE f.kind = 'unreadable' ORDER BY w.kiosk, w.run, f.seq
                """,
                row -> new StoredEntry(position(row), row.bytes(4), row.bytes(5)));
    }

    /** The head of each run, in the order in which they came to be here. */
    List<Head> heads() {
        return database.query(
                "SELECT kiosk, run, head_seq, head_hash FROM writer WHERE head_seq > 0 ORDER BY id",
                row -> Head.of(position(row), row.bytes(4)));
    }

    /** How many entries there are, of all runs. */
    long count() {
        return database.first("SELECT COALESCE(SUM(head_seq), 0) FROM writer", row -> row.number(1))
                .orElse(0L);
    }

    /** Some entries of a run after one of its own, in their order. */
    List<StoredEntry> following(Head head, long after, int most) {
        var position = head.position();
        return database.query(
                """
                SELECT w.kiosk, w.run, f.seq, f.body, f.hash FROM writer w JOIN fact f ON f.writer = w.id
                WHERE w.kiosk = ? AND w.run = ? AND f.seq > ? ORDER BY f.seq LIMIT ?
                """,
                row -> new StoredEntry(position(row), row.bytes(4), row.bytes(5)),
                position.kiosk().value(),
                position.run().hex(),
                after,
                most);
    }

    /** The position in the first three columns. */
    static Position position(Row row) throws SQLException {
        return new Position(new KioskId(row.text(1)), new Run(row.text(2)), row.number(3));
    }
}
