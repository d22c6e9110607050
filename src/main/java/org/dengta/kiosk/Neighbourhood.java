package org.dengta.kiosk;

import org.dengta.venue.GateId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The kiosks of the event as one replica knows them, and where it stands itself. Speaks of ages
 * only, by the machine's clock, whatever time a rehearsal shows; they are the same on either side
 * of a call, however far two clocks are apart. For any thread.
 */
public interface Neighbourhood {

    /**
     * The other kiosks, in order of their ids; empty where nobody has told of them yet, or clocks
     * were set so that nobody can tell when.
     */
    Optional<Told> others();

    /** This kiosk itself, of which everything is here. */
    Neighbour self();

    /**
     * Notes where this kiosk stands, durable when this returns, for as long as nothing else is
     * said; empty for no gate.
     */
    void stand(Optional<GateId> gate);

    /** Takes what a central tells of the others, in place of everything it told before. */
    void learn(Told told);

    /**
     * Notes what one kiosk says of itself, at the replica that it hands its facts to. So that not
     * every word is a write to the disk, it may be noted as up to 2 s older.
     */
    void note(Neighbour other);

    /**
     * What is known of the others.
     *
     * @param kiosks all that were ever heard of and are not shut out
     * @param age how long ago that was so; zero where they speak for themselves
     */
    record Told(List<Neighbour> kiosks, Duration age) {
        public Told {
            kiosks = List.copyOf(kiosks);
        }
    }
}
