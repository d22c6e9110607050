package org.dengta.store.sql.gate;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.sql.Database;
import org.dengta.presence.Hold;
import org.dengta.presence.Orders;
import org.dengta.presence.Presence;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.store.sql.desk.DutyRows;
import org.dengta.store.sql.gate.OccupancyRows.Quarters;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.ToIntBiFunction;

/**
 * Standings in SQLite: the fold, kept, and counted; both can be thrown away and computed again from
 * the facts. What a transaction has read of a person it does not read again, as after a verdict; in
 * it nobody else may write the table.
 */
public final class SqliteStandings implements Standings {
    private static final Known NOBODY =
            new Known(OptionalLong.empty(), Optional.empty(), Whereabouts.unknown());

    private static final String ENTERED =
            " FROM standing WHERE place = ? AND entered_at >= ? AND entered_at < ?";

    private final Database database;
    private final StandingRows rows;
    private final OccupancyRows occupancy;
    private final DutyRows duties;
    private Known known = NOBODY;

    /** What a transaction has read last. */
    private record Known(
            OptionalLong transaction, Optional<PersonId> person, Whereabouts whereabouts) {
        boolean holds(OptionalLong now, PersonId id) {
            return now.isPresent() && now.equals(transaction) && person.equals(Optional.of(id));
        }
    }

    public SqliteStandings(Database database) {
        this.database = database;
        rows = new StandingRows(database);
        occupancy = new OccupancyRows(database);
        duties = new DutyRows(database);
    }

    @Override
    public Whereabouts of(PersonId person) {
        var now = database.transaction();
        if (now.isEmpty()) {
            return rows.of(person);
        }
        if (!known.holds(now, person)) {
            known = new Known(now, Optional.of(person), rows.of(person));
        }
        return known.whereabouts();
    }

    /** That this is what stands of a person, read just now. */
    void note(PersonId person, Whereabouts whereabouts) {
        known = new Known(database.transaction(), Optional.of(person), whereabouts);
    }

    @Override
    public void forEach(BiConsumer<PersonId, Whereabouts> reader) {
        rows.forEach(reader);
    }

    @Override
    public Inside inside(Place place, Window stay) {
        var edges = Edges.of(stay);
        var whole = occupancy.inside(place.value(), edges.quarters());
        return new Inside(
                whole.heads() + edges.sum((from, to) -> inside("SUM(heads)", place, from, to)),
                whole.codes() + edges.sum((from, to) -> inside("COUNT(*)", place, from, to)));
    }

    @Override
    public int insideAnywhere(Window stay) {
        var edges = Edges.of(stay);
        return occupancy.insideAnywhere(edges.quarters())
                + edges.sum((from, to) -> anywhere(from, to));
    }

    @Override
    public int enteredIn(Place place, Window window) {
        var edges = Edges.of(window);
        return occupancy.entered(place.value(), edges.quarters())
                + edges.sum((from, to) -> counted("SUM(heads)", ENTERED, place, from, to));
    }

    private int inside(String what, Place place, long from, long to) {
        return counted(what, ENTERED + " AND inside = 1", place, from, to);
    }

    private int counted(String what, String of, Place place, long from, long to) {
        return database.first(
                        "SELECT COALESCE(" + what + ", 0)" + of,
                        row -> (int) row.number(1),
                        place.value(),
                        from,
                        to)
                .orElse(0);
    }

    /** Whoever entered any place then may have entered another one since. */
    private int anywhere(long from, long to) {
        return database
                .query(
                        "SELECT DISTINCT guest FROM standing WHERE place IN (SELECT place FROM"
                                + " occupancy) AND entered_at >= ? AND entered_at < ?",
                        row -> new PersonId(row.text(1)),
                        from,
                        to)
                .stream()
                .flatMap(person -> Presence.of(rows.of(person)).stream())
                .filter(presence -> isIn(presence.since().toEpochMilli(), from, to))
                .mapToInt(Presence::heads)
                .sum();
    }

    private static boolean isIn(long at, long from, long to) {
        return at >= from && at < to;
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
     *
     * @param before what is kept
     */
    public void replace(PersonId person, Whereabouts before, Whereabouts after) {
        known = NOBODY;
        if (!after.equals(before)) {
            rows.replace(person, before, after);
            occupancy.move(before, after);
        }
    }

    /** Counts everybody anew, whatever was counted before. In a transaction. */
    public void count() {
        occupancy.count(counted -> forEach((_, whereabouts) -> counted.accept(whereabouts)));
    }

    /** A window as whole quarters of an hour and what it holds of others, milliseconds. */
    private record Edges(Quarters quarters, long from, long to) {
        static Edges of(Window window) {
            var from = window.from().toEpochMilli();
            var to = window.to().toEpochMilli();
            return new Edges(Quarters.within(from, to), from, to);
        }

        int sum(ToIntBiFunction<Long, Long> count) {
            if (quarters.first() > quarters.end()) {
                return count.applyAsInt(from, to);
            }
            return (from < quarters.fromMs() ? count.applyAsInt(from, quarters.fromMs()) : 0)
                    + (quarters.toMs() < to ? count.applyAsInt(quarters.toMs(), to) : 0);
        }
    }
}
