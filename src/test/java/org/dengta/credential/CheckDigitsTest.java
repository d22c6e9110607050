package org.dengta.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;
import java.util.stream.Stream;

final class CheckDigitsTest {
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void the_example_of_the_standard_holds() {
        assertThat(CheckDigits.append("794")).isEqualTo("79444");
        assertThat(CheckDigits.append("0")).isEqualTo("001");
        assertThat(CheckDigits.hold("79444")).isTrue();
    }

    @Test
    void check_digits_alone_hold_nothing() {
        assertThat(CheckDigits.hold("01")).isFalse();
        assertThat(CheckDigits.hold("001")).isTrue();
        assertThat(CheckDigits.hold("")).isFalse();
    }

    @Test
    void every_single_wrong_digit_is_found() {
        codes().forEach(code -> {
            for (var at = 0; at < code.length(); at++) {
                for (var digit = '0'; digit <= '9'; digit++) {
                    var other = code.substring(0, at) + digit + code.substring(at + 1);
                    assertThat(CheckDigits.hold(other)).isEqualTo(other.equals(code));
                }
            }
        });
    }

    @Test
    void every_swap_of_neighbours_is_found() {
        codes().forEach(code -> {
            for (var at = 0; at + 1 < code.length(); at++) {
                var other =
                        code.substring(0, at)
                                + code.charAt(at + 1)
                                + code.charAt(at)
                                + code.substring(at + 2);
                assertThat(CheckDigits.hold(other)).isEqualTo(other.equals(code));
            }
        });
    }

    @Test
    void both_check_digits_are_always_written() {
        codes().forEach(code ->
                assertThat(CheckDigits.append(code.substring(0, code.length() - 2)))
                        .isEqualTo(code));
    }

    @Test
    void anything_but_digits_is_a_mistake_of_the_caller() {
        for (var text : new String[] {"12a456", "12/456", "12:456", "１２３４"}) {
            assertThatThrownBy(() -> CheckDigits.hold(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(text);
        }
    }

    private Stream<String> codes() {
        return Stream.generate(() -> CredentialCode.draw(random).digits()).limit(300);
    }
}
