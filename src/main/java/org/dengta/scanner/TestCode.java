package org.dengta.scanner;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The codes of the test sheet. None of them opens anything: the digits fail their check digits, and
 * no list has the others.
 */
public enum TestCode {
    /** Each digit twice: what the layout makes of digits. */
    DIGITS("01234567899876543210"),
    /** Each letter of both cases: exchanged letters, Caps Lock, input methods. */
    LETTERS("ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefghijklmnopqrstuvwxyz"),
    /** What web addresses and other systems' codes are made of. */
    SIGNS("A-B/C.D:E_F+G=H?I#J&K"),
    /** As long as a letter's code: whether keys are lost on the way. */
    LONG("0" + "135792468013".repeat(16));

    /** Lengths of what may stand before: nothing, the identifiers of code and character set. */
    private static final int[] BEFORE = {0, 3, 7, 10};

    private static final int FEWEST_IN_HUNDRED = 70;

    private final String text;

    TestCode(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether a text is just one of these. */
    public static boolean isOne(String text) {
        return Stream.of(values()).anyMatch(code -> code.text.equals(text));
    }

    /** Short and stable, such as {@code digits}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What was typed for one of the codes.
     *
     * @param code which
     * @param before what stood before it
     * @param keys what the layout did to it
     */
    public record Recognised(TestCode code, String before, KeyMap keys) {}

    /**
     * The code that was typed, however its signs were exchanged; empty for none of them, and for
     * one of which keys were lost.
     */
    static Optional<Recognised> in(String typed) {
        return Stream.of(values()).flatMap(code -> code.match(typed).stream()).findFirst();
    }

    /**
     * Which one it was meant to be, of which keys were lost, doubled or swallowed: one that was not
     * read yet before all others, and the one of the nearest length.
     */
    static Optional<TestCode> nearly(String typed, Set<TestCode> read) {
        return Stream.of(values())
                .filter(code -> {
                    var share = 100 * typed.length() / code.text.length();
                    return share >= FEWEST_IN_HUNDRED && share <= 200 - FEWEST_IN_HUNDRED;
                })
                .min(
                        Comparator.<TestCode, Boolean>comparing(read::contains)
                                .thenComparing(
                                        code -> Math.abs(code.text.length() - typed.length())));
    }

    private Optional<Recognised> match(String typed) {
        for (var length : BEFORE) {
            if (typed.codePointCount(0, typed.length()) == text.length() + length) {
                var start = typed.offsetByCodePoints(0, length);
                var body = typed.substring(start);
                return isExchange(body)
                        ? Optional.of(
                                new Recognised(
                                        this, typed.substring(0, start), KeyMap.of(body, text)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether each sign of the code became one other, and no two the same. */
    private boolean isExchange(String body) {
        var typed = body.codePoints().toArray();
        var meant = text.codePoints().toArray();
        for (var i = 0; i < typed.length; i++) {
            for (var k = 0; k < i; k++) {
                if (typed[i] == typed[k] != (meant[i] == meant[k])) {
                    return false;
                }
            }
        }
        return true;
    }
}
