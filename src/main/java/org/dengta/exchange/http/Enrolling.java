package org.dengta.exchange.http;

import org.dengta.kiosk.KioskId;

/** Lets kiosks in: a central does it, and over HTTP a kiosk asks it. For any thread. */
public interface Enrolling {

    /**
     * Lets a kiosk in that shows its one-time code.
     *
     * @param code as it was typed; never to be logged
     */
    EnrolAnswer enrol(String code, KioskId kiosk);
}
