package org.dengta.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.credential.CredentialCode;
import org.dengta.credential.LetterFormat;
import org.dengta.scanner.Calibration.Outcome;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Random;

/** What is learned of scanners on several layouts, and what is advised. */
final class CalibrationTest {
    private static final String US =
            "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./"
                    + "!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
    private static final String FRENCH =
            "&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!"
                    + "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§";
    private static final String CAPS =
            "1234567890-=QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,./"
                    + "!@#$%^&*()_+qwertyuiop{}asdfghjkl:\"zxcvbnm<>?";
    private static final Duration FAST = Duration.ofMillis(3);

    private final Calibration calibration = new Calibration();

    @Test
    void a_scanner_as_most_are_set_needs_nothing() {
        scanAll(US, Suffix.ENTER, FAST);
        assertThat(calibration.advice()).isEmpty();
        assertThat(calibration.isEnough()).isTrue();
        assertThat(calibration.profile())
                .isEqualTo(new ScannerProfile(KeyMap.SAME, Suffix.ENTER, FAST));
    }

    @Test
    void an_azerty_layout_is_learned_and_undone_letter_by_letter() {
        scanAll(FRENCH, Suffix.ENTER, FAST);
        assertThat(calibration.advice()).containsExactly(Advice.LAYOUT);
        var keys = calibration.profile().keys();
        for (var code : new String[] {"EXPO/4711", "Code-ZYaq_m:1", "20241000000000012347"}) {
            assertThat(keys.undo(typed(FRENCH, code))).isEqualTo(code);
        }
    }

    @Test
    void caps_lock_is_told_apart_from_a_layout() {
        scanAll(CAPS, Suffix.ENTER, FAST);
        assertThat(calibration.advice()).containsExactly(Advice.CAPS_LOCK);
    }

    @Test
    void a_second_end_is_noticed_and_changes_nothing_else() {
        scanAll(US, Suffix.ENTER, FAST);
        calibration.endedTwice();
        assertThat(calibration.advice()).containsExactly(Advice.TWO_ENDS);
        assertThat(calibration.profile().suffix()).isEqualTo(Suffix.ENTER);
    }

    @Test
    void end_pace_and_identifier_are_noticed() {
        for (var code : TestCode.values()) {
            calibration.take(new Burst("]Q1" + code.text(), Suffix.NONE, Duration.ofMillis(40)));
        }
        assertThat(calibration.advice())
                .containsExactly(Advice.NO_SUFFIX, Advice.SLOW, Advice.IDENTIFIER);
        assertThat(calibration.profile().keys().isSame()).isTrue();
    }

    @Test
    void lost_keys_are_told_until_the_code_is_read_whole() {
        var text = TestCode.LONG.text();
        take(text.substring(0, 80) + text.substring(83));
        assertThat(calibration.outcome(TestCode.LONG)).isEqualTo(Outcome.DAMAGED);
        assertThat(calibration.advice()).containsExactly(Advice.KEYS_LOST);
        take(text);
        assertThat(calibration.outcome(TestCode.LONG)).isEqualTo(Outcome.READ);
        assertThat(calibration.advice()).isEmpty();
    }

    @Test
    void signs_that_lost_keys_are_not_taken_for_the_digits_that_were_read() {
        take(TestCode.DIGITS.text());
        take(TestCode.LONG.text());
        take(TestCode.SIGNS.text().replace("=", ""));
        assertThat(calibration.outcome(TestCode.DIGITS)).isEqualTo(Outcome.READ);
        assertThat(calibration.outcome(TestCode.SIGNS)).isEqualTo(Outcome.DAMAGED);
        assertThat(calibration.advice()).containsExactly(Advice.SIGNS_LOST);
        assertThat(calibration.isUsable()).isTrue();
    }

    @Test
    void a_badge_of_the_event_is_no_test_code() {
        take(CredentialCode.draw(new Random(1)).digits());
        assertThat(calibration.outcome(TestCode.DIGITS)).isEqualTo(Outcome.OPEN);
    }

    @Test
    void other_codes_teach_nothing() {
        take("EXPO/4711");
        take("20241000000000012347".repeat(20));
        assertThat(calibration.isEnough()).isFalse();
        for (var code : TestCode.values()) {
            assertThat(calibration.outcome(code)).isEqualTo(Outcome.OPEN);
        }
    }

    @Test
    void no_test_code_opens_anything() {
        for (var code : TestCode.values()) {
            assertThat(CredentialCode.isValid(code.text())).isFalse();
            assertThat(LetterFormat.head(code.text())).isEmpty();
            assertThat(ScanText.of(code.text(), KeyMap.SAME)).isEqualTo(code.text());
        }
        assertThat(TestCode.LONG.text()).hasSize(LetterFormat.LENGTH);
    }

    private void scanAll(String layout, Suffix suffix, Duration pace) {
        for (var code : TestCode.values()) {
            calibration.take(new Burst(typed(layout, code.text()), suffix, pace));
        }
    }

    private void take(String typed) {
        calibration.take(new Burst(typed, Suffix.ENTER, FAST));
    }

    private static String typed(String layout, String text) {
        return new KeyMap(KeyMap.of(US, layout).meant()).undo(text);
    }
}
