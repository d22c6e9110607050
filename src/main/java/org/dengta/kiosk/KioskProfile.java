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
 * @param heardWithin how long ago another gate may have been heard to count as heard
 * @param printers where badges come out
 * @param reprints who may print a second badge of somebody
 * @param devices what codes are read with
 */
public record KioskProfile(
        KioskId id,
        OperatorId operator,
        Optional<GateId> gate,
        Optional<Station> station,
        Duration repeatWindow,
        Duration heardWithin,
        PrinterPlan printers,
        ReprintRoles reprints,
        ReadingDevices devices) {
    /** Some rounds of the exchange of two kiosks, one after the other. */
    public static final Duration HEARD_WITHIN = Duration.ofSeconds(30);

    public KioskProfile {
        if (repeatWindow.isNegative()) {
            throw new IllegalArgumentException("a repeat window is zero or more");
        }
        if (heardWithin.isNegative()) {
            throw new IllegalArgumentException("a gate is heard within zero or more");
        }
    }

    /** The same under another id. */
    public KioskProfile as(KioskId other) {
        return new KioskProfile(
                other,
                operator,
                gate,
                station,
                repeatWindow,
                heardWithin,
                printers,
                reprints,
                devices);
    }

    /** The same where badges come out in the data folder. */
    public KioskProfile withoutPrinter() {
        return new KioskProfile(
                id,
                operator,
                gate,
                station,
                repeatWindow,
                heardWithin,
                PrinterPlan.NONE,
                reprints,
                devices);
    }
}
