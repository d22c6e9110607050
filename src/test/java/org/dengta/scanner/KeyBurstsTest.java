package org.dengta.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/** Scanners of 1 to 40 ms a key, stalls of a busy machine, and people at a keyboard. */
final class KeyBurstsTest {
    private static final String CODE = "20241000000000012347";

    private final SplittableRandom random = new SplittableRandom(17);
    private final KeyBursts bursts = new KeyBursts();
    private long now;

    @Test
    void a_scanner_of_any_pace_is_heard_whole_though_the_machine_stalls() {
        for (var i = 0; i < 2_000; i++) {
            var pace = ms(random.nextInt(1, 41));
            var stalls = random.nextInt(3);
            var code = CODE.substring(0, random.nextInt(8, CODE.length() + 1));
            type(code, () -> random.nextInt(100) < stalls * 4 ? ms(random.nextInt(300)) : pace);
            if (averageIsFast(code.length(), pace, stalls)) {
                assertThat(bursts.ended()).as("pace %s, stalls %s", pace, stalls).contains(code);
            } else {
                bursts.ended();
            }
            pause();
        }
    }

    @Test
    void one_stall_of_a_third_of_a_second_breaks_no_code_however_short() {
        for (var at = 1; at < 6; at++) {
            var stalled = at;
            now += ms(5);
            for (var i = 0; i < 6; i++) {
                now += i == stalled ? ms(300) : ms(15);
                bursts.typed(CODE.substring(i, i + 1), now);
            }
            assertThat(bursts.ended()).as("stall at %s", at).contains(CODE.substring(0, 6));
            pause();
        }
    }

    @Test
    void twenty_digits_typed_by_a_person_are_no_burst() {
        for (var i = 0; i < 200; i++) {
            type(CODE, () -> ms(random.nextInt(90, 340)));
            assertThat(bursts.ended()).isEmpty();
            pause();
        }
    }

    @Test
    void a_key_held_down_is_no_burst() {
        type("1111111111111", () -> ms(25));
        assertThat(bursts.ended()).isEmpty();
    }

    @Test
    void a_few_quick_keys_are_no_burst() {
        type("12345", () -> ms(5));
        assertThat(bursts.ended()).isEmpty();
    }

    @Test
    void what_a_person_typed_before_a_silence_is_not_part_of_the_code() {
        type("77", () -> ms(120));
        pause();
        type(CODE, () -> ms(4));
        assertThat(bursts.ended()).contains(CODE);
    }

    @Test
    void blanks_and_letters_of_both_cases_are_kept() {
        type("Expo A/47 b", () -> ms(8));
        assertThat(bursts.ended()).contains("Expo A/47 b");
    }

    @Test
    void after_its_end_nothing_is_left_of_a_code() {
        type(CODE, () -> ms(4));
        assertThat(bursts.ended()).contains(CODE);
        assertThat(bursts.ended()).isEmpty();
        assertThat(bursts.pending()).isEmpty();
    }

    /** Whether the stalls that were thrown leave the average a scanner's: few and the rest fast. */
    private static boolean averageIsFast(int length, long pace, int stalls) {
        return stalls == 0 || pace <= ms(20) && length >= 16 && stalls == 1;
    }

    private void type(String text, LongSupplier gap) {
        for (var i = 0; i < text.length(); i++) {
            now += gap.getAsLong();
            bursts.typed(text.substring(i, i + 1), now);
        }
    }

    private void pause() {
        now += Duration.ofSeconds(1).toNanos();
    }

    private static long ms(int millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
