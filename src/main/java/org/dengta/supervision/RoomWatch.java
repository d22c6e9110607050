package org.dengta.supervision;

import org.dengta.presence.Standings;
import org.dengta.presence.Standings.Count;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.supervision.Alert.Filling;
import org.dengta.supervision.Alert.Level;
import org.dengta.venue.Place;

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

    /** So many, of people or of vehicles, where there may be so many. */
    private record Load(int inside, Limit limit) {
        Optional<Level> level() {
            if (limit.approved().isPresent() && inside >= limit.approved().getAsInt()) {
                return Optional.of(Level.APPROVED_REACHED);
            }
            if (inside >= limit.stop()) {
                return Optional.of(Level.FULL);
            }
            return inside >= limit.warn() ? Optional.of(Level.NEARLY_FULL) : Optional.empty();
        }

        int bound() {
            return level().equals(Optional.of(Level.APPROVED_REACHED))
                    ? limit.approved().orElse(limit.stop())
                    : limit.stop();
        }

        int height() {
            return level().map(Level::ordinal).orElse(-1);
        }
    }

    /** The levels reached since last time. */
    List<Filling> look(Programme programme, Standings standings, Instant now) {
        var found = new ArrayList<Filling>();
        for (var place : programme.places()) {
            var inside = standings.inside(place, programme.stay(place, now));
            programme
                    .limit(place)
                    .flatMap(limit -> tell(Optional.of(place), load(inside, limit), now))
                    .ifPresent(found::add);
        }
        var approved = programme.regulations().approved();
        if (approved.isPresent()) {
            var inside = standings.insideAnywhere(programme.day(now));
            var load = new Load(inside, venue(approved.getAsInt()));
            tell(Optional.empty(), load, now).ifPresent(found::add);
        }
        return found;
    }

    /** People or vehicles, whichever fill it more. */
    private static Load load(Count inside, Limit limit) {
        var people = new Load(inside.heads(), limit);
        var vehicles = new Load(inside.vehicles(), limit.ofVehicles());
        return vehicles.height() > people.height() ? vehicles : people;
    }

    private static Limit venue(int approved) {
        var usual = Limit.of(approved);
        return new Limit(usual.warn(), approved, OptionalInt.of(approved), 0, false);
    }

    private Optional<Filling> tell(Optional<Place> place, Load load, Instant now) {
        var level = load.level();
        if (level.isEmpty()) {
            told.remove(place);
            return Optional.empty();
        }
        var before = Optional.ofNullable(told.get(place));
        if (before.filter(it -> it.compareTo(level.get()) >= 0).isPresent()) {
            return Optional.empty();
        }
        told.put(place, level.get());
        return Optional.of(new Filling(place, level.get(), load.inside(), load.bound(), now));
    }
}
