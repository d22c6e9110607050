package org.dengta.app.command.gate;

import org.dengta.checkin.CheckInReason;

import picocli.CommandLine.TypeConversionException;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reasons for letting somebody in, as they are named in a call. */
final class CheckInReasons {
    /** For the help. */
    static final String ALL =
            "identity-checked, protocol-order, list-is-late, left-unscanned, forgot-badge,"
                    + " lost-badge or scanner-failed.";

    private CheckInReasons() {}

    /** The reason of a code; wrong usage with those there are. */
    static CheckInReason of(String code) {
        return CheckInReason.of(code)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "no such reason; use one of "
                                        + Stream.of(CheckInReason.values())
                                                .map(CheckInReason::code)
                                                .collect(Collectors.joining(", "))));
    }
}
