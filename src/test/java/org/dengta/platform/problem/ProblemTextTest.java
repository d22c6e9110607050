package org.dengta.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;

final class ProblemTextTest {

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void every_problem_says_what_happened_what_is_safe_and_what_to_do_now(ProblemCode code) {
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var said = ProblemText.of(Problem.of(code, "one", "two", "three"), language);
            assertThat(List.of(said.happened(), said.safe(), said.next()))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "''"));
        }
    }
}
