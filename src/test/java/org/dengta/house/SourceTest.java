package org.dengta.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

final class SourceTest {

    private static final List<SourceFile> PROJECT = SourceFile.project();
    private static final List<SourceFile> INNOCENT =
            List.of(
                    SourceRule.planted(
                            "admission",
                            """
                            /** Decides nothing. */
                            interface Innocent {
                                /** Promises nothing. */
                                @SuppressWarnings("unused") // an example of a reason
                                void decide(int one, int two);
                            }
                            """),
                    SourceFile.parse(
                            "src/main/java/org/dengta/admission/package-info.java",
                            "/** Decides. */\n@NullMarked\npackage org.dengta.admission;"),
                    SourceFile.parse(
                            "src/test/java/org/dengta/admission/InnocentTest.java",
                            "final class InnocentTest { @Test void a_thing_works() {} }"));

    @ParameterizedTest
    @MethodSource("rules")
    void the_project_keeps_the_rule(SourceRule rule) {
        assertThat(rule.faults().apply(PROJECT)).as(rule.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_rejects_its_offender_and_no_innocent(SourceRule rule) {
        assertThat(rule.faults().apply(rule.offender())).as(rule.name()).isNotEmpty();
        assertThat(rule.faults().apply(INNOCENT)).as(rule.name()).isEmpty();
    }

    @Test
    void the_project_was_found() {
        assertThat(PROJECT)
                .extracting(SourceFile::path)
                .contains("src/main/java/org/dengta/app/Main.java");
    }

    static Stream<SourceRule> rules() {
        return SourceRule.all();
    }
}
