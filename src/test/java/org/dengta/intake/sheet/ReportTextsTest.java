package org.dengta.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.intake.RowOutcome;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow.Damage;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;
import org.dengta.venue.Label;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class ReportTextsTest {
    private static final ReportTexts ZH = ReportTexts.chinese();
    private static final ReportTexts EN = ReportTexts.english();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ZH.bundle().keySet()).isEqualTo(EN.bundle().keySet());
    }

    @Test
    void no_text_is_blank_and_both_languages_name_the_same_places() {
        for (var key : ZH.bundle().keySet()) {
            assertThat(ZH.text(key)).as(key).isNotBlank();
            assertThat(EN.text(key)).as(key).isNotBlank();
            assertThat(places(ZH.text(key))).as(key).isEqualTo(places(EN.text(key)));
        }
    }

    @Test
    void every_fault_is_told_in_both_languages_without_a_hole() {
        for (var code : Code.values()) {
            var found = code == Code.DAMAGED_CELL ? "DIGITS_LOST" : "7";
            var fault =
                    new RowFault(code, ListColumn.SEAT, found, List.of(new Label("甲", "alpha")));
            assertThat(ZH.fault(fault)).startsWith(code.code()).doesNotContain("{");
            assertThat(EN.fault(fault)).startsWith(code.code()).doesNotContain("{");
            assertThat(EN.fault(fault)).isNotEqualTo(ZH.fault(fault));
        }
    }

    @Test
    void every_text_of_a_fault_belongs_to_a_code() {
        assertThat(ZH.bundle().keySet())
                .filteredOn(key -> key.startsWith("fault."))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Code.values()).stream().map(c -> "fault." + c.code()).toList());
    }

    @Test
    void every_damage_has_its_words() {
        for (var damage : Damage.values()) {
            assertThat(EN.text("damage." + damage)).isNotBlank();
        }
    }

    @Test
    void a_fault_says_what_was_found_and_what_is_allowed() {
        var fault =
                new RowFault(
                        Code.WORD_UNKNOWN,
                        ListColumn.REVIEW,
                        "maybe {allowed}",
                        List.of(new Label("待审", "pending"), new Label("已通过", "approved")));
        assertThat(EN.fault(fault))
                .isEqualTo(
                        "R-08 \"maybe {allowed}\" under \"Review\" is not understood."
                                + " Allowed: pending / approved");
        assertThat(ZH.fault(fault)).isEqualTo("R-08 “审核状态”中的“maybe {allowed}”无法识别。可用：待审 / 已通过");
    }

    @Test
    void a_repeated_row_names_the_first() {
        var outcome = new RowOutcome.Unchanged(9, new PersonId("1"), OptionalInt.of(4), List.of());
        assertThat(EN.remarks(outcome)).isEqualTo("Same content as row 4, counted once");
    }

    private static String places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .collect(Collectors.joining());
    }
}
