package org.dengta.kiosk;

import org.dengta.venue.GateId;

import java.time.Duration;
import java.util.Optional;

/**
 * What makes this kiosk differ from its neighbours; read once from {@code kiosk.yaml}.
 *
 * @param id the kiosk
 * @param operator who works at it until an operator signs in
 * @param gate the gate it stands at, if it is a door
 * @param station what its window opens as; asked for when empty
 * @param repeatWindow a second scan of the same credential at the same gate within this time is the
 *     same passage
 * @param printer where badges come out; the data folder when empty
 */
public record KioskProfile(
        KioskId id,
        OperatorId operator,
        Optional<GateId> gate,
        Optional<Station> station,
        Duration repeatWindow,
        Optional<PrinterChoice> printer) {
    public KioskProfile {
        if (repeatWindow.isNegative()) {
            throw new IllegalArgumentException("a repeat window is zero or more");
        }
    }

    /** The same under another id. */
    public KioskProfile as(KioskId other) {
        return new KioskProfile(other, operator, gate, station, repeatWindow, printer);
    }
}
