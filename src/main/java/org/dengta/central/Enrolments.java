package org.dengta.central;

import org.dengta.kiosk.KioskId;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The kiosks that a central knows, one entry each. For any thread. */
public interface Enrolments {

    /**
     * Does work as one step: nobody else changes an enrolment between what it reads and what it
     * puts.
     */
    <T> T atomically(Supplier<T> work);

    /** What is known of a kiosk; empty when it was never invited. */
    Optional<Enrolment> of(KioskId kiosk);

    /** Everything, in order of the kiosks' ids. */
    List<Enrolment> all();

    /** Adds or replaces what is known of a kiosk, durable when this returns. */
    void put(Enrolment enrolment);

    /** Whose token has this hash; revoked ones too. */
    Optional<Enrolment> ofToken(String tokenHash);
}
