package org.dengta.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.stream.Stream;

final class CredentialCodeTest {
    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void a_drawn_code_has_twenty_digits_that_hold() {
        Stream.generate(() -> CredentialCode.draw(random).digits())
                .limit(1000)
                .forEach(code ->
                        assertThat(code)
                                .hasSize(20)
                                .containsOnlyDigits()
                                .satisfies(digits ->
                                        assertThat(CredentialCode.isValid(digits)).isTrue()));
    }

    @Test
    void codes_use_every_digit_and_do_not_come_again() {
        var seen = new HashSet<String>();
        var digits = new HashSet<Integer>();
        for (var i = 0; i < 5000; i++) {
            var code = CredentialCode.draw(random).digits();
            seen.add(code);
            code.substring(0, 18).chars().forEach(digits::add);
        }
        assertThat(seen).hasSize(5000);
        assertThat(digits).hasSize(10);
    }

    @Test
    void what_is_not_a_code_is_refused_without_being_repeated() {
        var code = CredentialCode.draw(random).digits();
        var wrong =
                new String[] {
                    "",
                    code.substring(1),
                    code + "0",
                    code.replace(code.charAt(3), 'x'),
                    "１".repeat(20)
                };
        for (var text : wrong) {
            assertThat(CredentialCode.isValid(text)).isFalse();
            assertThatThrownBy(() -> new CredentialCode(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a credential code");
        }
    }

    @Test
    void twenty_digits_whose_check_digits_do_not_hold_are_no_code() {
        assertThat(CredentialCode.isValid("12345678901234567888")).isTrue();
        assertThat(CredentialCode.isValid("12345678901234567889")).isFalse();
    }

    @Test
    void it_is_read_out_in_four_groups_of_five() {
        assertThat(new CredentialCode("12345678901234567888").spaced())
                .isEqualTo("12345 67890 12345 67888");
    }

    @Test
    void it_never_shows_itself_in_a_log() {
        var code = CredentialCode.draw(random);
        assertThat(code).hasToString("CredentialCode");
        assertThat(new Presented.PlainCode(code).toString()).doesNotContain(code.digits());
        assertThat(new Presented.OtherText("A-77").toString()).doesNotContain("A-77");
    }
}
