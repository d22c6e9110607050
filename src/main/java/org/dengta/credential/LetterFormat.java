package org.dengta.credential;

import org.dengta.programme.EventNumber;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The 193 digits of a letter's QR code: format digit, six digits of the event, the 20-digit
 * credential code, 68 bytes of seal as 164 digits, two check digits over everything. Digits only,
 * so that no keyboard layout or input method can garble them; 193 fit QR version 5-M (limit 202).
 */
public final class LetterFormat {
    public static final int LENGTH = 193;
    private static final char FORMAT = '1';
    private static final int EVENT_END = 1 + EventNumber.DIGITS;
    private static final int CODE_END = EVENT_END + CredentialCode.LENGTH;

    /** The digits before the seal: format, event, credential code. */
    public static final int HEAD = CODE_END;

    private static final int SEAL_DIGITS = 164;
    private static final int SEAL_END = CODE_END + SEAL_DIGITS;

    private LetterFormat() {}

    /** The digits of a letter. */
    public static String write(LetterCode letter) {
        return CheckDigits.append(
                FORMAT
                        + letter.event().digits()
                        + letter.code().digits()
                        + digits(letter.seal().bytes()));
    }

    /**
     * The digits before the seal, of a letter or of as much as there is of one; empty while they
     * are not all there, or where no letter begins so.
     */
    public static Optional<String> head(String digits) {
        return Optional.of(digits)
                .filter(it -> it.length() >= HEAD && it.charAt(0) == FORMAT)
                .filter(CodeText::isDigits)
                .map(it -> it.substring(0, HEAD))
                .filter(it -> CredentialCode.isValid(it.substring(EVENT_END)));
    }

    /** Whether a text has all digits of a letter, and its check digits hold. */
    public static boolean isWhole(String digits) {
        return digits.length() == LENGTH && head(digits).isPresent() && CheckDigits.hold(digits);
    }

    /** Whether a text may be the last digits of a letter, and is no code of ours by itself. */
    public static boolean isRest(String text) {
        return CodeText.isDigits(text) && !CredentialCode.isValid(text) && head(text).isEmpty();
    }

    /**
     * Whether a text can only be meant as a letter: digits, and more of them than any other code of
     * ours has. It may still be damaged.
     */
    static boolean resembles(String text) {
        return text.length() > EVENT_END + CredentialCode.LENGTH && CodeText.isDigits(text);
    }

    /**
     * The letter that digits stand for, or empty when a digit is wrong, missing or too many. The
     * signature is not looked at.
     */
    static Optional<LetterCode> read(String digits) {
        if (digits.length() != LENGTH || digits.charAt(0) != FORMAT || !CheckDigits.hold(digits)) {
            return Optional.empty();
        }
        var code = digits.substring(EVENT_END, CODE_END);
        var seal = digits.substring(CODE_END, SEAL_END);
        if (!CredentialCode.isValid(code) || !fits(seal)) {
            return Optional.empty();
        }
        return Optional.of(
                new LetterCode(
                        new EventNumber(Integer.parseInt(digits.substring(1, EVENT_END))),
                        new CredentialCode(code),
                        LetterSeal.of(bytes(seal))));
    }

    /** The bytes of a seal as one unsigned number of fixed length. */
    private static String digits(byte[] seal) {
        var text = new BigInteger(1, seal).toString();
        return "0".repeat(SEAL_DIGITS - text.length()) + text;
    }

    /** Whether digits stand for no more bytes than a seal has: each seal has one spelling only. */
    private static boolean fits(String digits) {
        return new BigInteger(digits).bitLength() <= LetterSeal.SIZE * 8;
    }

    private static byte[] bytes(String digits) {
        var number = new BigInteger(digits).toByteArray();
        var bytes = new byte[LetterSeal.SIZE];
        var used = Math.min(number.length, bytes.length);
        System.arraycopy(number, number.length - used, bytes, bytes.length - used, used);
        return bytes;
    }
}
