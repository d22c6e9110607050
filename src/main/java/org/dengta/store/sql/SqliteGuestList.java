package org.dengta.store.sql;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.WalkInNumber;
import org.dengta.amendment.Amendments;
import org.dengta.amendment.SealedAmendment;
import org.dengta.credential.CodeText;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAmended;
import org.dengta.journal.Journal.Projection;
import org.dengta.journal.WireForm;
import org.dengta.platform.sql.Database;
import org.dengta.registration.SealedPerson;
import org.dengta.store.sql.gate.Filing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The guest list in SQLite: one sealed card a person, and the list's own row beside it where a desk
 * has amended the card. A person's foreign code is findable from the moment the person is put.
 * Whoever is taken off leaves an empty row. Every change gives its rows a new revision.
 */
final class SqliteGuestList implements GuestList, Projection {
    private static final int PAGE = 500;
    private static final String LEAVE = "NOTHING";
    private static final String TAKE = "UPDATE SET guest = excluded.guest WHERE kind = 'FOREIGN'";

    private final Database database;
    private final DataKey dataKey;
    private final LookupKey lookupKey;
    private final InstantSource clock;
    private final Filing filing;

    private record Sealed(PersonId id, byte[] bytes) {}

    /**
     * @param clock revisions run ahead with it, so that a list restored from an old copy gives none
     *     a second time
     * @param filing is told whose a code is
     */
    SqliteGuestList(
            Database database,
            DataKey dataKey,
            LookupKey lookupKey,
            InstantSource clock,
            Filing filing) {
        this.database = database;
        this.dataKey = dataKey;
        this.lookupKey = lookupKey;
        this.clock = clock;
        this.filing = filing;
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        return database.transact(work);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return database.first(
                        "SELECT sealed FROM guest WHERE id = ? AND gone = 0",
                        row -> row.bytes(1),
                        id.value())
                .map(sealed -> open(id, sealed));
    }

    @Override
    public Optional<Person> listed(PersonId id) {
        return row(id).map(sealed -> open(id, sealed));
    }

    private Optional<byte[]> row(PersonId id) {
        return database.first(
                "SELECT coalesce(listed, sealed) FROM guest WHERE id = ? AND gone = 0",
                row -> row.bytes(1),
                id.value());
    }

    @Override
    public List<AmendedCard> amended() {
        return database.query(
                "SELECT id, sealed, listed FROM guest WHERE listed IS NOT NULL ORDER BY id",
                row -> {
                    var id = new PersonId(row.text(1));
                    return new AmendedCard(open(id, row.bytes(2)), open(id, row.bytes(3)));
                });
    }

    @Override
    public boolean wasListed(PersonId id) {
        return database.first("SELECT 1 FROM guest WHERE id = ?", row -> true, id.value())
                .isPresent();
    }

    @Override
    public void forEach(Consumer<Person> reader) {
        for (var page = page(""); !page.isEmpty(); page = page(page.getLast().id().value())) {
            page.forEach(sealed -> reader.accept(open(sealed.id(), sealed.bytes())));
        }
    }

    private List<Sealed> page(String after) {
        return database.query(
                "SELECT id, sealed FROM guest WHERE id > ? AND gone = 0 ORDER BY id LIMIT ?",
                row -> new Sealed(new PersonId(row.text(1)), row.bytes(2)),
                after,
                PAGE);
    }

    @Override
    public void put(Collection<Person> people) {
        database.transact(() -> {
            var revision = nextRevision();
            people.forEach(person -> forgetForeignCode(person.id()));
            people.forEach(person -> put(person, revision));
            return people.size();
        });
    }

    private void put(Person listed, long revision) {
        write(listed, SealedPerson.forList(listed, dataKey), revision);
        takeForeignCode(listed);
    }

    @Override
    public int remove(Collection<PersonId> people) {
        return database.transact(() -> {
            var revision = nextRevision();
            return people.stream()
                    .filter(this::isListed)
                    .mapToInt(person -> remove(person, revision))
                    .sum();
        });
    }

    /** 1 where the person was on the list; one who never was is kept off it from now on. */
    int remove(PersonId person, long revision) {
        forgetForeignCode(person);
        var wasListed = isListed(person);
        database.update(
                """
                INSERT INTO guest (id, revision, category, sealed, gone) VALUES (?, ?, '', x'', 1)
                ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, category = '', sealed = x'',
                    listed = NULL, gone = 1 WHERE gone = 0
                """,
                person.value(),
                revision);
        return wasListed ? 1 : 0;
    }

