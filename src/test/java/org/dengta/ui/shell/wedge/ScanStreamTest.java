package org.dengta.ui.shell.wedge;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.scanner.KeyBursts;
import org.dengta.scanner.KeyMap;
import org.dengta.scanner.Suffix;
import org.dengta.testing.LetterDigits;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keys of scanners and of people, in virtual time: what is told of them. */
final class ScanStreamTest extends KeysInTime {
    /** Milliseconds between keys, seen on a machine with twenty times the work it can do. */
    private static final int[][] STOOD_STILL = {
        {80, 52, 174, 346, 59, 93, 40, 34, 24, 25, 12, 25, 347, 16, 32, 16, 16, 203, 0, 0},
        {30, 11, 0, 209, 0, 0, 426, 0, 14, 9, 3, 4, 3, 1, 4, 0, 4, 48, 20, 2},
    };

    @Test
    void a_letter_is_told_by_its_head_before_its_seal() {
        type(LetterDigits.HEAD, 15);
        assertThat(told).containsExactly("begun " + LetterDigits.HEAD);
        type(LetterDigits.WHOLE.substring(27), 15);
        enter();
        assertThat(told).containsExactly("begun " + LetterDigits.HEAD, LetterDigits.WHOLE);
    }

    @Test
    void a_whole_letter_needs_no_key_that_ends_it() {
        type(LetterDigits.WHOLE, 2);
        assertThat(told).containsExactly("begun " + LetterDigits.HEAD, LetterDigits.WHOLE);
        type("CODE-1", 2);
        enter();
        assertThat(told).endsWith(LetterDigits.WHOLE, "CODE-1");
    }

    @Test
    void an_identifier_before_a_letter_does_not_hide_its_head() {
        type("]Q1" + LetterDigits.WHOLE, 2);
        enter();
        assertThat(told).containsExactly("begun " + LetterDigits.HEAD, LetterDigits.WHOLE);
    }

    @Test
    void a_letter_goes_on_after_the_machine_stood_still() {
        for (var at : List.of(28, 60, 100, 188, 190, 192)) {
            type(LetterDigits.WHOLE.substring(0, at), 15);
            silence();
            assertThat(stream.isBrokenOff()).isTrue();
            type(LetterDigits.WHOLE.substring(at), 15);
            enter();
            assertThat(told)
                    .as("at %s", at)
                    .containsExactly("begun " + LetterDigits.HEAD, LetterDigits.WHOLE);
            nothing_is_told_yet();
            now += Duration.ofSeconds(5).toNanos();
        }
    }

    @Test
    void a_letter_that_lost_its_end_is_told_so_and_takes_nothing_of_the_next() {
        var part = LetterDigits.WHOLE.substring(0, 120);
        type(part, 15);
        silence();
        stream.giveUp();
        assertThat(told).containsExactly("begun " + LetterDigits.HEAD, part);
        type(LetterDigits.of(2), 15);
        assertThat(told).endsWith(LetterDigits.of(2));
    }

    @Test
    void the_next_scan_comes_before_a_broken_letter_is_given_up() {
        for (var next : List.of(LetterDigits.of(2), code(), "EXPO/4711")) {
            nothing_is_told_yet();
            var part = LetterDigits.WHOLE.substring(0, 120);
            type(part, 15);
            silence();
            type(next, 15);
            enter();
            assertThat(told)
                    .as(next)
                    .containsSubsequence("begun " + LetterDigits.HEAD, part, next)
                    .filteredOn(it -> !it.startsWith("begun"))
                    .hasSize(2);
        }
    }

    @Test
    void the_rest_of_a_letter_that_lost_a_key_is_no_scan_of_its_own() {
        var lost = LetterDigits.WHOLE.substring(0, 90) + LetterDigits.WHOLE.substring(91);
        type(lost.substring(0, 100), 15);
        silence();
        type(lost.substring(100), 15);
        enter();
        assertThat(stream.restWithin()).isEqualTo(KeyBursts.SILENCE);
        stream.giveUp();
        assertThat(told).containsExactly("begun " + LetterDigits.HEAD, lost);
    }

    @Test
    void a_person_s_enter_while_a_letter_is_typed_cuts_it_in_no_two() {
        type(LetterDigits.WHOLE.substring(0, 90), 15);
        enter();
        assertThat(stream.isBrokenOff()).isTrue();
        type(LetterDigits.WHOLE.substring(90), 15);
        enter();
        assertThat(told).containsExactly("begun " + LetterDigits.HEAD, LetterDigits.WHOLE);
    }

    @Test
    void a_letter_whose_keys_become_slow_is_told_as_far_as_it_came() {
        type(LetterDigits.HEAD, 15);
        type("1234567", 300);
        silence();
        stream.giveUp();
        assertThat(told)
                .containsExactly("begun " + LetterDigits.HEAD, LetterDigits.HEAD + "1234567");
    }

