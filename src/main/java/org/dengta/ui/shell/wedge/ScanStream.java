package org.dengta.ui.shell.wedge;

import org.dengta.credential.LetterFormat;
import org.dengta.scanner.Burst;
import org.dengta.scanner.KeyBursts;
import org.dengta.scanner.ScanText;
import org.dengta.scanner.ScannerProfile;
import org.dengta.scanner.Suffix;
import org.dengta.scanner.TestCode;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes scans of the keys that arrive. A letter is told twice: by its head, as soon as that has
 * arrived, and whole. What is left of it after a pause never becomes part of the next scan, nor a
 * scan of its own; nor what is left of a code that is as long as the last, of a scanner that ends
 * each with a key. Where two scanners type at the same time nothing is told but that. For one
 * thread; times are of any monotonic clock.
 */
public final class ScanStream {
    /** How long a letter that stopped short may still go on: a machine may have stood still. */
    public static final Duration BROKEN_OFF = Duration.ofSeconds(2);

    private static final int LONGEST_IDENTIFIER = 10;

    private final KeyBursts bursts = new KeyBursts();
    private final TwoScanners two = new TwoScanners();
    private final Crumb crumb = new Crumb();
    private final Supplier<ScannerProfile> profile;
    private final Hearer hearer;
    private Optional<String> head = Optional.empty();
    private Optional<String> brokenOff = Optional.empty();
    private Duration restWithin = BROKEN_OFF;
    private int usualLength;
    private boolean isEndedByKey;

    /** What a character that was typed may be. */
    public enum Key {
        /** The first after a silence. */
        FIRST,
        /** One of several. */
        FURTHER,
        /** Of two scanners that type at the same time: of no use to anybody. */
        NOBODYS
    }

    /** Hears of scans in their order. */
    public interface Hearer {

        /** A scanner has typed this, as it arrived; what it means follows. */
        default void heard(Burst burst) {}

        /** The first digits of a letter, as far as its seal; {@link #scanned} follows. */
        default void begun(String head) {}

        /** A code; the whole letter where a head was told, or what there is of it. */
        void scanned(String code);

        /** Two scanners typed at the same time, and nothing of it can be used. */
        default void mixed() {}
    }

    /**
     * @param profile the scanner's, asked for each scan
     */
    public ScanStream(Supplier<ScannerProfile> profile, Hearer hearer) {
        this.profile = profile;
        this.hearer = hearer;
    }

    /** A character was typed. What it was part of before a silence is over. */
    public Key typed(String character, long nanos) {
        endAfterSilence(nanos);
        if (two.swallows(nanos)) {
            return Key.NOBODYS;
        }
        var isFirst = bursts.typed(character, nanos);
        if (bursts.isUnderWay()) {
            look(nanos);
        }
        return isFirst ? Key.FIRST : Key.FURTHER;
    }

    /** A key went down while another was. */
    public void overlapped() {
        two.overlapped();
    }

    /** What a person may have typed, or a scanner has begun to. */
    public String pending() {
        return bursts.pending();
    }

    /** How long the last key may be kept from where it was meant for. */
    public Duration patience() {
        return bursts.patience();
    }

    /** Whether so far it came as fast as from a scanner. */
    public boolean isUnderWay() {
        return bursts.isUnderWay();
    }

    /** Whether part of a code is still to come. */
    public boolean isBrokenOff() {
        return brokenOff.isPresent();
    }

    /** How long to wait for that. */
    public Duration restWithin() {
        return restWithin;
    }

    /**
     * The end of a code arrived, or no more did for {@link KeyBursts#SILENCE}. Whether a scanner
     * typed what came before.
     */
    public boolean ended(Suffix how, long nanos) {
        if (two.swallows(nanos)) {
            bursts.ended();
            two.begin();
            return true;
        }
        var pace = bursts.pace();
        var pending = bursts.pending();
        var first = bursts.firstKey().orElse(nanos);
        var last = bursts.lastKey().orElse(nanos);
        var isBurst = bursts.isUnderWay() || head.isPresent() || isSlow(pending, how, first);
        var isLeftOver = !isBurst && how != Suffix.NONE && isLeftOver(pending, first);
        bursts.ended();
        if (isLeftOver) {
            two.found(nanos);
            hearer.heard(new Burst(pending, how, pace));
            hearer.mixed();
            return true;
        }
        if (!isBurst && !isRest(pending, nanos)) {
            crumb.left(how == Suffix.NONE ? pending : "", last);
            two.begin();
            return false;
        }
        hearer.heard(new Burst(pending, how, pace));
        end(isBegunByCrumb(pending, how, first) ? crumb.keys() + pending : pending, how, nanos);
        crumb.gone();
        two.begin();
        return true;
    }

    /** A code shorter than the last, of a scanner that ends each, whose first keys came before. */
    private boolean isBegunByCrumb(String typed, Suffix how, long firstKey) {
        return how != Suffix.NONE
                && isEndedByKey
                && brokenOff.isEmpty()
                && head.isEmpty()
                && crumb.isJustBefore(firstKey)
                && meant(crumb.keys() + typed).length() == usualLength
                && !vouchesForItself(meant(typed));
    }

