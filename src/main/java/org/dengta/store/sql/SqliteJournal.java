package org.dengta.store.sql;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.DutyFact;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Head;
import org.dengta.journal.HybridTime;
import org.dengta.journal.Journal;
import org.dengta.journal.Journal.Projection;
import org.dengta.journal.Position;
import org.dengta.journal.Run;
import org.dengta.journal.StoredEntry;
import org.dengta.journal.WireForm;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.store.sql.FactTable.Writer;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

    /** Passes over what is in quarantine. */
    private static final String READABLE = "f.kind <> '" + FactTable.UNREADABLE + "' ";

    /** A stamp farther ahead of the own clock than this is not followed. */
    private static final Duration FARTHEST = Duration.ofSeconds(60);

    private final Database database;
    private final FactTable facts;
    private final Author author;
    private final List<Projection> projections = new ArrayList<>();
    private HybridTime last = HybridTime.unpacked(0);
    private Optional<Position> next = Optional.empty();

    SqliteJournal(Database database, FactTable facts, Author author) {
        this.database = database;
        this.facts = facts;
        this.author = author;
    }

    void project(Projection projection) {
        projections.add(projection);
    }

    /**
     * What an append has to know.
     *
     * @param run this run's row
     * @param known the latest time known of the person
     * @param hasUndone whether any scan of the person was undone
     * @param offsetMs how far the clock was ahead of the central's when last compared
     */
    private record Before(
            Writer run, Optional<HybridTime> known, boolean hasUndone, OptionalLong offsetMs) {

        static Before of(Row row) throws SQLException {
            return new Before(
                    new Writer(row.number(1), row.number(2), row.bytes(3)),
                    row.optionalNumber(4).map(HybridTime::unpacked),
                    row.number(5) == 1,
                    row.optionalNumber(6).stream().mapToLong(offset -> offset).findFirst());
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
            var at = author.clock().instant().truncatedTo(ChronoUnit.MILLIS);
            var isAhead = before.known().filter(time -> isAhead(time, at)).isPresent();
            var entry = entry(before, follows, at, operator, fact);
            insert(before, entry);
            fold(entry, before.hasUndone() || isAhead || fact instanceof ScanUndone);
            last = entry.time();
            return entry;
        });
    }

    /** Folds an entry that came from elsewhere, after its row was written. */
    void fold(Entry entry) {
        projections.forEach(projection -> projection.fold(entry));
    }

    private void fold(Entry entry, boolean isLate) {
        next = isLate ? Optional.empty() : Optional.of(entry.position());
        try {
            fold(entry);
        } finally {
            next = Optional.empty();
        }
    }

    @Override
    public List<Entry> about(PersonId person) {
        return database.query(
                SELECT + "WHERE f.guest = ?" + ORDER,
                row -> WireForm.read(row.bytes(1)),
                facts.filedUnder(person));
    }

    @Override
    public Optional<Entry> find(Position position) {
        return database.first(
                SELECT + "WHERE w.kiosk = ? AND w.run = ? AND f.seq = ? AND " + READABLE,
                row -> WireForm.read(row.bytes(1)),
                position.kiosk().value(),
                position.run().hex(),
                position.sequence());
    }

    @Override
    public boolean isUndone(Entry entry) {
        return facts.undone(entry.fact().about()).contains(entry.position());
    }

    /**
     * Each run in its own order, though its clock was set back; no entry is later than the next.
     */
    @Override
    public List<Entry> latest(KioskId kiosk, int most) {
        return database.query(
                """
                SELECT f.body FROM writer w JOIN fact f ON f.writer = w.id AND f.seq > w.head_seq - ?1
                WHERE w.kiosk = ?2 AND f.kind <> 'unreadable'
                ORDER BY min(f.ht) OVER (PARTITION BY f.writer ORDER BY f.seq DESC) DESC, w.run DESC, f.seq DESC
                LIMIT ?1
                """,
                row -> WireForm.read(row.bytes(1)),
                most,
                kiosk.value());
    }

    @Override
    public List<Entry> following(KioskId kiosk, Run run, long after, int most) {
        return database.query(
                SELECT
                        + "WHERE w.kiosk = ? AND w.run = ? AND f.seq > ? AND "
                        + READABLE
                        + "ORDER BY f.seq LIMIT ?",
                row -> WireForm.read(row.bytes(1)),
                kiosk.value(),
                run.hex(),
                after,
                most);
    }

    @Override
    public void forEach(Consumer<Entry> reader) {
        database.query(SELECT + "WHERE " + READABLE + ORDER, row -> WireForm.read(row.bytes(1)))
                .forEach(reader);
    }

    @Override
    public void forEachStored(Consumer<StoredEntry> reader) {
        facts.forEachStored(reader);
    }

    @Override
    public List<Head> heads() {
        return facts.heads();
    }

    /**
     * Whether the entry is one step further for its person: nothing known of that person is as late
     * or later, and no scan of theirs was undone. Of an own append that is known without looking.
     */
    boolean isNext(PersonId person, Entry entry) {
        return next.equals(Optional.of(entry.position()))
                || facts.isLatest(person, entry) && facts.undone(Optional.of(person)).isEmpty();
    }

    /** All of it at one look; empty before the run's first append. */
    private Optional<Before> before(Fact fact) {
        return database.first(
                """
                SELECT id, head_seq, head_hash,
                    (SELECT f.ht FROM fact f WHERE %s ORDER BY f.ht DESC LIMIT 1),
                    EXISTS (SELECT 1 FROM fact WHERE kind = 'scan-undone' AND guest = ?3),
                    (SELECT offset_ms FROM peer WHERE id = ?4)
                FROM writer WHERE kiosk = ?1 AND run = ?2
                """
                        .replace("%s", isOfTheSame(fact, "?3")),
                Before::of,
                author.kiosk().value(),
                author.run().hex(),
                fact.about().map(facts::filedUnder).orElse(null),
                Store.CENTRAL);
    }

    /**
     * Which facts one has to be later than: of its person, or of all holds, where the latest
     * counts.
     */
    private static String isOfTheSame(Fact fact, String person) {
        return fact instanceof HoldSet
                ? "f.kind = 'hold-set' AND " + person + " IS NULL"
                : "f.guest = " + person;
    }

    /** Makes this run's row on its first append; gives the head of the kiosk's run before. */
    private String newWriter() {
        var follows =
                database.first(
                                """
                                SELECT kiosk, run, head_seq, head_hash FROM writer WHERE kiosk = ?
                                ORDER BY id DESC LIMIT 1
                                """,
                                row -> Head.of(FactTable.position(row), row.bytes(4)).toString(),
                                author.kiosk().value())
                        .orElse("");
        facts.newWriter(author.kiosk(), author.run());
        return follows;
    }

    /**
     * After all that is known of the person, or of holds, but for what another kiosk has stamped
     * too far ahead of the clock here: following that would spread one wrong clock to all. An own
     * stamp as far ahead, of before the clock here was put right, is followed for its own person
     * alone; an order follows the order before it in any case.
     */
    private HybridTime time(Fact fact, Before before, Instant at) {
        var known =
                before.known()
                        .filter(time -> isAhead(time, at) && !(fact instanceof DutyFact))
                        .map(_ -> credible(fact, at.plus(FARTHEST)))
                        .orElse(before.known())
                        .orElse(HybridTime.unpacked(0));
        var isFollowed = last.compareTo(known) > 0 && !isAhead(last, at);
        return (isFollowed ? last : known).next(at);
    }

    private static boolean isAhead(HybridTime time, Instant at) {
        return time.millis() > at.plus(FARTHEST).toEpochMilli();
    }

    private Optional<HybridTime> credible(Fact fact, Instant until) {
        return database.first(
                """
                SELECT f.ht FROM fact f JOIN writer w ON w.id = f.writer
                WHERE %s AND (f.ht < ?2 OR w.kiosk = ?3) ORDER BY f.ht DESC LIMIT 1
                """
                        .replace("%s", isOfTheSame(fact, "?1")),
                row -> HybridTime.unpacked(row.number(1)),
                fact.about().map(facts::filedUnder).orElse(null),
                new HybridTime(until.toEpochMilli() + 1, 0).packed(),
                author.kiosk().value());
    }

    private Entry entry(Before before, String follows, Instant at, OperatorId operator, Fact fact) {
        return new Entry(
                new Position(author.kiosk(), author.run(), before.run().sequence() + 1),
                follows,
                time(fact, before, at),
                at,
                before.offsetMs(),
                operator,
                fact);
    }

    private void insert(Before before, Entry entry) {
        var body = WireForm.write(entry);
        var hash = StoredEntry.hashAfter(before.run().hash(), body);
        facts.insert(before.run().id(), new StoredEntry(entry.position(), body, hash), entry);
        facts.moveHead(new Writer(before.run().id(), entry.position().sequence(), hash));
    }
}
