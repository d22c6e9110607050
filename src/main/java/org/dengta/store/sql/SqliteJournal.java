package org.dengta.store.sql;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.HashChain;
import org.dengta.journal.Head;
import org.dengta.journal.HybridTime;
import org.dengta.journal.Journal;
import org.dengta.journal.Position;
import org.dengta.journal.Projection;
import org.dengta.journal.Run;
import org.dengta.journal.StoredEntry;
import org.dengta.journal.WireForm;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;

import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The journal in SQLite. An append writes the fact, moves the run's head and folds the projections
 * in one transaction. Several processes may write to one file: each has a run of its own, and a
 * fact about a person always gets a later time than what is already known of that person.
 */
final class SqliteJournal implements Journal {
    private static final String SELECT =
            "SELECT f.body FROM fact f JOIN writer w ON w.id = f.writer ";

    /** The same on every replica, whatever order the facts came in. */
    private static final String ORDER = " ORDER BY f.ht, w.kiosk, w.run, f.seq";

    /** By an index that holds these facts alone. */
    private static final String UNDONE = "SELECT body FROM fact WHERE kind = 'scan-undone' AND ";

    private final Database database;
    private final Author author;
    private final List<Projection> projections = new ArrayList<>();
    private HybridTime last = HybridTime.unpacked(0);
    private Optional<Position> next = Optional.empty();

    SqliteJournal(Database database, Author author) {
        this.database = database;
        this.author = author;
    }

    void project(Projection projection) {
        projections.add(projection);
    }

    /**
     * What an append has to know.
     *
     * @param id of this run's row
     * @param sequence of its head
     * @param hash of its head
     * @param known the latest time known of the person
     * @param hasUndone whether any scan of the person was undone
     */
    private record Before(
            long id, long sequence, byte[] hash, Optional<HybridTime> known, boolean hasUndone) {

        static Before of(Row row) throws SQLException {
            return new Before(
                    row.number(1),
                    row.number(2),
                    row.bytes(3),
                    row.optionalNumber(4).map(HybridTime::unpacked),
                    row.number(5) == 1);
        }
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        return database.transact(work);
    }

    @Override
    public Entry append(OperatorId operator, Fact fact) {
        return database.transact(() -> {
            var known = before(fact);
            var follows = known.isEmpty() ? newWriter() : "";
            var before = known.or(() -> before(fact)).orElseThrow();
            var entry = entry(before, follows, operator, fact);
            insert(before, entry);
            fold(entry, before.hasUndone() || fact instanceof ScanUndone);
            last = entry.time();
            return entry;
        });
    }

    private void fold(Entry entry, boolean hasUndone) {
        next = hasUndone ? Optional.empty() : Optional.of(entry.position());
        try {
            projections.forEach(projection -> projection.fold(entry));
        } finally {
            next = Optional.empty();
        }
    }

    @Override
    public List<Entry> about(PersonId person) {
        return database.query(
                SELECT + "WHERE f.guest = ?" + ORDER,
                row -> WireForm.read(row.bytes(1)),
                person.value());
    }

    @Override
    public Optional<Entry> find(Position position) {
        return database.first(
                SELECT + "WHERE w.kiosk = ? AND w.run = ? AND f.seq = ?",
                row -> WireForm.read(row.bytes(1)),
                position.kiosk().value(),
                position.run().hex(),
                position.sequence());
    }

    @Override
    public boolean isUndone(Entry entry) {
        return undone(entry.fact().about()).contains(entry.position());
    }

    @Override
    public List<Entry> latest(KioskId kiosk, int most) {
        return database.query(
                """
                SELECT f.body FROM writer w JOIN fact f ON f.writer = w.id AND f.seq > w.head_seq - ?1
                WHERE w.kiosk = ?2 ORDER BY f.ht DESC, w.run DESC, f.seq DESC LIMIT ?1
                """,
                row -> WireForm.read(row.bytes(1)),
                most,
                kiosk.value());
    }

    @Override
    public List<Entry> following(KioskId kiosk, Run run, long after, int most) {
        return database.query(
                SELECT + "WHERE w.kiosk = ? AND w.run = ? AND f.seq > ? ORDER BY f.seq LIMIT ?",
                row -> WireForm.read(row.bytes(1)),
                kiosk.value(),
                run.hex(),
                after,
                most);
    }

    @Override
    public void forEach(Consumer<Entry> reader) {
        database.query(SELECT + ORDER, row -> WireForm.read(row.bytes(1))).forEach(reader);
    }