    @Test
    void keys_behind_a_pause_that_no_timer_saw_are_another_scan() {
        type("CODE-000001", 5);
        now += 400L * MS;
        type("CODE-000002", 5);
        enter();
        assertThat(told).containsExactly("CODE-000001", "CODE-000002");
    }

    @Test
    void a_thousand_scans_among_what_a_person_types_are_all_told_in_order() {
        var expected = new ArrayList<String>();
        for (var i = 0; i < 1_000; i++) {
            person();
            var code = random.nextBoolean() ? code() : LetterDigits.of(random.nextInt(100));
            expected.add(code);
            type(code, random.nextInt(2, 30));
            if (random.nextInt(3) > 0) {
                enter();
            } else {
                silence();
            }
            now += random.nextInt(20, 2_000) * (long) MS;
        }
        assertThat(told.stream().filter(it -> !it.startsWith("begun"))).isEqualTo(expected);
    }

    @Test
    void a_code_goes_on_after_a_pause_where_each_is_ended_by_a_key() {
        var row = KeyMap.of("1234567890", "&é\"'(-è_çà");
        type(row.undo(code()), 15);
        enter();
        for (var at = 6; at < 20; at++) {
            var code = code();
            type(row.undo(code.substring(0, at)), 15);
            silence();
            type(row.undo(code.substring(at)), 15);
            enter();
            assertThat(told).as("at %s", at).endsWith(code).hasSize(at - 4);
            now += Duration.ofSeconds(1).toNanos();
        }
    }

    @Test
    void a_code_whose_first_keys_came_before_a_pause_is_whole_where_each_is_ended_by_a_key() {
        type(code(), 15);
        enter();
        for (var at = 1; at < 6; at++) {
            var code = code();
            now += Duration.ofSeconds(1).toNanos();
            var typed = (at % 2 == 0 ? "]Q1" : "") + code;
            type(typed.substring(0, at), 15);
            silence();
            type(typed.substring(at), 15);
            enter();
            assertThat(told).as("at %s", at).endsWith(code).hasSize(at + 1);
        }
    }

    @Test
    void what_a_person_typed_before_a_code_is_no_part_of_it() {
        type(code(), 15);
        enter();
        var code = code();
        for (var keys : List.of("1", "123", "2024")) {
            type(keys, 15);
            silence();
            type(code, 15);
            enter();
            assertThat(told).as(keys).endsWith(code);
        }
        type("12345", 15);
        silence();
        now += ScanStream.BROKEN_OFF.toNanos();
        type(code.substring(5), 15);
        enter();
        assertThat(told).endsWith(code.substring(5));
    }

    @Test
    void a_code_that_lost_its_end_takes_nothing_of_the_next() {
        type("CODE-000001", 5);
        enter();
        type("CODE-00", 5);
        silence();
        type("CODE-000003", 5);
        enter();
        assertThat(told).containsExactly("CODE-000001", "CODE-00", "CODE-000003");
    }

    @Test
    void a_person_who_types_digits_after_a_damaged_letter_is_no_scanner() {
        type(LetterDigits.WHOLE.substring(0, 100), 5);
        enter();
        stream.giveUp();
        now += Duration.ofSeconds(3).toNanos();
        type("123", 150);
        assertThat(stream.ended(Suffix.ENTER, now)).isFalse();
    }

    private void person() {
        for (var i = random.nextInt(6); i > 0; i--) {
            type(Character.toString('a' + random.nextInt(26)), random.nextInt(90, 340));
        }
        silence();
    }

    @Test
    void a_machine_that_stands_still_again_and_again_takes_no_code() {
        type(code(), 15);
        enter();
        for (var gaps : STOOD_STILL) {
            var code = code();
            for (var i = 0; i < code.length(); i++) {
                type(code.substring(i, i + 1), gaps[i]);
            }
            enter();
            assertThat(told).endsWith(code);
        }
        assertThat(told).hasSize(3);
    }

    @Test
    void a_person_s_keys_that_arrive_in_pairs_behind_each_pause_are_no_scan() {
        for (var pair : List.of("wa", "ng", "fa", "ng", "we", "ih", "ai")) {
            now += 310L * MS;
            type(pair, 0);
        }
        enter();
        assertThat(told).isEmpty();
    }

    @Test
    void a_code_right_after_another_is_a_scan_however_slow_the_machine() {
        type(code(), 15);
        enter();
        for (var i = 0; i < 5; i++) {
            var code = code();
            type(code, 90);
            enter();
            assertThat(told).endsWith(code).hasSize(i + 2);
        }
    }
}
