package org.dengta.store.sql.gate;

import org.dengta.platform.sql.Database;
import org.dengta.presence.Presence;
import org.dengta.presence.Standing;
import org.dengta.presence.Standings.Inside;
import org.dengta.presence.Whereabouts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How many are inside each place, by the quarter of an hour of their last entry, so that no scan
 * counts people; anywhere at all is a place of its own, in which each person counts once. Moved in
 * the transaction that moves a standing. Quarters in which nobody counts any more may stay.
 */
final class OccupancyRows {
    private static final long QUARTER_MS = Duration.ofMinutes(15).toMillis();

    /** No place is called so. */
    private static final String ANYWHERE = "*";

    private final Database database;

    /** Where a standing counts. */
    private record Key(String place, long bucket) {
        static Key of(String place, Instant entered) {
            return new Key(place, Math.floorDiv(entered.toEpochMilli(), QUARTER_MS));
        }
    }

    /**
     * What of it counts.
     *
     * @param heads people inside
     * @param codes credentials inside
     * @param entered people whose last entry it was, inside or not
     */
    private record Count(int heads, int codes, int entered) {
        static final Count NONE = new Count(0, 0, 0);

        static Count of(Standing standing) {
            var heads = standing.heads();
            return standing.inside() ? new Count(heads, 1, heads) : new Count(0, 0, heads);
        }

        Count plus(Count other) {
            return new Count(heads + other.heads, codes + other.codes, entered + other.entered);
        }

        Count times(int sign) {
            return new Count(sign * heads, sign * codes, sign * entered);
        }
    }

    /**
     * Whole quarters.
     *
     * @param first the first of them
     * @param end the first after them; before {@code first} where an edge of a window has none
     */
    record Quarters(long first, long end) {
        static Quarters within(long fromMs, long toMs) {
            return new Quarters(Math.ceilDiv(fromMs, QUARTER_MS), Math.floorDiv(toMs, QUARTER_MS));
        }

        long fromMs() {
            return first * QUARTER_MS;
        }

        long toMs() {
            return end * QUARTER_MS;
        }
    }

    OccupancyRows(Database database) {
        this.database = database;
    }

    /** One person stands otherwise than before. */
    void move(Whereabouts before, Whereabouts after) {
        var moved = new HashMap<Key, Count>();
        add(before, -1, moved);
        add(after, 1, moved);
        put(moved);
    }

    /** Everybody anew, whatever was counted. */
    void count(Consumer<Consumer<Whereabouts>> everybody) {
        database.update("DELETE FROM occupancy");
        var all = new HashMap<Key, Count>();
        everybody.accept(whereabouts -> add(whereabouts, 1, all));
        all.forEach((key, count) -> put(new HashMap<>(Map.of(key, count))));
    }

    private static void add(Whereabouts whereabouts, int sign, Map<Key, Count> counts) {
        for (var standing : whereabouts.all()) {
            standing.entered()
                    .ifPresent(entry ->
                            counts.merge(
                                    Key.of(standing.place().value(), entry.at()),
                                    Count.of(standing).times(sign),
                                    Count::plus));
        }
        Presence.of(whereabouts)
                .ifPresent(presence ->
                        counts.merge(
                                Key.of(ANYWHERE, presence.since()),
                                new Count(presence.heads(), 1, 0).times(sign),
                                Count::plus));
    }

    private void put(Map<Key, Count> moved) {
        moved.values().removeIf(Count.NONE::equals);
        if (moved.isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>();
        moved.forEach((key, count) ->
                Collections.addAll(
                        values,
                        key.place(),
                        key.bucket(),
                        count.heads(),
                        count.codes(),
                        count.entered()));
        var rows = String.join(", ", Collections.nCopies(moved.size(), "(?, ?, ?, ?, ?)"));
        database.update(
                "INSERT INTO occupancy (place, bucket, heads, codes, entered) VALUES "
                        + rows
                        + " ON CONFLICT (place, bucket) DO UPDATE SET heads = occupancy.heads +"
                        + " excluded.heads, codes = occupancy.codes + excluded.codes, entered ="
                        + " occupancy.entered + excluded.entered",
                values.toArray());
    }

    Inside inside(String place, Quarters quarters) {
        return database.first(
                        "SELECT COALESCE(SUM(heads), 0), COALESCE(SUM(codes), 0) FROM occupancy"
                                + " WHERE place = ? AND bucket >= ? AND bucket < ?",
                        row -> new Inside((int) row.number(1), (int) row.number(2)),
                        place,
                        quarters.first(),
                        quarters.end())
                .orElseThrow();
    }

    int insideAnywhere(Quarters quarters) {
        return inside(ANYWHERE, quarters).heads();
    }

    int entered(String place, Quarters quarters) {
        return database.first(
                        "SELECT COALESCE(SUM(entered), 0) FROM occupancy WHERE place = ? AND"
                                + " bucket >= ? AND bucket < ?",
                        row -> (int) row.number(1),
                        place,
                        quarters.first(),
                        quarters.end())
                .orElse(0);
    }
}
