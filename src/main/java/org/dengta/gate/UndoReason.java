package org.dengta.gate;

import org.dengta.wording.VerdictWords;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a scan is undone: what is offered to choose from. Texts: {@link VerdictWords}. */
public enum UndoReason {
    /** Read by accident, or twice. */
    MIS_SCAN,
    /** The credential was not that of whoever stood there. */
    WRONG_PERSON,
    /** Turned round in the door. */
    DID_NOT_ENTER,
    /** A trial of the gate. */
    TEST;

    /** As facts hold it, such as {@code mis-scan}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of a code; empty for one that is not offered. */
    public static Optional<UndoReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
