package org.dengta.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

final class ArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(House.PROGRAM.root());
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages(House.OFFENDERS.root());

    @ParameterizedTest
    @MethodSource("rulesOfTheProgram")
    void the_program_keeps_the_rule(Rule rule) {
        assertThat(rule.violations(PROGRAM)).as(rule.arch().getDescription()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheOffenders")
    void the_rule_rejects_its_offender_and_no_innocent(Rule rule) {
        assertThat(rule.violations(OFFENDERS))
                .as(rule.arch().getDescription())
                .anyMatch(line -> line.contains("." + rule.offender()))
                .noneMatch(line -> line.contains("Innocent"));
    }

    @Test
    void the_program_was_found() {
        assertThat(PROGRAM.contain("org.dengta.app.Main")).isTrue();
    }

    static Stream<Rule> rulesOfTheProgram() {
        return Rule.allFor(House.PROGRAM);
    }

    static Stream<Rule> rulesOfTheOffenders() {
        return Rule.allFor(House.OFFENDERS);
    }
}
