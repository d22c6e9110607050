package org.dengta.ui.shell.wedge;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.credential.CredentialCode;
import org.dengta.scanner.Suffix;
import org.dengta.scanner.TestCode;
import org.dengta.testing.LetterDigits;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** Two scanners at one kiosk, which is one lane. */
final class TwoScannersTest extends KeysInTime {

    @Test
    void a_code_that_vouches_for_itself_counts_after_a_garbled_one() {
        var garbled = LetterDigits.WHOLE.substring(0, 192) + "x";
        for (var next : List.of(code(), LetterDigits.of(2), TestCode.LONG.text())) {
            nothing_is_told_yet();
            type(garbled.replace('x', LetterDigits.WHOLE.charAt(192) == '0' ? '1' : '0'), 2);
            stream.giveUp();
            enter();
            stream.giveUp();
            type(next, 2);
            enter();
            stream.giveUp();
            assertThat(told).doesNotContain("mixed").endsWith(next);
            silence();
        }
    }

    @Test
    void two_scanners_at_once_are_told_and_no_code_comes_of_them() {
        for (var i = 0; i < 2_000; i++) {
            nothing_is_told_yet();
            var first = random.nextBoolean() ? code() : LetterDigits.of(i);
            var second = random.nextBoolean() ? code() : LetterDigits.of(i + 10_000);
            interleave(first, second);
            silence();
            stream.giveUp();
            assertThat(told).contains("mixed").doesNotContain(first, second);
            assertThat(told.stream().filter(CredentialCode::isValid)).isEmpty();
            now += Duration.ofSeconds(5).toNanos();
        }
    }

    @Test
    void two_scanners_whose_keys_never_overlap_make_no_code_either() {
        var mixed = 0;
        for (var i = 0; i < 500; i++) {
            nothing_is_told_yet();
            var first = code();
            var second = code();
            for (var k = 0; k < 20; k++) {
                type(first.substring(k, k + 1), 3);
                if (k > 2) {
                    type(second.substring(k - 3, k - 2), 3);
                }
            }
            enter();
            type(second.substring(17), 3);
            enter();
            assertThat(told).doesNotContain(first, second);
            mixed += told.contains("mixed") ? 1 : 0;
            now += Duration.ofSeconds(5).toNanos();
        }
        // One in a thousand looks like a letter's head, which is then told as damaged.
        assertThat(mixed).isBetween(495, 500);
    }

    @Test
    void the_few_keys_that_a_second_scanner_types_on_are_no_person_s() {
        type("20240000000000000000121", 4);
        enter();
        type("1", 4);
        enter();
        assertThat(told).endsWith("mixed");
        now += Duration.ofSeconds(1).toNanos();
        type("1", 4);
        assertThat(stream.ended(Suffix.ENTER, now)).isFalse();
    }

    @Test
    void after_two_scanners_the_next_scan_counts() {
        interleave(code(), code());
        silence();
        now += Duration.ofSeconds(1).toNanos();
        var code = code();
        type(code, 5);
        enter();
        assertThat(told).endsWith(code);
    }

    /** Keys of two devices, each held for a while, pressed without regard for the other. */
    private void interleave(String first, String second) {
        var a = 0;
        var b = 0;
        while (a < first.length() || b < second.length()) {
            var isFirst = b == second.length() || a < first.length() && random.nextBoolean();
            if (random.nextBoolean()) {
                stream.overlapped();
            }
            var from = isFirst ? first : second;
            var at = isFirst ? a++ : b++;
            type(from.substring(at, at + 1), 3);
            if ((isFirst ? a : b) == from.length()) {
                enter();
            }
        }
    }
}
