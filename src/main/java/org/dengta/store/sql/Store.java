package org.dengta.store.sql;

import org.dengta.accreditation.GuestList;
import org.dengta.central.Enrolments;
import org.dengta.central.Memberships;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.exchange.PeerNotes;
import org.dengta.exchange.Quarantined;
import org.dengta.exchange.SharedFacts;
import org.dengta.exchange.SharedGuests;
import org.dengta.exchange.SharedProgramme;
import org.dengta.gate.Holders;
import org.dengta.helpdesk.Cases;
import org.dengta.journal.HybridTime;
import org.dengta.journal.Journal;
import org.dengta.kiosk.Neighbourhood;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Migrations;
import org.dengta.presence.Standings;
import org.dengta.printing.Batches;
import org.dengta.printing.PrintQueue;
import org.dengta.programme.EventNumber;
import org.dengta.registration.ListedWalkIns;
import org.dengta.store.sql.desk.SqliteBatches;
import org.dengta.store.sql.desk.SqliteCases;
import org.dengta.store.sql.desk.SqlitePrintQueue;
import org.dengta.store.sql.gate.DiskFloor;
import org.dengta.store.sql.gate.Filing;
import org.dengta.store.sql.gate.SqliteHolders;
import org.dengta.store.sql.gate.SqliteStandings;
import org.dengta.store.sql.peer.SqliteEnrolments;
import org.dengta.store.sql.peer.SqliteMemberships;
import org.dengta.store.sql.peer.SqliteNeighbourhood;
import org.dengta.store.sql.peer.SqlitePeerNotes;
import org.dengta.store.sql.peer.SqliteSharedProgramme;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One replica's store: a SQLite file with guest list, codes, journal and standings of one event.
 */
public final class Store implements AutoCloseable {
    /** The id under which a kiosk notes what it knows of its central. */
    public static final String CENTRAL = "central";

    private static final List<String> LAYOUTS =
            Migrations.steps(
                    Store.class,
                    "0001-first-layout.sql",
                    "0002-undone-scans.sql",
                    "0003-print-jobs.sql",
                    "0004-exchange.sql",
                    "0005-rules-of-entry.sql",
                    "0006-print-stages.sql");

    private final Database database;
    private final SqliteGuestList guests;
    private final SqliteSharedGuests sharedGuests;
    private final SqliteCodeRegister codes;
    private final SqliteStandings standings;
    private final Refold refold;
    private final SqliteJournal journal;
    private final SqliteSharedFacts sharedFacts;
    private final StoreAudit audit;
    private final Keys keys;
    private final Author author;

    /**
     * What the store seals and finds with.
     *
     * @param data over personal data and codes
     * @param lookup for finding codes
     */
    public record Keys(DataKey data, LookupKey lookup) {}

    private Store(Database database, Keys keys, Author author, String epoch) {
        this.database = database;
        this.keys = keys;
        this.author = author;
        standings = new SqliteStandings(database);
        var filing = new Filing(database, standings);
        var facts = new FactTable(database, filing);
        guests = new SqliteGuestList(database, keys.data(), keys.lookup(), author.clock(), filing);
        sharedGuests = new SqliteSharedGuests(database, guests, epoch);
        codes = new SqliteCodeRegister(database, keys.data(), filing);
        journal = new SqliteJournal(database, facts, author);
        var walkIns = new ListedWalkIns(guests, keys.data());
        journal.project(codes);
        journal.project(walkIns);
        journal.project(guests);
        journal.project(new StandingProjection(standings, journal, filing));
        refold = new Refold(database, standings, filing);
        sharedFacts = new SqliteSharedFacts(database, facts, journal, author.clock());
        audit =
                new StoreAudit(
                        database, facts, journal, guests, walkIns, String.join("\n", LAYOUTS));
    }

