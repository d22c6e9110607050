package org.dengta.scanner;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keyboard layouts whose upper row gives other signs than digits where Shift is not held, so that a
 * scanner set to another layout types those. Each with what stands at 1 2 3 4 5 6 7 8 9 0.
 */
enum DigitRow {
    FRENCH("&é\"'(-è_çà"),
    BELGIAN("&é\"'(§è!çà"),
    CZECH("+ěščřžýáíé"),
    SLOVAK("+ľščťžýáíé"),
    HUNGARIAN("123456789ö"),
    LITHUANIAN("ąčęėįšųū90"),
    BEPO("\"«»()@+-/*");

    private static final String DIGITS = "1234567890";

    private final KeyMap keys;
    private final Set<Integer> signs;

    DigitRow(String row) {
        keys = KeyMap.of(row, DIGITS);
        signs = row.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The digits that a text of nothing but such signs stands for; empty when it is no such text,
     * or when two layouts would make different digits of it.
     */
    static Optional<String> undo(String typed) {
        var possible =
                Stream.of(values())
                        .filter(row -> typed.codePoints().allMatch(row.signs::contains))
                        .map(row -> row.keys.undo(typed))
                        .distinct()
                        .toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }
}
