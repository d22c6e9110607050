package org.dengta.store.sql;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.journal.ChainAudit;
import org.dengta.journal.Entry;
import org.dengta.journal.Position;
import org.dengta.journal.WireForm;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.presence.Whereabouts;
import org.dengta.registration.ListedWalkIns;
import org.dengta.store.sql.FactTable.Filed;
import org.dengta.store.sql.gate.Filing;
import org.dengta.store.sql.gate.SqliteStandings;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks whether a store is whole: the facts by themselves, the columns they are found by, and every
 * table that decides against a fresh fold of facts and list. Reads only; call it in one snapshot.
 */
final class StoreAudit {
    private final Database database;
    private final FactTable facts;
    private final SqliteJournal journal;
    private final SqliteGuestList guests;
    private final ListedWalkIns walkIns;
    private final String layout;

    /**
     * @param layout the SQL that makes all tables
     */
    StoreAudit(
            Database database,
            FactTable facts,
            SqliteJournal journal,
            SqliteGuestList guests,
            ListedWalkIns walkIns,
            String layout) {
        this.database = database;
        this.facts = facts;
        this.journal = journal;
        this.guests = guests;
        this.walkIns = walkIns;
        this.layout = layout;
    }

    /** The facts: bytes, sequences, hashes, heads. */
    ChainAudit.Report chains() {
        var audit = new ChainAudit(Quarantine.inChains(database));
        journal.forEachStored(audit);
        return audit.report(journal.heads());
    }

    /** What SQLite itself finds wrong with the file; empty when nothing. */
    List<String> file() {
        return database.query("PRAGMA integrity_check", row -> row.text(1)).stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    /** What differs from the facts and the list; empty when nothing does. */
    List<String> derived() {
        var faults = new ArrayList<>(columns());
        try {
            faults.addAll(DerivedRows.of(database).differences(fresh()));
            unlisted()
                    .forEach(person ->
                            faults.add(
                                    "guest "
                                            + person.id()
                                            + ": registered by a desk, not on the list"));
            misdrawn()
                    .forEach(id ->
                            faults.add(
                                    "guest "
                                            + id
                                            + ": the card differs from what list and desks say"));
        } catch (IllegalStateException e) {
            faults.add("the list: " + e.getMessage());
        }
        return faults;
    }

    /** Time, kind and person of each fact beside its body. */
    private List<String> columns() {
        var aside = Quarantine.inChains(database);
        return database
                .query(
                        """
                        SELECT w.kiosk, w.run, f.seq, f.body, f.ht, f.kind, f.guest, f.newcomer
                        FROM fact f JOIN writer w ON w.id = f.writer ORDER BY f.writer, f.seq
                        """,
                        row ->
                                aside.contains(FactTable.position(row))
                                        ? asideFault(row)
                                        : fault(row))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> fault(Row row) throws SQLException {
        var found = new Filed(row.number(5), row.text(6), row.optionalText(7), row.optionalText(8));
        return readable(row.bytes(4))
                .filter(entry -> !facts.filed(entry).equals(found))
                .map(entry ->
                        entry.position()
                                + ": time, kind or person is filed otherwise than the fact says");
    }

    private static Optional<String> asideFault(Row row) throws SQLException {
        return row.text(6).equals(FactTable.UNREADABLE) && row.optionalText(7).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        FactTable.position(row) + ": in quarantine and filed as if it were not");
    }

    /** The tables made anew, by the same code that keeps them. */
    DerivedRows fresh() {
        try (var memory = Database.inMemory()) {
            memory.script(layout);
            return memory.transact(() -> {
                fold(memory);
                return DerivedRows.of(memory);
            });
        }
    }

    private void fold(Database memory) {
        var standings = new SqliteStandings(memory);
        var filing = new Filing(memory, standings);
        var codes = new SqliteCodeRegister(memory, guests.dataKey(), filing);
        var entries = entries();
        entries.forEach(codes::fold);
        guests.copyForeignCodes(memory);
        byPerson(entries, filing)
                .forEach((person, facts) ->
                        standings.replace(person, Whereabouts.unknown(), Whereabouts.fold(facts)));
    }

    /** Newcomers' with those of whoever they turned out to be. */
    private static Map<PersonId, List<Entry>> byPerson(List<Entry> entries, Filing filing) {
        var byPerson = new LinkedHashMap<PersonId, List<Entry>>();
        for (var entry : entries) {
            entry.fact()
                    .about()
                    .map(filing::knownAs)
                    .ifPresent(person ->
                            byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(entry));
        }
        return byPerson;
    }

    /** Those that can be read; the chains tell of the others. */
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        var aside = Quarantine.inChains(database);
        journal.forEachStored(stored -> {
            if (!aside.contains(stored.position())) {
                readable(stored.bytes()).ifPresent(entries::add);
            }
        });
        entries.sort(Comparator.comparing(Entry::time));
        return entries;
    }

    private static Optional<Entry> readable(byte[] body) {
        try {
            return Optional.of(WireForm.read(body));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whom desks have registered and the list lacks. */
    private List<Person> unlisted() {
        return entries().stream().map(walkIns::missing).flatMap(Optional::stream).toList();
    }

    /** Puts those on the list whom desks have registered; how many it lacked. */
    int relist() {
        var people = unlisted();
        if (!people.isEmpty()) {
            guests.put(people);
        }
        return people.size();
    }

    /** Everybody whose card is not what the list's row and the amendments say. */
    private List<PersonId> misdrawn() {
        return database
                .query(
                        """
                        SELECT guest FROM fact WHERE kind = 'guest-amended' AND guest IS NOT NULL
                        UNION SELECT id FROM guest WHERE listed IS NOT NULL ORDER BY 1
                        """,
                        row -> new PersonId(row.text(1)))
                .stream()
                .filter(this::isMisdrawn)
                .toList();
    }

    private boolean isMisdrawn(PersonId person) {
        return guests.listed(person)
                .map(guests::card)
                .filter(card -> !guests.find(person).equals(Optional.of(card)))
                .isPresent();
    }

    /** Draws every card anew that is not what list and desks say; how many there were. */
    int redraw() {
        var cards = misdrawn();
        cards.forEach(guests::redraw);
        return cards.size();
    }

    /** Files every fact under what its body says; how many were filed otherwise. */
    int refile() {
        Map<Position, Entry> entries = new LinkedHashMap<>();
        entries().forEach(entry -> entries.put(entry.position(), entry));
        return entries.values().stream().mapToInt(facts::refile).sum();
    }
}
