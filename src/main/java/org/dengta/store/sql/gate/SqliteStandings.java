package org.dengta.store.sql.gate;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.sql.Database;
import org.dengta.presence.Hold;
import org.dengta.presence.Orders;
import org.dengta.presence.Presence;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.SlotId;
import org.dengta.store.sql.desk.DutyRows;
import org.dengta.store.sql.gate.OccupancyRows.Quarters;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * Standings in SQLite: the fold, kept, and counted; both can be thrown away and computed again from
 * the facts. What a transaction has read of a person it does not read again, as after a verdict; in
 * it nobody else may write the table.
 */
public final class SqliteStandings implements Standings {
    private static final Known NOBODY =
            new Known(OptionalLong.empty(), Optional.empty(), Whereabouts.unknown());

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
    public Count inside(Place place, Window stay) {
        var edges = Edges.of(stay);
        return edges.sum(
                occupancy.inside(place.value(), edges.quarters()),
                (from, to) -> counted("inside = 1", place.value(), from, to));
    }

    @Override
    public int insideAnywhere(Window stay) {
        var edges = Edges.of(stay);
        return edges.sum(
                        new Count(occupancy.insideAnywhere(edges.quarters()), 0),
                        (from, to) -> new Count(anywhere(from, to), 0))
                .heads();
    }

    @Override
    public Count reserved(Place place, SlotId slot, Window window) {
        var edges = Edges.of(window);
        return edges.sum(
                occupancy.reserved(place.value(), slot, edges.quarters()),
                (from, to) -> counted("slot = ?", slot.value(), place.value(), from, to));
    }

    /** Those whose last entry into a place was then and who are as told. */
    private Count counted(String who, Object... values) {
        return database.first(
                        "SELECT COALESCE(SUM(heads), 0), COUNT(*) FILTER (WHERE heads = 0) FROM"
                                + " standing WHERE "
                                + who
                                + " AND place = ? AND entered_at >= ? AND entered_at < ?",
                        row -> new Count((int) row.number(1), (int) row.number(2)),
                        values)
                .orElseThrow();
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

        /** With what is counted from one instant to another. */
        Count sum(Count whole, BiFunction<Long, Long, Count> count) {
            if (quarters.first() > quarters.end()) {
                return whole.plus(count.apply(from, to));
            }
            var before =
                    from < quarters.fromMs() ? count.apply(from, quarters.fromMs()) : Count.NONE;
            var after = quarters.toMs() < to ? count.apply(quarters.toMs(), to) : Count.NONE;
            return whole.plus(before).plus(after);
        }
    }
}
