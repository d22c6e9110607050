package org.dengta.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

import org.dengta.programme.EventNumber;
import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

final class LetterFormatTest {
    private final SplittableRandom random = new SplittableRandom(17);

    @Test
    void a_letter_read_is_the_letter_written() {
        letters()
                .forEach(letter -> {
                    var digits = LetterFormat.write(letter);
                    assertThat(digits)
                            .hasSize(LetterFormat.LENGTH)
                            .containsOnlyDigits()
                            .startsWith("1");
                    assertThat(LetterFormat.read(digits)).contains(letter);
                });
    }

    @Test
    void the_lowest_and_highest_seals_keep_their_length() {
        var lowest = new LetterSeal(0, 0, LocalDate.of(2020, 1, 1), new byte[64]);
        var ones = new byte[64];
        java.util.Arrays.fill(ones, (byte) -1);
        var highest = new LetterSeal(255, 255, LocalDate.of(2199, 6, 6), ones);
        for (var seal : List.of(lowest, highest)) {
            var letter =
                    new LetterCode(new EventNumber(999_999), CredentialCode.draw(random), seal);
            assertThat(LetterFormat.write(letter)).hasSize(193);
            assertThat(LetterFormat.read(LetterFormat.write(letter))).contains(letter);
        }
    }

    @Test
    void every_single_wrong_digit_is_refused() {
        letters()
                .limit(20)
                .map(LetterFormat::write)
                .forEach(digits -> {
                    for (var at = 0; at < digits.length(); at++) {
                        for (var digit = '0'; digit <= '9'; digit++) {
                            var other = digits.substring(0, at) + digit + digits.substring(at + 1);
                            assertThat(LetterFormat.read(other).isPresent())
                                    .isEqualTo(other.equals(digits));
                        }
                    }
                });
    }

    @Test
    void a_letter_cut_or_lengthened_is_refused() {
        var digits = LetterFormat.write(letter());
        for (var length = 0; length < digits.length(); length++) {
            assertThat(LetterFormat.read(digits.substring(0, length))).isEmpty();
            assertThat(LetterFormat.read(digits.substring(length + 1))).isEmpty();
        }
        for (var digit = '0'; digit <= '9'; digit++) {
            assertThat(LetterFormat.read(digits + digit)).isEmpty();
            assertThat(LetterFormat.read(digit + digits)).isEmpty();
        }
    }

    @Test
    void another_format_digit_is_refused_even_when_all_check_digits_hold() {
        var body = LetterFormat.write(letter()).substring(1, 191);
        for (var format : List.of("0", "2", "9")) {
            assertThat(LetterFormat.read(CheckDigits.append(format + body))).isEmpty();
        }
        assertThat(LetterFormat.read(CheckDigits.append("1" + body))).isPresent();
    }

    @Test
    void a_code_whose_own_check_digits_do_not_hold_is_refused() {
        var digits = LetterFormat.write(letter());
        var wrong = digits.charAt(10) == '5' ? '6' : '5';
        var body = digits.substring(0, 10) + wrong + digits.substring(11, 191);
        assertThat(LetterFormat.read(CheckDigits.append(body))).isEmpty();
    }

    @Test
    void a_seal_has_one_spelling_only() {
        var digits = LetterFormat.write(letter());
        var limit = BigInteger.TWO.pow(68 * 8);
        var largest = limit.subtract(BigInteger.ONE).toString();
        var head = digits.substring(0, 27);
        assertThat(LetterFormat.read(CheckDigits.append(head + largest))).isPresent();
        assertThat(LetterFormat.read(CheckDigits.append(head + limit))).isEmpty();
        assertThat(LetterFormat.read(CheckDigits.append(head + "9".repeat(164)))).isEmpty();
    }

    @Test
    void only_long_runs_of_digits_are_meant_as_letters() {
        assertThat(LetterFormat.resembles("1".repeat(27))).isFalse();
        assertThat(LetterFormat.resembles("1".repeat(28))).isTrue();
        assertThat(LetterFormat.resembles("1".repeat(193).replaceFirst("1$", "x"))).isFalse();
    }

    @Test
    void a_letter_fits_qr_version_5_with_error_correction_m() {
        var segment = QrSegment.makeNumeric(LetterFormat.write(letter()));
        var code = QrCode.encodeSegments(List.of(segment), QrCode.Ecc.MEDIUM, 5, 5, -1, false);
        assertThat(code.version).isEqualTo(5);
    }

    @Test
    void a_seal_takes_only_what_fits_its_bytes() {
        var day = LocalDate.of(2024, 10, 29);
        assertThatThrownBy(() -> new LetterSeal(256, 1, day, new byte[64])).isNotNull();
        assertThatThrownBy(() -> new LetterSeal(-1, 1, day, new byte[64])).isNotNull();
        assertThatThrownBy(() -> new LetterSeal(1, 256, day, new byte[64])).isNotNull();
        assertThatThrownBy(() -> new LetterSeal(1, -1, day, new byte[64])).isNotNull();
        assertThatThrownBy(() -> new LetterSeal(1, 1, day, new byte[63])).isNotNull();
        assertThatThrownBy(() -> new LetterSeal(1, 1, LocalDate.of(2019, 12, 31), new byte[64]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LetterSeal(1, 1, LocalDate.of(2199, 6, 7), new byte[64]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seals_are_equal_by_their_bytes_and_cannot_be_changed_from_outside() {
        var signature = new byte[64];
        var seal = new LetterSeal(1, 2, LocalDate.of(2024, 10, 29), signature);
        var same = new LetterSeal(1, 2, LocalDate.of(2024, 10, 29), new byte[64]);
        signature[0] = 1;
        seal.signature()[1] = 1;
        assertThat(seal).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(seal).isNotEqualTo(new LetterSeal(1, 2, seal.lastDay(), signature));
        assertThat(seal.hashCode())
                .isNotEqualTo(new LetterSeal(2, 2, seal.lastDay(), signature).hashCode());
        assertThat(seal).isNotEqualTo("a seal");
    }

    private Stream<LetterCode> letters() {
        return Stream.generate(this::letter).limit(500);
    }

    private LetterCode letter() {
        var signature = new byte[64];
        random.nextBytes(signature);
        var day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1 << 16));
        var seal = new LetterSeal(random.nextInt(256), random.nextInt(256), day, signature);
        var event = new EventNumber(random.nextInt(1_000_000));
        return new LetterCode(event, CredentialCode.draw(random), seal);
    }
}
