package org.dengta.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

final class CellTextTest {

    @Test
    void full_width_digits_letters_and_blanks_become_half_width() {
        assertThat(text("１３８－００１３　Ａｂ＠ｘ")).isEqualTo("138-0013 Ab@x");
    }

    @Test
    void stray_blanks_go_and_runs_become_one() {
        assertThat(text("\u00A0\u3000 李 \t\u2003 明\r\n先生\uFEFF\u200B ")).isEqualTo("李 明 先生");
    }

    @Test
    void blanks_only_are_nothing() {
        assertThat(text(" \u00A0\u3000\u200B\uFEFF\u200D\n")).isEmpty();
        assertThat(CellText.isBlank(" \u00A0\u3000\u200B\uFEFF\u200D\n")).isTrue();
        assertThat(CellText.isBlank(" x")).isFalse();
    }

    @Test
    void names_keep_the_forms_they_are_written_with() {
        String names = "㈱ ﬁ ① ｶﾅ 﨑 ﷴ 𠮷 Å";
        assertThat(text(names)).isEqualTo(names);
        assertThat(text("می\u200Cخواهم\u200C")).isEqualTo("می\u200Cخواهم");
    }

    @Test
    void directional_marks_of_a_pasted_phone_number_go() {
        assertThat(text("\u202D+86 138\u202C")).isEqualTo("+86 138");
    }

    @Test
    void control_signs_are_dropped_and_told() {
        assertThat(CellText.clean("a\u0000b\u0007")).isEqualTo(new CellText("ab", true));
        assertThat(CellText.clean("a\tb\n")).isEqualTo(new CellText("a b", false));
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        var random = new Random(20241025);
        String signs = "a \u00A0\u3000\u200B\u200D１Ａ李\u0001\n\uFEFF!";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String once = text(text.toString());
            assertThat(CellText.clean(once)).isEqualTo(new CellText(once, false));
            assertThat(once.isEmpty()).isEqualTo(once.isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA", "16383,XFD"})
    void columns_are_named_as_a_spreadsheet_names_them(int column, String name) {
        assertThat(SheetRow.columnName(column)).isEqualTo(name);
    }

    private static String text(String stored) {
        return CellText.clean(stored).text();
    }
}
