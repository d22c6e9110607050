package org.dengta.app.command.gate;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.TypeConversionException;

import java.util.OptionalInt;

/** How many people stand there, as counted. */
final class HeadsOption {
    private HeadsOption() {}

    /** The number given, if any; wrong usage unless it is 1 or more. */
    static OptionalInt checked(@Nullable Integer heads) {
        if (heads == null) {
            return OptionalInt.empty();
        }
        if (heads < 1) {
            throw new TypeConversionException("--heads is 1 or more: " + heads);
        }
        return OptionalInt.of(heads);
    }
}