    /**
     * Opens the file, makes it where there is none, migrates an older one. A newer store, one of
     * another event or one that other keys have sealed is refused with a ProblemException and left
     * as it is.
     */
    public static Store open(Path file, EventNumber event, Keys keys, Author author) {
        var database = Database.open(file);
        try {
            var claim = new Claim(database, event, keys.data());
            claim.check();
            new Migrations(LAYOUTS, author.clock()).apply(database);
            claim.make(author.run().hex());
            var store = new Store(database, keys, author, claim.epoch());
            store.refold.whereDue();
            return store;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public GuestList guests() {
        return guests;
    }

    /** How many people are on the list. Quick: nobody's card is opened. */
    public long people() {
        return database.first("SELECT count(*) FROM guest WHERE gone = 0", row -> row.number(1))
                .orElse(0L);
    }

    public CodeRegister codes() {
        return codes;
    }

    public Standings standings() {
        return standings;
    }

    /** Whoever stands at a gate; what it reads in a step of the journal is not read again there. */
    public Holders holders() {
        return new SqliteHolders(database, keys.data(), standings);
    }

    /** For a bench: what one durable insert takes here, at least. */
    public DiskFloor floor() {
        return new DiskFloor(database);
    }

    public PrintQueue prints() {
        return new SqlitePrintQueue(database);
    }

    public Batches batches() {
        return new SqliteBatches(database);
    }

    public Cases cases() {
        return new SqliteCases(database);
    }

    public Journal journal() {
        return journal;
    }

    /** The facts as others see them; what comes in is folded like an own one. */
    public SharedFacts facts() {
        return sharedFacts;
    }

    /** The list's own rows as others see them. */
    public SharedGuests sharedGuests() {
        return sharedGuests;
    }

    /** At a central: the kiosks that may exchange with it. */
    public Enrolments enrolments() {
        return new SqliteEnrolments(database);
    }

    /** At a kiosk: the central it belongs to, whose notes are those of {@link #CENTRAL}. */
    public Memberships memberships() {
        return new SqliteMemberships(database, keys.data(), CENTRAL);
    }

    /**
     * The kiosks that are known here.
     *
     * @param machine this machine's clock, whatever time a rehearsal shows
     * @param isFirstHand whether they tell of themselves here, as at a central
     */
    public Neighbourhood neighbourhood(InstantSource machine, boolean isFirstHand) {
        return new SqliteNeighbourhood(database, author.kiosk(), machine, isFirstHand);
    }

    /** What is noted of one that this replica exchanges with. */
    public PeerNotes peer(String id) {
        return new SqlitePeerNotes(database, id);
    }

    /**
     * The programme that came from elsewhere or is published here.
     *
     * @param reader throws an IllegalArgumentException for a text of {@code event.yaml} that cannot
     *     be read
     */
    public SharedProgramme sharedProgramme(Consumer<String> reader) {
        return new SqliteSharedProgramme(database, author.clock(), reader);
    }

    /**
     * Does work that only reads, on the store as it is at one moment, while other processes go on
     * writing.
     */
    public <T> T snapshot(Supplier<T> work) {
        return database.snapshot(work);
    }

    /**
     * A number that is another whenever anybody else, in this process or not, wrote something since
     * it was last asked for; what this very connection writes leaves it as it is.
     */
    public long version() {
        return database.first("PRAGMA data_version", row -> row.number(1)).orElseThrow();
    }

    /**
     * How a store was found.
     *
     * @param facts how many
     * @param runs in how many runs
     * @param faults in English, empty when it is whole: of the facts, of what is kept of them, of
     *     the file
     * @param quarantined what came from elsewhere and is not folded; no fault of this store
     */
    public record Audit(long facts, int runs, List<String> faults, List<Quarantined> quarantined) {}

    /**
     * Checks everything that can be: the facts' chains and heads, the columns and tables that
     * decide against a fresh fold of facts and list, and the file itself.
     */
    public Audit audit() {
        return database.snapshot(() -> {
            var chains = audit.chains();
            var faults = new ArrayList<>(chains.faults());
            faults.addAll(audit.derived());
            faults.addAll(audit.file());
            return new Audit(
                    chains.entries(), chains.runs(), List.copyOf(faults), Quarantine.all(database));
        });
    }

    /**
     * Makes everything that follows from facts and list anew in one transaction, then folds what
     * was put aside and this release can read; how many rows and facts were otherwise before. Does
     * nothing and is empty where the facts themselves are not whole.
     */
    public OptionalInt rebuild() {
        var changed = rebuildDerived();
        return changed.isEmpty()
                ? changed
                : OptionalInt.of(changed.getAsInt() + sharedFacts.judgeAnew());
    }

    private OptionalInt rebuildDerived() {
        return database.transact(() -> {
            if (!audit.chains().isWhole()) {
                return OptionalInt.empty();
            }
            var fresh = audit.fresh();
            var changed = DerivedRows.of(database).differences(fresh).size();
            fresh.replaceIn(database);
            return OptionalInt.of(changed + audit.refile() + audit.relist() + audit.redraw());
        });
    }

    /** When the latest fact of all runs was written, by the clock of its kiosk. */
    public Optional<Instant> latestFact() {
        return database.first(
                        """
                        SELECT max(f.ht) FROM writer w JOIN fact f ON f.writer = w.id AND f.seq = w.head_seq
                        """,
                        row -> row.optionalNumber(1))
                .flatMap(ht -> ht)
                .map(ht -> Instant.ofEpochMilli(HybridTime.unpacked(ht).millis()));
    }

    @Override
    public void close() {
        database.close();
    }
}
