package org.dengta.scanner;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a scanner types after a code. */
public enum Suffix {
    ENTER,
    TAB,
    /** Nothing: a code is over when no more comes. */
    NONE;

    /** Short and stable, such as {@code enter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a code. */
    public static Optional<Suffix> of(String code) {
        return Stream.of(values()).filter(suffix -> suffix.code().equals(code)).findFirst();
    }
}
