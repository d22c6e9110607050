package org.dengta.supervision;

import org.dengta.presence.Standings;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.supervision.Alert.Filling;
import org.dengta.supervision.Alert.Level;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells that a place fills up: each level once, until so many have left that it is not even nearly
 * full. For one thread.
 */
final class RoomWatch {
    private final Map<Optional<Place>, Level> told = new HashMap<>();

    /** The levels reached since last time. */
    List<Filling> look(Programme programme, Standings standings, Instant now) {
        var found = new ArrayList<Filling>();
        for (var place : programme.places()) {
            var inside = inside(standings, place, programme.stay(place, now));
            programme
                    .limit(place)
                    .flatMap(limit -> tell(Optional.of(place), inside, limit, now))
                    .ifPresent(found::add);
        }
        var approved = programme.regulations().approved();
        if (approved.isPresent()) {
            var inside = standings.insideAnywhere(programme.day(now));
            tell(Optional.empty(), inside, venue(approved.getAsInt()), now).ifPresent(found::add);
        }
        return found;
    }

    /** Heads; where there are none but codes, vehicles. */
    private static int inside(Standings standings, Place place, Window stay) {
        var inside = standings.inside(place, stay);
        return inside.heads() > 0 ? inside.heads() : inside.codes();
    }

    private static Limit venue(int approved) {
        var usual = Limit.of(approved);
        return new Limit(usual.warn(), approved, OptionalInt.of(approved), 0, false);
    }

    private Optional<Filling> tell(Optional<Place> place, int inside, Limit limit, Instant now) {
        var level = level(inside, limit);
        if (level.isEmpty()) {
            told.remove(place);
            return Optional.empty();
        }
        var before = Optional.ofNullable(told.get(place));
        if (before.filter(it -> it.compareTo(level.get()) >= 0).isPresent()) {
            return Optional.empty();
        }
        told.put(place, level.get());
        return Optional.of(new Filling(place, level.get(), inside, bound(level.get(), limit), now));
    }

    private static Optional<Level> level(int inside, Limit limit) {
        if (limit.approved().isPresent() && inside >= limit.approved().getAsInt()) {
            return Optional.of(Level.APPROVED_REACHED);
        }
        if (inside >= limit.stop()) {
            return Optional.of(Level.FULL);
        }
        return inside >= limit.warn() ? Optional.of(Level.NEARLY_FULL) : Optional.empty();
    }

    private static int bound(Level level, Limit limit) {
        return level == Level.APPROVED_REACHED
                ? limit.approved().orElse(limit.stop())
                : limit.stop();
    }
}
