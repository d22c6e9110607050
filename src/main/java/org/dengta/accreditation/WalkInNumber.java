package org.dengta.accreditation;

import org.dengta.kiosk.KioskId;

import java.util.regex.Pattern;

/**
 * The numbers that desks give to walk-ins: {@code W-}, the kiosk's id, a hyphen and a counter from
 * 1. No organisers' list may use one.
 */
public final class WalkInNumber {
    private static final Pattern SHAPE =
            Pattern.compile("W-[a-z0-9]+(-[a-z0-9]+)*-[0-9]+", Pattern.CASE_INSENSITIVE);

    private WalkInNumber() {}

    /** The number of a kiosk's nth walk-in; IllegalArgumentException when the id is too long. */
    public static PersonId of(KioskId kiosk, long count) {
        return new PersonId("W-" + kiosk + "-" + count);
    }

    /** Whether a number has this form, in whatever case. */
    public static boolean isOne(PersonId id) {
        return SHAPE.matcher(id.value()).matches();
    }
}
