package org.dengta.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What different spellings of one text have in common: width, case, accents, vowel signs of Arabic.
 * What is neither letter, mark nor digit becomes a blank; apostrophes and invisible signs go.
 */
final class Folding {
    private final boolean transliterating;
    private final boolean joining;

    private Folding(boolean transliterating, boolean joining) {
        this.transliterating = transliterating;
        this.joining = joining;
    }

    /** {@code ø} is {@code o}, {@code O'Connor} one word. */
    static Folding plain() {
        return new Folding(false, true);
    }

    /** {@code ø} is {@code oe}, {@code O'Connor} one word. */
    static Folding transliterating() {
        return new Folding(true, true);
    }

    /** {@code ø} is {@code o}, {@code O'Connor} two words. */
    static Folding parting() {
        return new Folding(false, false);
    }

    String of(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(sign -> append(folded, sign));
        return folded.toString();
    }

    private void append(StringBuilder folded, int sign) {
        if (isApostrophe(sign)) {
            folded.append(joining ? "" : " ");
        } else if (!isDropped(sign)) {
            appendKept(folded, sign);
        }
    }

    private void appendKept(StringBuilder folded, int sign) {
        if (sign < 0x80) {
            folded.append(Character.isLetterOrDigit(sign) ? (char) sign : ' ');
        } else if (Character.isDigit(sign)) {
            folded.append(Character.digit(sign, 10));
        } else if (isMark(sign) || Character.isLetterOrDigit(sign)) {
            appendLetter(folded, sign);
        } else {
            folded.append(' ');
        }
    }

    private void appendLetter(StringBuilder folded, int sign) {
        var script = UnicodeScript.of(sign);
        if (script == UnicodeScript.LATIN || script == UnicodeScript.GREEK) {
            var other =
                    transliterating ? LatinLetters.transliterated(sign) : LatinLetters.plain(sign);
            other.ifPresentOrElse(folded::append, () -> appendBase(folded, sign));
        } else {
            folded.appendCodePoint(unified(sign));
        }
    }

    private static void appendBase(StringBuilder folded, int sign) {
        Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .map(part ->
                        LatinLetters.plain(part).map(text -> (int) text.charAt(0)).orElse(part))
                .forEach(folded::appendCodePoint);
    }

    /** Letters that are written the one or the other way without being another letter. */
    private static int unified(int sign) {
        return switch (sign) {
            case 'ё' -> 'е';
            case 0x622, 0x623, 0x625, 0x671 -> 0x627;
            case 0x649, 0x6CC -> 0x64A;
            case 0x629 -> 0x647;
            case 0x6A9 -> 0x643;
            case 'ς' -> 'σ';
            default -> sign;
        };
    }

    static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isApostrophe(int sign) {
        return switch (sign) {
            case '\'', '`', 0xB4, 0x2018, 0x2019, 0x2BB, 0x2BC, 0x2BE, 0x2BF, 0x5F3 -> true;
            default -> false;
        };
    }

    /** Accents on their own, vowel signs of Arabic and Hebrew, tatweel, signs without width. */
    private static boolean isDropped(int sign) {
        return sign >= 0x300 && sign <= 0x36F
                || sign >= 0x64B && sign <= 0x65F
                || sign >= 0x6D6 && sign <= 0x6ED && isMark(sign)
                || sign >= 0x591 && sign <= 0x5C7 && isMark(sign)
                || sign == 0x670
                || sign == 0x640
                || sign >= 0xFE00 && sign <= 0xFE0F
                || sign >= 0xE0100 && sign <= 0xE01EF
                || Character.getType(sign) == Character.FORMAT;
    }

    /**
     * Latin letters that are no base letter with an accent, and how they are written without them.
     */
    private static final class LatinLetters {
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
}
