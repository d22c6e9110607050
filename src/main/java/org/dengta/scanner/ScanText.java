package org.dengta.scanner;

import org.dengta.credential.CredentialCode;
import org.dengta.credential.LetterFormat;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The code that a scanner meant by what arrived: without the identifier of the kind of code (AIM,
 * such as {@code ]Q1}) and of the character set (ECI, such as {@code \000026}) that some put before
 * it, and in digits where a keyboard layout made other signs of them. What is not certain stays as
 * it was typed. Pure, for any thread.
 */
public final class ScanText {
    /** Fewer signs of a digit row may be a word. */
    private static final int LEAST = 6;

    private static final int AIM = 3;
    private static final int ECI = 7;
    private static final Pattern IDENTIFIERS =
            Pattern.compile("^(?:\\][A-Za-z][0-9A-Za-z])?(?:\\\\0\\d{5})*(?=.)");

    private ScanText() {}

    /**
     * What was meant.
     *
     * @param learned of this scanner, where it has been calibrated
     */
    public static String of(String typed, KeyMap learned) {
        var text = learned.undo(typed);
        return ours(typed)
                .or(() -> ours(text))
                .or(() -> digits(text).filter(_ -> text.length() >= LEAST))
                .orElseGet(() -> IDENTIFIERS.matcher(text).replaceFirst(""));
    }

    /** Whether a text is a code of the event, by its check digits. */
    public static boolean vouchesForItself(String text) {
        return CredentialCode.isValid(text) || LetterFormat.isWhole(text);
    }

    /** Before what was learned: layout or scanner may be set otherwise since. */
    private static Optional<String> ours(String text) {
        return IntStream.of(0, AIM, ECI, AIM + ECI)
                .mapToObj(length -> ours(text, length))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * One of our own codes after an identifier of a length, which a layout may have garbled too:
     * the check digits vouch for it.
     */
    private static Optional<String> ours(String text, int length) {
        if (text.length() < length + CredentialCode.LENGTH
                || length > 0 && Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        return digits(text.substring(length))
                .filter(digits ->
                        CredentialCode.isValid(digits) || LetterFormat.head(digits).isPresent());
    }

    /** Digits of any script or of another layout's upper row, as ASCII digits. */
    private static Optional<String> digits(String text) {
        return text.codePoints().allMatch(Character::isDigit)
                ? Optional.of(ascii(text))
                : DigitRow.undo(text);
    }

    private static String ascii(String digits) {
        var text = new StringBuilder(digits.length());
        digits.codePoints().map(c -> '0' + Character.digit(c, 10)).forEach(text::appendCodePoint);
        return text.toString();
    }
}