    /** As many keys as the last code's, too soon after it for a person: a slow machine's. */
    private boolean isSlow(String typed, Suffix how, long firstKey) {
        return how != Suffix.NONE
                && isEndedByKey
                && two.goesOn(firstKey)
                && meant(typed).length() == usualLength;
    }

    /** Keys that came too soon after a code for a person, and are none. */
    private boolean isLeftOver(String typed, long firstKey) {
        return brokenOff.isEmpty() && !typed.isEmpty() && two.goesOn(firstKey);
    }

    /** A code that stopped short did not go on. */
    public void giveUp() {
        head = Optional.empty();
        var part = brokenOff.map(this::meant);
        brokenOff = Optional.empty();
        usualLength = part.map(String::length).orElse(usualLength);
        part.ifPresent(hearer::scanned);
    }

    /** Keys that waited for this thread, behind a pause that nobody has told it of. */
    private void endAfterSilence(long nanos) {
        var last = bursts.lastKey();
        if (last.isPresent() && nanos - last.getAsLong() > KeyBursts.SILENCE.toNanos()) {
            ended(Suffix.NONE, nanos);
        }
    }

    /** A letter's head is told once; a whole letter needs no key that ends it. */
    private void look(long nanos) {
        var length = bursts.pending().length();
        var mayBeHead = head.isEmpty() && brokenOff.isEmpty() && isNear(length, LetterFormat.HEAD);
        if (mayBeHead && !two.areTyping(length)) {
            head =
                    LetterFormat.head(text())
                            .filter(_ -> text().length() == LetterFormat.HEAD)
                            .map(_ -> text());
            head.ifPresent(hearer::begun);
        } else if (isNear(length, LetterFormat.LENGTH) && LetterFormat.isWhole(text())) {
            ended(Suffix.NONE, nanos);
        }
    }

    private String text() {
        return meant(bursts.pending());
    }

    private String meant(String typed) {
        return ScanText.of(typed, profile.get().keys());
    }

    private static boolean isNear(int length, int wanted) {
        return length >= wanted && length <= wanted + LONGEST_IDENTIFIER;
    }

    /** A few keys that may be the last of a code or of a second scanner's. */
    private boolean isRest(String pending, long nanos) {
        return !pending.isEmpty()
                && (brokenOff.filter(part -> belongs(pending, part)).isPresent()
                        || pending.chars().allMatch(Character::isDigit)
                                && two.expects(pending.length(), nanos));
    }

    private void end(String typed, Suffix how, long nanos) {
        var text = meant(typed);
        if (brokenOff.isPresent()) {
            goOn(typed, how);
        } else if (!vouchesForItself(text)
                && (two.areTyping(text.length()) || two.expects(text.length(), nanos))) {
            two.found(nanos);
            head.ifPresent(hearer::scanned);
            head = Optional.empty();
            hearer.mixed();
        } else if (isShort(text, how)) {
            breakOff(typed, how);
        } else {
            two.ended(text, nanos);
            tell(text, how);
        }
    }

    /** A key that a person pressed meanwhile is followed by the scanner's at once. */
    private void breakOff(String part, Suffix how) {
        brokenOff = Optional.of(part);
        restWithin = how == Suffix.NONE ? BROKEN_OFF : KeyBursts.SILENCE;
    }

    /**
     * A letter without its end, whatever ended it, since a person's Enter may come between; or a
     * code shorter than the last, of a scanner that ends each.
     */
    private boolean isShort(String text, Suffix how) {
        return head.isPresent()
                ? !LetterFormat.isWhole(text)
                : how == Suffix.NONE
                        && isEndedByKey
                        && text.length() < usualLength
                        && !vouchesForItself(text);
    }

    /** What two scanners or a pause cannot have made. */
    private static boolean vouchesForItself(String text) {
        return ScanText.vouchesForItself(text) || TestCode.isOne(text);
    }

    /** What comes is the rest of what broke off, or it is another code. */
    private void goOn(String typed, Suffix how) {
        var part = brokenOff.orElseThrow();
        var whole = meant(part + typed);
        if (!belongs(typed, part)) {
            giveUp();
            tell(meant(typed), how);
        } else if (isShort(whole, how)) {
            breakOff(part + typed, how);
        } else {
            brokenOff = Optional.empty();
            tell(whole, how);
        }
    }

    private boolean belongs(String typed, String part) {
        var whole = meant(part + typed);
        return head.isPresent()
                ? LetterFormat.isWhole(whole)
                        || LetterFormat.isRest(meant(typed))
                                && whole.length() <= LetterFormat.LENGTH + 1
                : whole.length() == usualLength;
    }

    private void tell(String text, Suffix how) {
        head = Optional.empty();
        usualLength = text.length();
        isEndedByKey = how != Suffix.NONE || isEndedByKey && LetterFormat.isWhole(text);
        hearer.scanned(text);
    }
}
