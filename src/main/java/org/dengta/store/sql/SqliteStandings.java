package org.dengta.store.sql;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.presence.Hold;
import org.dengta.presence.Orders;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.presence.Standings;
import org.dengta.presence.Tally;
import org.dengta.presence.Whereabouts;
import org.dengta.store.sql.desk.DutyRows;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/**
 * Standings in SQLite: the fold, kept; it can be thrown away and computed again from the facts.
 * What a transaction has read of a person it does not read again, as after a verdict; in it nobody
 * else may write the table.
 */
final class SqliteStandings implements Standings {
    private static final String COLUMNS =
            "guest, place, is_session, zone, inside, entered_at, entered_gate, entered_with,"
                    + " left_at, left_gate, left_with, arrived_at, entries, heads, clashes, day, today,"
                    + " heads_today";

    private static final Known NOBODY =
            new Known(OptionalLong.empty(), Optional.empty(), Whereabouts.unknown());

    private final Database database;
    private final DutyRows duties;
    private Known known = NOBODY;

    /** What a transaction has read last. */
    private record Known(
            OptionalLong transaction, Optional<PersonId> person, Whereabouts whereabouts) {
        boolean holds(OptionalLong now, PersonId id) {
            return now.isPresent() && now.equals(transaction) && person.equals(Optional.of(id));
        }
    }

    SqliteStandings(Database database) {
        this.database = database;
        duties = new DutyRows(database);
    }

    @Override
    public Whereabouts of(PersonId person) {
        var now = database.transaction();
        if (now.isEmpty()) {
            return read(person);
        }
        if (!known.holds(now, person)) {
            known = new Known(now, Optional.of(person), read(person));
        }
        return known.whereabouts();
    }

    private Whereabouts read(PersonId person) {
        return Whereabouts.of(
                database.query(
                        "SELECT " + COLUMNS + " FROM standing WHERE guest = ?",
                        SqliteStandings::standing,
                        person.value()));
    }

    @Override
    public void forEach(BiConsumer<PersonId, Whereabouts> reader) {
        var all = new LinkedHashMap<PersonId, List<Standing>>();
        database.query(
                        "SELECT " + COLUMNS + " FROM standing ORDER BY guest, place",
                        row -> Map.entry(new PersonId(row.text(1)), standing(row)))
                .forEach(row ->
                        all.computeIfAbsent(row.getKey(), _ -> new ArrayList<>())
                                .add(row.getValue()));
        all.forEach((person, standings) -> reader.accept(person, Whereabouts.of(standings)));
    }

    @Override
    public Inside inside(Place place, Window stay) {
        return database.first(
                        "SELECT COALESCE(SUM(heads), 0), COUNT(*) FROM standing WHERE inside = 1"
                                + " AND place = ? AND entered_at >= ? AND entered_at < ?",
                        row -> new Inside((int) row.number(1), (int) row.number(2)),
                        place.value(),
                        stay.from().toEpochMilli(),
                        stay.to().toEpochMilli())
                .orElseThrow();
    }

    @Override
    public int insideAnywhere(Window stay) {
        return database.first(
                        "SELECT COALESCE(SUM(heads), 0) FROM (SELECT MAX(heads) AS heads FROM"
                                + " standing WHERE inside = 1 AND entered_at >= ? AND entered_at < ?"
                                + " GROUP BY guest) AS person",
                        row -> (int) row.number(1),
                        stay.from().toEpochMilli(),
                        stay.to().toEpochMilli())
                .orElse(0);
    }

    @Override
    public int enteredIn(Place place, Window window) {
        return database.first(
                        "SELECT COALESCE(SUM(heads), 0) FROM standing WHERE entered_at IS NOT NULL"
                                + " AND place = ? AND entered_at >= ? AND entered_at < ?",
                        row -> (int) row.number(1),
                        place.value(),
                        window.from().toEpochMilli(),
                        window.to().toEpochMilli())
                .orElse(0);
    }

    @Override
    public Orders orders(PersonId person) {
        return Orders.fold(duties.about(person));
    }

    @Override
    public List<Hold> holds() {
        return duties.holds();
    }

    /**
     * Replaces what is kept of a person; only standings that differ from {@code before} are
     * written. In a transaction.
     */
    void replace(PersonId person, Whereabouts before, Whereabouts after) {
        known = NOBODY;
        for (var standing : before.all()) {
            if (after.at(standing.place()).isEmpty()) {
                database.update(
                        "DELETE FROM standing WHERE guest = ? AND place = ?",
                        person.value(),
                        standing.place().value());
            }
        }
        for (var standing : after.all()) {
            if (!before.at(standing.place()).equals(Optional.of(standing))) {
                put(person, standing);
            }
        }
    }

    private void put(PersonId person, Standing standing) {
        database.update(
                "INSERT OR REPLACE INTO standing ("
                        + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                person.value(),
                standing.place().value(),
                standing.place() instanceof SessionId ? 1 : 0,
                standing.zone().value(),
                standing.inside() ? 1 : 0,
                at(standing.entered()),
                gate(standing.entered()),
                credential(standing.entered()),
                at(standing.left()),
                gate(standing.left()),
                credential(standing.left()),
                standing.arrived().map(Instant::toEpochMilli).orElse(null),
                standing.entries(),
                standing.heads(),
                standing.clashes(),
                standing.tally().day().map(LocalDate::toString).orElse(null),
                standing.tally().today(),
                standing.tally().headsToday());
    }

    private static @Nullable Long at(Optional<Passage> passage) {
        return passage.map(p -> p.at().toEpochMilli()).orElse(null);
    }

    private static @Nullable String gate(Optional<Passage> passage) {
        return passage.map(p -> p.gate().value()).orElse(null);
    }

    private static @Nullable String credential(Optional<Passage> passage) {
        return passage.map(p -> p.credential().hex()).orElse(null);
    }

    private static Standing standing(Row row) throws SQLException {
        Place place = row.number(3) == 1 ? new SessionId(row.text(2)) : new ZoneId(row.text(2));
        return new Standing(
                place,
                new ZoneId(row.text(4)),
                row.number(5) == 1,
                passage(row, 6),
                passage(row, 9),
                row.optionalNumber(12).map(Instant::ofEpochMilli),
                new Tally(
                        (int) row.number(13),
                        (int) row.number(14),
                        (int) row.number(15),
                        row.optionalText(16).map(LocalDate::parse),
                        (int) row.number(17),
                        (int) row.number(18)));
    }

    private static Optional<Passage> passage(Row row, int column) throws SQLException {
        var at = row.optionalNumber(column);
        var gate = row.optionalText(column + 1);
        var credential = row.optionalText(column + 2);
        return at.map(millis ->
                new Passage(
                        Instant.ofEpochMilli(millis),
                        new GateId(gate.orElseThrow()),
                        new CodeLookup(credential.orElseThrow())));
    }
}
