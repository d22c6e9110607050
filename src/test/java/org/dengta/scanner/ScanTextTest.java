package org.dengta.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.credential.CredentialCode;
import org.dengta.testing.LetterDigits;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SplittableRandom;

/** Identifiers and keyboard layouts around codes of ours and of others. */
final class ScanTextTest {
    private static final String DIGITS = "1234567890";
    private static final List<String> ROWS =
            List.of(
                    "&é\"'(-è_çà",
                    "&é\"'(§è!çà",
                    "+ěščřžýáíé",
                    "+ľščťžýáíé",
                    "123456789ö",
                    "ąčęėįšųū90",
                    "１２３４５６７８９０",
                    "١٢٣٤٥٦٧٨٩٠",
                    "۱۲۳۴۵۶۷۸۹۰");

    private final SplittableRandom random = new SplittableRandom(6);

    @Test
    void the_digits_of_a_code_are_found_again_under_every_row() {
        for (var row : ROWS) {
            for (var i = 0; i < 200; i++) {
                var code = CredentialCode.draw(random).digits();
                var typed = KeyMap.of(DIGITS, row).undo(code);
                assertThat(ScanText.of(typed, KeyMap.SAME)).as(row).isEqualTo(code);
            }
        }
    }

    @Test
    void a_whole_letter_is_found_again_under_every_row() {
        for (var row : ROWS) {
            var typed = KeyMap.of(DIGITS, row).undo(LetterDigits.WHOLE);
            assertThat(ScanText.of(typed, KeyMap.SAME)).as(row).isEqualTo(LetterDigits.WHOLE);
        }
    }

    @Test
    void identifiers_of_code_and_character_set_are_no_part_of_a_code() {
        var code = CredentialCode.draw(random).digits();
        for (var text :
                List.of(code, LetterDigits.WHOLE, "EXPO/4711", "https://example.org/a?b=1")) {
            for (var before : List.of("]Q1", "]Q3", "]d2", "]C1", "\\000026", "]Q2\\000026")) {
                assertThat(ScanText.of(before + text, KeyMap.SAME)).isEqualTo(text);
            }
        }
    }

    @Test
    void an_identifier_that_a_layout_garbled_is_none_either() {
        var code = CredentialCode.draw(random).digits();
        assertThat(ScanText.of("+Q1" + code, KeyMap.SAME)).isEqualTo(code);
        assertThat(ScanText.of("#000026" + code, KeyMap.SAME)).isEqualTo(code);
        var french = KeyMap.of(DIGITS, ROWS.getFirst());
        assertThat(ScanText.of("$A&" + french.undo(code), KeyMap.SAME)).isEqualTo(code);
        assertThat(ScanText.of("$A&" + french.undo(LetterDigits.WHOLE), KeyMap.SAME))
                .isEqualTo(LetterDigits.WHOLE);
    }

    @Test
    void what_is_not_certain_stays_as_it_was_typed() {
        for (var text :
                List.of(
                        "CODE-000001",
                        "]Q1",
                        "\\000026",
                        "]",
                        "12345678901234567890123",
                        "&é\"",
                        "Zoë & Co",
                        "1".repeat(20))) {
            assertThat(ScanText.of(text, KeyMap.SAME)).isEqualTo(text);
        }
    }

    @Test
    void a_learned_layout_gives_letters_back_too() {
        var german = KeyMap.of("zyZYß", "yzYZ-");
        assertThat(ScanText.of("CODEßZY", german)).isEqualTo("CODE-YZ");
    }

    @Test
    void a_code_damaged_under_a_foreign_row_is_damaged_digits_and_no_other_code() {
        var code = CredentialCode.draw(random).digits();
        var wrong = code.substring(0, 19) + (char) ('0' + (code.charAt(19) - '0' + 1) % 10);
        var typed = KeyMap.of(DIGITS, ROWS.getFirst()).undo(wrong);
        assertThat(ScanText.of(typed, KeyMap.SAME)).isEqualTo(wrong);
    }
}
