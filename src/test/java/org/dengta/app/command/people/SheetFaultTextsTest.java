package org.dengta.app.command.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemText;
import org.dengta.platform.sheet.SheetFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

final class SheetFaultTextsTest {
    @ParameterizedTest
    @EnumSource
    void every_fault_of_a_file_has_its_own_words_in_both_languages(SheetFault fault) {
        var plain = Problem.of(ProblemCode.SHEET_NOT_READ, "list.xlsx", " (there)");
        for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            var general = ProblemText.of(plain, language);
            var told = ProblemText.of(plain.variant(fault.code()), language);
            assertThat(told.happened()).contains("list.xlsx", fault.code(), "(there)");
            assertThat(told.next()).isNotEqualTo(general.next());
            assertThat(told.safe()).isEqualTo(general.safe());
        }
        assertThat(ProblemText.of(plain.variant(fault.code()), Locale.CHINESE).next())
                .matches("(?U)请\\W*\\w.*。");
    }
}
