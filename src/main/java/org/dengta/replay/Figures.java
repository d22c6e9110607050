package org.dengta.replay;

import org.dengta.presence.Standing;
import org.dengta.presence.Whereabouts;
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
    private final Map<Of, Integer> kept = new HashMap<>();

    /** What is counted. */
    sealed interface Of {

        /** What one person adds to it. */
        int one(Whereabouts person);

        /** Heads inside a place. */
        record Heads(Place place, Window stay) implements Of {
            @Override
            public int one(Whereabouts person) {
                return person.at(place)
                        .filter(standing -> standing.isInside(stay))
                        .map(Standing::heads)
                        .orElse(0);
            }
        }

        /** Credentials inside a place. */
        record Codes(Place place, Window stay) implements Of {
            @Override
            public int one(Whereabouts person) {
                return person.at(place).filter(standing -> standing.isInside(stay)).isPresent()
                        ? 1
                        : 0;
            }
        }

        /** Heads inside any place. */
        record Anywhere(Window stay) implements Of {
            @Override
            public int one(Whereabouts person) {
                return person.all().stream()
                        .filter(standing -> standing.isInside(stay))
                        .mapToInt(Standing::heads)
                        .max()
                        .orElse(0);
            }
        }

        /** Heads whose last entry into a place was within a stretch of time. */
        record Entered(Place place, Window window) implements Of {
            @Override
            public int one(Whereabouts person) {
                return person.at(place)
                        .filter(it -> it.entered().filter(p -> window.contains(p.at())).isPresent())
                        .map(Standing::heads)
                        .orElse(0);
            }
        }
    }

    /** The figure over everybody, who must be those of all changes told before. */
    int of(Of what, Collection<Whereabouts> everybody) {
        return kept.computeIfAbsent(what, _ -> everybody.stream().mapToInt(what::one).sum());
    }

    /** One person stands otherwise than before. */
    void change(Whereabouts before, Whereabouts after) {
        kept.replaceAll((what, sum) -> sum - what.one(before) + what.one(after));
    }
}