    private boolean isListed(PersonId id) {
        return database.first(
                        "SELECT 1 FROM guest WHERE id = ? AND gone = 0", row -> true, id.value())
                .isPresent();
    }

    /** Later than every revision given, and noted; in the transaction that uses it. */
    long nextRevision() {
        var last = database.first("SELECT max(revision) FROM list_revision", row -> row.number(1));
        var next = Math.max(last.orElse(0L) + 1, clock.instant().toEpochMilli());
        database.update("INSERT INTO list_revision (revision) VALUES (?)", next);
        return next;
    }

    /**
     * Whether this list gave a revision since it was made, or since the copy it was restored from.
     */
    boolean isGiven(long revision) {
        return database.first(
                        "SELECT 1 FROM list_revision WHERE revision = ?", row -> true, revision)
                .isPresent();
    }

    /**
     * Writes one row of the list and the card that follows from it; the foreign code is the
     * caller's.
     *
     * @param listed the list's own row
     * @param sealed the same, sealed
     */
    void write(Person listed, byte[] sealed, long revision) {
        var card = card(listed);
        var isAsListed = card.equals(listed);
        database.update(
                """
                INSERT INTO guest (id, revision, category, sealed, listed) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, category = excluded.category,
                    sealed = excluded.sealed, listed = excluded.listed, gone = 0
                """,
                listed.id().value(),
                revision,
                card.category().value(),
                isAsListed ? sealed : SealedPerson.forList(card, dataKey),
                isAsListed ? null : sealed);
    }

    /** An amendment that does not open with the event's key cannot be folded. */
    @Override
    public void fold(Entry entry) {
        if (entry.fact() instanceof GuestAmended amended) {
            var person = amended.person();
            if (SealedAmendment.open(person, amended.sealed(), dataKey).isEmpty()) {
                throw new IllegalStateException("an amendment that does not open");
            }
            redraw(person);
        }
    }

    /** Draws a card anew from its row and everything amended; the row keeps its revision. */
    void redraw(PersonId id) {
        row(id).ifPresent(row -> {
            var listed = open(id, row);
            var card = card(listed);
            var isAsListed = card.equals(listed);
            database.update(
                    "UPDATE guest SET sealed = ?, listed = ? WHERE id = ?",
                    isAsListed ? row : SealedPerson.forList(card, dataKey),
                    isAsListed ? null : row,
                    id.value());
        });
    }

    /** The card of a person: what the list says, overlaid with what desks have amended. */
    Person card(Person listed) {
        var facts =
                database.query(
                        "SELECT body FROM fact WHERE kind = 'guest-amended' AND guest = ?",
                        row -> WireForm.read(row.bytes(1)),
                        listed.id().value());
        return Amendments.of(facts, dataKey).over(listed);
    }

    DataKey dataKey() {
        return dataKey;
    }

    /** Makes the foreign codes of everybody on this list findable in another database. */
    void copyForeignCodes(Database other) {
        var walkIns = new ArrayList<Person>();
        forEach(person -> {
            if (WalkInNumber.isOne(person.id())) {
                walkIns.add(person);
            } else {
                putForeignCode(other, LEAVE, person);
            }
        });
        walkIns.forEach(person -> putForeignCode(other, LEAVE, person));
    }

    /**
     * Makes a foreign code findable though another's row, not yet taken over, may still have it; a
     * code that this event issued stays what it is, and a walk-in takes nobody's.
     */
    void takeForeignCode(Person person) {
        putForeignCode(database, WalkInNumber.isOne(person.id()) ? LEAVE : TAKE, person);
        if (hasForeignCode(person)) {
            filing.settle(lookupKey.of(person.foreignCode()));
        }
    }

    private void putForeignCode(Database target, String conflict, Person person) {
        if (hasForeignCode(person)) {
            target.update(
                    "INSERT INTO credential (lookup, guest, kind, issued_ht) VALUES (?, ?,"
                            + " 'FOREIGN', 0) ON CONFLICT (lookup) DO "
                            + conflict,
                    lookupKey.of(person.foreignCode()).hex(),
                    person.id().value());
        }
    }

    private static boolean hasForeignCode(Person person) {
        return !CodeText.normal(person.foreignCode()).isEmpty();
    }

    /** Everybody's before anybody's new one, since two people may swap theirs. */
    void forgetForeignCode(PersonId id) {
        database.update("DELETE FROM credential WHERE guest = ? AND kind = 'FOREIGN'", id.value());
        filing.settleOf(id);
    }

    private Person open(PersonId id, byte[] sealed) {
        return SealedPerson.fromList(id, sealed, dataKey);
    }
}
