package org.dengta.app.command.print;

import org.dengta.printing.ReprintReason;

import java.util.Arrays;
import java.util.Optional;

/** Why another copy is wanted, as typed. */
public final class ReprintChoice {
    private ReprintChoice() {}

    /** Empty for what says nothing of lost, damaged, misprint or changed. */
    public static Optional<ReprintReason> of(String code) {
        return Arrays.stream(ReprintReason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
