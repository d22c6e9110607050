package org.dengta.checkin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a human being lets somebody in: what is offered to choose from. */
public enum CheckInReason {
    /** Somebody who may know has checked who it is. */
    IDENTITY_CHECKED,
    /** The protocol officer's order. */
    PROTOCOL_ORDER,
    /** The list of this kiosk is behind. */
    LIST_IS_LATE,
    /** The person left before and nobody scanned it. */
    LEFT_UNSCANNED,
    FORGOT_BADGE,
    LOST_BADGE,
    /** The code could not be read. */
    SCANNER_FAILED;

    /** As facts hold it, such as {@code identity-checked}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of a code; empty for one that is not offered. */
    public static Optional<CheckInReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
