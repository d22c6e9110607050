package org.dengta.testing;

import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood;
import org.dengta.venue.GateId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A neighbourhood that is forgotten with the process. */
public final class InMemoryNeighbourhood implements Neighbourhood {
    private final KioskId self;
    private final InstantSource clock;
    private final boolean isFirstHand;
    private final Map<String, Known> known = new TreeMap<>();
    private Optional<GateId> gate = Optional.empty();
    private Optional<Instant> told = Optional.empty();

    private record Known(KioskId kiosk, Optional<GateId> gate, Optional<Instant> heard) {}

    /**
     * @param isFirstHand whether the others tell of themselves here, as at a central
     */
    public InMemoryNeighbourhood(String self, InstantSource clock, boolean isFirstHand) {
        this.self = new KioskId(self);
        this.clock = clock;
        this.isFirstHand = isFirstHand;
    }

    @Override
    public synchronized Optional<Told> others() {
        var now = clock.instant();
        return (isFirstHand ? Optional.of(now) : told)
                .flatMap(at -> age(at, now))
                .map(age ->
                        new Told(
                                known.values().stream()
                                        .map(it ->
                                                new Neighbour(
                                                        it.kiosk(),
                                                        it.gate(),
                                                        it.heard().flatMap(at -> age(at, now))))
                                        .toList(),
                                age));
    }

    @Override
    public synchronized Neighbour self() {
        return new Neighbour(self, gate, Optional.of(Duration.ZERO));
    }

    @Override
    public synchronized void stand(Optional<GateId> gate) {
        this.gate = gate;
    }

    @Override
    public synchronized void learn(Told news) {
        known.clear();
        news.kiosks().forEach(this::note);
        told = Optional.of(clock.instant().minus(news.age()));
    }

    @Override
    public synchronized void note(Neighbour other) {
        if (!other.kiosk().equals(self)) {
            known.put(
                    other.kiosk().value(),
                    new Known(
                            other.kiosk(), other.gate(), other.age().map(clock.instant()::minus)));
        }
    }

    private static Optional<Duration> age(Instant at, Instant now) {
        return Optional.of(Duration.between(at, now)).filter(age -> !age.isNegative());
    }
}
