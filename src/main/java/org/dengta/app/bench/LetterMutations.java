package org.dengta.app.bench;

import org.dengta.credential.CheckDigits;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.LetterFormat;
import org.dengta.credential.LetterSigner;
import org.dengta.programme.EventNumber;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Letters spoiled in every way that a poor print, a clumsy hand or a forger would: endless, and the
 * same for the same random numbers. None of them may ever pass as genuine, unless its text happens
 * to be that of a genuine letter.
 */
public final class LetterMutations {
    private static final int CODE = 7;
    private static final int SEAL = CODE + CredentialCode.LENGTH;
    private static final int CHECK = LetterFormat.LENGTH - 2;
    private static final BigInteger SEAL_RANGE = BigInteger.TWO.pow(68 * 8);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 10, 29);

    private final RandomGenerator random;
    private final List<String> genuine;
    private final EventNumber event;
    private final LetterSigner stranger;
    private final LetterSigner organiser;

    /** In what way a letter is spoiled. */
    public enum Kind {
        DIGITS_CHANGED,
        /** Digits changed, then all check digits made right again. */
        DIGITS_CHANGED_CHECKED,
        NEIGHBOURS_SWAPPED,
        CUT,
        EXTENDED,
        /** The beginning of one letter and the end of another, check digits made right. */
        SPLICED,
        /** A whole letter signed by a stranger under the organisers' key id. */
        SIGNED_BY_STRANGER,
        /** A letter that the organisers signed for another event, as it is. */
        OTHER_EVENT,
        /** The same, with this event's number and right check digits put in. */
        OTHER_EVENT_RELABELLED,
        /** The same seal spelt as a number too large for its bytes. */
        NON_CANONICAL_SEAL,
        /** Random digits with the right length, format, event and check digits. */
        RANDOM_DIGITS
    }

    /** One spoiled letter. */
    public record Mutation(Kind kind, String text) {
        /** Says nothing of the text, which may be close to a secret. */
        @Override
        public String toString() {
            return kind.toString();
        }
    }

    /**
     * @param random drives everything
     * @param genuine at least two different letters of this event
     * @param event this event
     * @param stranger signs with another key under the organisers' key id
     * @param organiser signs with the right key
     */
    public LetterMutations(
            RandomGenerator random,
            List<String> genuine,
            EventNumber event,
            LetterSigner stranger,
            LetterSigner organiser) {
        if (genuine.stream().distinct().count() < 2) {
            throw new IllegalArgumentException("splicing takes two letters");
        }
        this.random = random;
        this.genuine = List.copyOf(genuine);
        this.event = event;
        this.stranger = stranger;
        this.organiser = organiser;
    }

    /** The next spoiled letter, of a kind drawn at random. */
    public Mutation next() {
        var kind = Kind.values()[random.nextInt(Kind.values().length)];
        return new Mutation(kind, spoiled(kind, any()));
    }

    private String spoiled(Kind kind, String letter) {
        return switch (kind) {
            case DIGITS_CHANGED -> changed(letter, LetterFormat.LENGTH);
            case DIGITS_CHANGED_CHECKED -> checked(changed(letter, CHECK));
            case NEIGHBOURS_SWAPPED -> swapped(letter);
            case CUT -> cut(letter);
            case EXTENDED -> extended(letter);
            case SPLICED -> spliced(letter);
            case SIGNED_BY_STRANGER -> signed(stranger, event);
            case OTHER_EVENT -> signed(organiser, otherEvent());
            case OTHER_EVENT_RELABELLED -> relabelled(signed(organiser, otherEvent()));
            case NON_CANONICAL_SEAL -> nonCanonical(letter);
            case RANDOM_DIGITS -> checked(letter.substring(0, CODE) + digits(CHECK - CODE));
        };
    }

    private String any() {
        return genuine.get(random.nextInt(genuine.size()));
    }

    private String changed(String letter, int within) {
        var out = new StringBuilder(letter);
        var first = random.nextInt(within);
        var count = 1 + random.nextInt(3);
        for (var i = 0; i < count; i++) {
            var at = (first + i * 31) % within;
            var digit = (letter.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
            out.setCharAt(at, (char) ('0' + digit));
        }
        return out.toString();
    }

    private String swapped(String letter) {
        var at = random.nextInt(LetterFormat.LENGTH - 1);
        while (letter.charAt(at) == letter.charAt(at + 1)) {
            at = (at + 1) % (LetterFormat.LENGTH - 1);
        }
        return letter.substring(0, at)
                + letter.charAt(at + 1)
                + letter.charAt(at)
                + letter.substring(at + 2);
    }

    private String cut(String letter) {
        var length = random.nextInt(LetterFormat.LENGTH);
        return random.nextBoolean() ? letter.substring(0, length) : letter.substring(length + 1);
    }

    private String extended(String letter) {
        var more = digits(1 + random.nextInt(40));
        return random.nextBoolean() ? letter + more : more + letter;
    }

    private String spliced(String letter) {
        var other = any();
        while (other.equals(letter)) {
            other = any();
        }
        var at = random.nextBoolean() ? SEAL : CODE + 1 + random.nextInt(CHECK - CODE - 2);
        return checked(letter.substring(0, at) + other.substring(at, CHECK));
    }

    private String signed(LetterSigner signer, EventNumber forEvent) {
        var category = 1 + random.nextInt(255);
        return LetterFormat.write(
                signer.sign(forEvent, CredentialCode.draw(random), category, LAST_DAY));
    }

    private EventNumber otherEvent() {
        return new EventNumber((event.value() + 1 + random.nextInt(999_999)) % 1_000_000);
    }

    private String relabelled(String letter) {
        return checked(letter.charAt(0) + event.digits() + letter.substring(CODE, CHECK));
    }

    private String nonCanonical(String letter) {
        var seal = letter.substring(SEAL, CHECK);
        var larger = new BigInteger(seal).add(SEAL_RANGE).toString();
        return larger.length() == seal.length()
                ? checked(letter.substring(0, SEAL) + larger)
                : changed(letter, CHECK);
    }

    private String digits(int count) {
        var out = new StringBuilder(count);
        for (var i = 0; i < count; i++) {
            out.append((char) ('0' + random.nextInt(10)));
        }
        return out.toString();
    }

    /** The letter with the check digits of its code and its own made right. */
    private static String checked(String letter) {
        var code = CheckDigits.append(letter.substring(CODE, SEAL - 2));
        return CheckDigits.append(letter.substring(0, CODE) + code + letter.substring(SEAL, CHECK));
    }
}
