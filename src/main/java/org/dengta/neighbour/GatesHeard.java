package org.dengta.neighbour;

import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood.Told;
import org.dengta.programme.Programme;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Basis;
import org.dengta.verdict.Basis.Silence;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The hearing of a kiosk among others. A gate is open where a kiosk stood when it was last heard,
 * however long ago: it may be letting people in while its link is down since yesterday. It is open
 * until that kiosk says that it left or stands elsewhere, or is shut out. A kiosk that nobody told
 * of the others lately knows of none that opened since: then any gate may be open.
 */
public final class GatesHeard implements Hearing {
    private static final Comparator<Silence> LATEST_FIRST =
            Comparator.comparing(
                            (Silence it) -> it.since().orElse(Instant.MIN),
                            Comparator.reverseOrder())
                    .thenComparing(it -> it.gate().value());

    private final Programme programme;
    private final Supplier<Optional<Told>> others;
    private final Duration within;

    /**
     * @param others as they are known when asked
     * @param within how long ago a gate may have been heard to count as heard
     */
    public GatesHeard(Programme programme, Supplier<Optional<Told>> others, Duration within) {
        this.programme = programme;
        this.others = others;
        this.within = within;
    }

    @Override
    public Basis of(Gate gate, Instant at) {
        var told = others.get();
        var open =
                told.stream()
                        .flatMap(it -> it.kiosks().stream())
                        .filter(it -> isBeside(it, gate.zone()))
                        .toList();
        var silent = open.stream().filter(it -> !it.isHeard(within)).toList();
        if (!silent.isEmpty()) {
            return new Basis.StaleSince(silences(silent, at));
        }
        if (told.filter(it -> it.age().compareTo(within) <= 0).isEmpty()) {
            return unknown(gate, told.map(it -> at.minus(it.age())));
        }
        return open.isEmpty() ? new Basis.Sole() : fresh(open);
    }

    private boolean isBeside(Neighbour kiosk, ZoneId zone) {
        return kiosk.gate()
                .flatMap(programme.venue()::gate)
                .filter(it -> it.zone().equals(zone))
                .isPresent();
    }

    private static Basis fresh(List<Neighbour> open) {
        var longest = open.stream().flatMap(it -> it.age().stream()).max(Comparator.naturalOrder());
        var gates = open.stream().flatMap(it -> it.gate().stream()).distinct().count();
        return new Basis.Fresh((int) gates, longest.orElse(Duration.ZERO));
    }

    /**
     * By gate, of several kiosks at one gate the one heard longest ago. What fell silent last comes
     * first: one that is off for long is known.
     */
    private static List<Silence> silences(List<Neighbour> silent, Instant at) {
        var since = new LinkedHashMap<GateId, Optional<Instant>>();
        silent.forEach(kiosk ->
                since.merge(
                        kiosk.gate().orElseThrow(),
                        kiosk.age().map(at::minus),
                        (one, other) ->
                                one.flatMap(
                                        it -> other.map(that -> it.isBefore(that) ? it : that))));
        return since.entrySet().stream()
                .map(it -> new Silence(it.getKey(), it.getValue()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Any other gate of the zone may have opened since the kiosk was last told. */
    private Basis unknown(Gate gate, Optional<Instant> since) {
        var silent = beside(gate).map(it -> new Silence(it.id(), since)).toList();
        return silent.isEmpty() ? new Basis.Sole() : new Basis.StaleSince(silent);
    }

    private Stream<Gate> beside(Gate gate) {
        return programme.venue().gates().stream()
                .filter(it -> it.zone().equals(gate.zone()) && !it.id().equals(gate.id()));
    }
}
