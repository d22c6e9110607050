package org.dengta.search;

import java.util.Optional;

/** Latin letters that are no base letter with an accent, and how they are written without them. */
final class LatinLetters {
    private LatinLetters() {}

    /** The letter as somebody writes who lacks it: {@code ø} as {@code o}. */
    static Optional<String> plain(int letter) {
        return switch (letter) {
            case 'ø' -> Optional.of("o");
            case 'ß' -> Optional.of("ss");
            case 'ı' -> Optional.of("i");
            case 'đ', 'ð', 'ɖ' -> Optional.of("d");
            case 'ł', 'ŀ' -> Optional.of("l");
            case 'æ' -> Optional.of("ae");
            case 'œ' -> Optional.of("oe");
            case 'þ' -> Optional.of("th");
            case 'ħ' -> Optional.of("h");
            case 'ŧ' -> Optional.of("t");
            case 'ŋ' -> Optional.of("n");
            case 'ə', 'ǝ' -> Optional.of("e");
            case 'ƒ' -> Optional.of("f");
            case 'ĸ' -> Optional.of("k");
            default -> Optional.empty();
        };
    }

    /** The letter as passports transliterate it: {@code ü} as {@code ue}. */
    static Optional<String> transliterated(int letter) {
        return switch (letter) {
            case 'ø', 'ö', 'ő' -> Optional.of("oe");
            case 'ü', 'ű' -> Optional.of("ue");
            case 'ä' -> Optional.of("ae");
            case 'å' -> Optional.of("aa");
            case 'ñ' -> Optional.of("nn");
            case 'đ' -> Optional.of("dj");
            case 'ə' -> Optional.of("a");
            default -> plain(letter);
        };
    }
}
