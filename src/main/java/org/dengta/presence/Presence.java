package org.dengta.presence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * That somebody is inside anywhere, at one place or at several within each other.
 *
 * @param since the last entry of all
 * @param heads the most people of the code that are in one place, by entries of the day of the last
 *     one; 0 for a vehicle
 */
public record Presence(Instant since, int heads) {

    /** Empty for somebody who is nowhere, or of whom only an exit is known. */
    public static Optional<Presence> of(Whereabouts whereabouts) {
        var inside =
                whereabouts.all().stream()
                        .filter(standing -> standing.inside() && standing.entered().isPresent())
                        .toList();
        return inside.stream()
                .max(Comparator.comparing(Presence::entered))
                .map(last -> new Presence(entered(last), heads(inside, last)));
    }

    private static Instant entered(Standing standing) {
        return standing.entered().orElseThrow().at();
    }

    private static int heads(List<Standing> inside, Standing last) {
        return inside.stream()
                .filter(standing -> standing.tally().day().equals(last.tally().day()))
                .mapToInt(Standing::heads)
                .max()
                .orElse(0);
    }
}
