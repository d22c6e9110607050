package org.dengta.ui.shell.wedge;

import org.dengta.credential.CredentialCode;
import org.dengta.credential.LetterFormat;
import org.dengta.scanner.KeyBursts;

import java.time.Duration;
import java.util.List;

/**
 * Notices that two scanners type at the same time. One scanner lets a key go before it presses the
 * next; and what two of them leave is too long for a code first and too short for one then, both
 * together as long as two codes. For one thread.
 */
final class TwoScanners {
    private static final int OVERLAPS = 3;
    private static final int SHARE = 8;
    private static final long TOO_SOON = Duration.ofMillis(100).toNanos();
    private static final long TOGETHER = Duration.ofSeconds(1).toNanos();
    private static final List<Integer> TWO_CODES =
            List.of(
                    2 * CredentialCode.LENGTH,
                    CredentialCode.LENGTH + LetterFormat.LENGTH,
                    2 * LetterFormat.LENGTH);

    private int overlaps;
    private boolean hadCode;
    private int tooLong;
    private long since;
    private boolean swallowing;
    private long lastKey;

    /** Another code begins. */
    void begin() {
        overlaps = 0;
    }

    /** A key went down while another was. */
    void overlapped() {
        overlaps++;
    }

    /** Whether so many keys went down together that it cannot be one scanner. */
    boolean areTyping(int keys) {
        return overlaps >= OVERLAPS && overlaps * SHARE >= keys;
    }

    /** A code is told; when it is too long for one, the rest of two may follow. */
    void ended(String text, long nanos) {
        var isTooLong =
                text.length() > CredentialCode.LENGTH
                        && text.chars().allMatch(Character::isDigit)
                        && !LetterFormat.isWhole(text);
        tooLong = isTooLong ? text.length() : 0;
        since = nanos;
        hadCode = true;
    }

    /** Whether so many digits make two codes of what was told just before. */
    boolean expects(int digits, long nanos) {
        return tooLong > 0 && nanos - since < TOGETHER && TWO_CODES.contains(tooLong + digits);
    }

    /** Whether keys began so soon after a code that no person can have typed them. */
    boolean goesOn(long firstKey) {
        return hadCode && firstKey - since < TOO_SOON;
    }

    /** It is certain: what else comes without a silence belongs to it. */
    void found(long nanos) {
        tooLong = 0;
        swallowing = true;
        lastKey = nanos;
    }

    /** Whether what comes now still belongs to it. */
    boolean swallows(long nanos) {
        swallowing &= nanos - lastKey <= KeyBursts.SILENCE.toNanos();
        lastKey = nanos;
        return swallowing;
    }
}