    @Override
    public void forEachStored(Consumer<StoredEntry> reader) {
        database.query(
                        """
                        SELECT w.kiosk, w.run, f.seq, f.body, f.hash FROM fact f JOIN writer w ON w.id = f.writer
                        ORDER BY w.kiosk, w.run, f.seq
                        """,
                        row -> new StoredEntry(position(row), row.bytes(4), row.bytes(5)))
                .forEach(reader);
    }

    @Override
    public List<Head> heads() {
        return database.query(
                "SELECT kiosk, run, head_seq, head_hash FROM writer WHERE head_seq > 0",
                row -> Head.of(position(row), row.bytes(4)));
    }

    private static Position position(Row row) throws SQLException {
        return new Position(new KioskId(row.text(1)), new Run(row.text(2)), row.number(3));
    }

    /**
     * Whether the entry is one step further for its person: nothing known of that person is as late
     * or later, and no scan of theirs was undone. Of an own append that is known without looking.
     */
    boolean isNext(PersonId person, Entry entry) {
        return next.equals(Optional.of(entry.position()))
                || isLatest(person, entry) && undone(Optional.of(person)).isEmpty();
    }

    private boolean isLatest(PersonId person, Entry entry) {
        return database.query(
                                "SELECT 1 FROM fact WHERE guest = ? AND ht >= ? LIMIT 2",
                                row -> row.number(1),
                                person.value(),
                                entry.time().packed())
                        .size()
                == 1;
    }

    private List<Position> undone(Optional<PersonId> person) {
        Database.RowReader<Entry> reader = row -> WireForm.read(row.bytes(1));
        return person
                .map(who -> database.query(UNDONE + "guest = ?", reader, who.value()))
                .orElseGet(() -> database.query(UNDONE + "guest IS NULL", reader))
                .stream()
                .flatMap(entry ->
                        entry.fact() instanceof ScanUndone fact
                                ? Stream.of(fact.undone())
                                : Stream.empty())
                .toList();
    }

    /** All of it at one look; empty before the run's first append. */
    private Optional<Before> before(Fact fact) {
        return database.first(
                """
                SELECT id, head_seq, head_hash,
                    (SELECT ht FROM fact WHERE guest = ?3 ORDER BY ht DESC LIMIT 1),
                    EXISTS (SELECT 1 FROM fact WHERE kind = 'scan-undone' AND guest = ?3)
                FROM writer WHERE kiosk = ?1 AND run = ?2
                """,
                Before::of,
                author.kiosk().value(),
                author.run().hex(),
                fact.about().map(PersonId::value).orElse(null));
    }

    /** Makes this run's row on its first append; gives the head of the kiosk's run before. */
    private String newWriter() {
        var follows =
                database.first(
                                """
                                SELECT kiosk, run, head_seq, head_hash FROM writer WHERE kiosk = ?
                                ORDER BY id DESC LIMIT 1
                                """,
                                row -> Head.of(position(row), row.bytes(4)).toString(),
                                author.kiosk().value())
                        .orElse("");
        database.update(
                "INSERT INTO writer (kiosk, run, head_seq, head_hash) VALUES (?, ?, 0, ?)",
                author.kiosk().value(),
                author.run().hex(),
                HashChain.start());
        return follows;
    }

    private Entry entry(Before before, String follows, OperatorId operator, Fact fact) {
        var at = author.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var known = before.known().orElse(last);
        var time = (known.compareTo(last) > 0 ? known : last).next(at);
        return new Entry(
                new Position(author.kiosk(), author.run(), before.sequence() + 1),
                follows,
                time,
                at,
                OptionalLong.empty(),
                operator,
                fact);
    }

    private void insert(Before before, Entry entry) {
        var body = WireForm.write(entry);
        var hash = HashChain.next(before.hash(), body);
        database.update(
                "INSERT INTO fact (writer, seq, ht, kind, guest, body, hash) VALUES (?, ?, ?, ?, ?,"
                        + " ?, ?)",
                before.id(),
                entry.position().sequence(),
                entry.time().packed(),
                WireForm.kind(entry.fact()),
                entry.fact().about().map(PersonId::value).orElse(null),
                body,
                hash);
        database.update(
                "UPDATE writer SET head_seq = ?, head_hash = ? WHERE id = ?",
                entry.position().sequence(),
                hash,
                before.id());
    }
}
