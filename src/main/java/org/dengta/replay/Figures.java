package org.dengta.replay;

import org.dengta.presence.Standing;
import org.dengta.presence.Standings.Count;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.SlotId;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many are where: each figure is counted once over everybody and from then on kept up to date
 * with each change, so that a long day costs no more a scan than a short one.
 */
final class Figures {
    private final Map<Of, Count> kept = new HashMap<>();

    /** What is counted. */
    sealed interface Of {

        /** What one person adds to it. */
        Count one(Whereabouts person);

        /** Those inside a place. */
        record Inside(Place place, Window stay) implements Of {
            @Override
            public Count one(Whereabouts person) {
                return person.at(place)
                        .filter(standing -> standing.isInside(stay))
                        .map(Count::of)
                        .orElse(Count.NONE);
            }
        }

        /** Heads inside any place. */
        record Anywhere(Window stay) implements Of {
            @Override
            public Count one(Whereabouts person) {
                var heads =
                        person.all().stream()
                                .filter(standing -> standing.isInside(stay))
                                .mapToInt(Standing::heads)
                                .max()
                                .orElse(0);
                return new Count(heads, 0);
            }
        }

        /** Those who entered a place by a reservation within a stretch of time. */
        record Reserved(Place place, SlotId slot, Window window) implements Of {
            @Override
            public Count one(Whereabouts person) {
                return person.at(place)
                        .filter(standing -> standing.isReserved(slot, window))
                        .map(Count::of)
                        .orElse(Count.NONE);
            }
        }
    }

    /** The figure over everybody, who must be those of all changes told before. */
    Count of(Of what, Collection<Whereabouts> everybody) {
        return kept.computeIfAbsent(
                what, _ -> everybody.stream().map(what::one).reduce(Count.NONE, Count::plus));
    }

    /** One person stands otherwise than before. */
    void change(Whereabouts before, Whereabouts after) {
        kept.replaceAll((what, sum) -> sum.minus(what.one(before)).plus(what.one(after)));
    }
}
