package org.dengta.store.sql.gate;

import org.dengta.platform.sql.Database;
import org.dengta.presence.Presence;
import org.dengta.presence.Standing;
import org.dengta.presence.Standings.Count;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.SlotId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How many are inside each place, by the quarter of an hour of their last entry, so that no scan
 * counts people. Anywhere at all is a place of its own, in which each person counts once; so is a
 * place with a part of the day for which people reserved it, in which they count though they left.
 * Moved in the transaction that moves a standing. Quarters in which nobody counts any more may
 * stay.
 */
final class OccupancyRows {
    private static final long QUARTER_MS = Duration.ofMinutes(15).toMillis();

    /** No place is called so. */
    private static final String ANYWHERE = "*";

    /** In no place's name, nor in that of a part of the day. */
    private static final String OF_SLOT = "/";

    private final Database database;

    /** Where a standing counts. */
    private record Key(String place, long bucket) {
        static Key of(String place, Instant entered) {
            return new Key(place, Math.floorDiv(entered.toEpochMilli(), QUARTER_MS));
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
            standing.entered().ifPresent(entry -> add(standing, entry.at(), sign, counts));
        }
        Presence.of(whereabouts)
                .ifPresent(presence ->
                        add(
                                Key.of(ANYWHERE, presence.since()),
                                new Count(presence.heads(), 0),
                                sign,
                                counts));
    }

    private static void add(Standing standing, Instant entered, int sign, Map<Key, Count> counts) {
        var place = standing.place().value();
        if (standing.inside()) {
            add(Key.of(place, entered), Count.of(standing), sign, counts);
        }
        standing.tally()
                .slot()
                .ifPresent(slot ->
                        add(Key.of(named(place, slot), entered), Count.of(standing), sign, counts));
    }

    private static void add(Key key, Count count, int sign, Map<Key, Count> counts) {
        var before = counts.getOrDefault(key, Count.NONE);
        counts.put(key, sign < 0 ? before.minus(count) : before.plus(count));
    }

    private static String named(String place, SlotId slot) {
        return place + OF_SLOT + slot.value();
    }

    private void put(Map<Key, Count> moved) {
        moved.values().removeIf(Count.NONE::equals);
        if (moved.isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>();
        moved.forEach((key, count) ->
                Collections.addAll(
                        values, key.place(), key.bucket(), count.heads(), count.vehicles()));
        var rows = String.join(", ", Collections.nCopies(moved.size(), "(?, ?, ?, ?)"));
        database.update(
                "INSERT INTO occupancy (place, bucket, heads, vehicles) VALUES "
                        + rows
                        + " ON CONFLICT (place, bucket) DO UPDATE SET heads = occupancy.heads +"
                        + " excluded.heads, vehicles = occupancy.vehicles + excluded.vehicles",
                values.toArray());
    }

    Count inside(String place, Quarters quarters) {
        return database.first(
                        "SELECT COALESCE(SUM(heads), 0), COALESCE(SUM(vehicles), 0) FROM occupancy"
                                + " WHERE place = ? AND bucket >= ? AND bucket < ?",
                        row -> new Count((int) row.number(1), (int) row.number(2)),
                        place,
                        quarters.first(),
                        quarters.end())
                .orElseThrow();
    }

    int insideAnywhere(Quarters quarters) {
        return inside(ANYWHERE, quarters).heads();
    }

    Count reserved(String place, SlotId slot, Quarters quarters) {
        return inside(named(place, slot), quarters);
    }
}
