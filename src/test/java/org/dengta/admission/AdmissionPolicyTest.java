package org.dengta.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dengta.testing.ApproachBuilder.anApproach;
import static org.dengta.testing.PersonBuilder.aPerson;

import org.dengta.testing.Answer;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.Scenario;
import org.dengta.testing.Scenario.Table;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The policy against the tables of situations that an organiser can read. */
final class AdmissionPolicyTest {
    private static final Duration REPEAT = Duration.ofSeconds(10);
    private static final Map<Table, AdmissionPolicy> POLICIES =
            Stream.of(Table.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    table -> new AdmissionPolicy(table.programme(), REPEAT)));
    private static final List<String> REFUSALS =
            List.of(
                    "damaged",
                    "forged",
                    "other-event",
                    "revoked",
                    "replaced",
                    "expired",
                    "not-yet-valid",
                    "no-longer-valid",
                    "letter-ended",
                    "badge-not-handed-over",
                    "blocked",
                    "not-approved",
                    "on-hold",
                    "exit-only",
                    "evacuation",
                    "wrong-place",
                    "wrong-time",
                    "slot-early",
                    "slot-late",
                    "slot-other-day",
                    "slot-other-place",
                    "cancelled",
                    "moved",
                    "already-used",
                    "claimed-elsewhere",
                    "not-left-yet",
                    "quota-spent",
                    "too-soon",
                    "full",
                    "full-but-reserved",
                    "slot-full",
                    "approved-number-reached",
                    "principal-unknown",
                    "principal-no-access",
                    "principal-not-inside");
    private static final List<String> NOTICES =
            List.of(
                    "nearly-full",
                    "seat",
                    "party-left",
                    "not-scanned-out",
                    "lifted-until",
                    "had-declined",
                    "provisional");

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_situation_gets_the_answer_that_is_right(Scenario scenario) {
        var explanation = policy(scenario).explain(scenario.approach());
        assertThat(Answer.of(explanation.verdict()))
                .as("%s: decided by %s", scenario, explanation.rule())
                .isEqualTo(scenario.answer());
    }

    static List<Scenario> scenarios() {
        return Scenario.all();
    }

    private static AdmissionPolicy policy(Scenario scenario) {
        return POLICIES.get(scenario.table());
    }

    @Test
    void the_scenarios_hold_every_reason_there_is() {
        var answers = Scenario.all().stream().map(Scenario::answer).toList();
        REFUSALS.forEach(code -> assertThat(answers).anyMatch(starts("refused " + code)));
        // A letter's seal, which comes after the decision, has tests of its own.
        Attention.CODES.stream()
                .filter(code -> !code.equals("letter-not-confirmed"))
                .forEach(code -> assertThat(answers).anyMatch(starts("attention " + code)));
        NOTICES.forEach(code -> assertThat(answers).anyMatch(it -> it.contains(" +" + code)));
        assertThat(answers).anyMatch(it -> it.contains("(fresh "));
        assertThat(answers).anyMatch(it -> it.contains("(stale "));
        assertThat(answers).hasSizeGreaterThan(340);
        assertThat(Scenario.all()).extracting(Scenario::situation).doesNotHaveDuplicates();
    }

    private static java.util.function.Predicate<String> starts(String code) {
        return answer -> answer.equals(code) || answer.startsWith(code + " ");
    }

    @Test
    void a_verdict_says_whose_code_it_was_where_that_is_known() {
        for (var scenario : Scenario.all()) {
            var approach = scenario.approach();
            var expected =
                    scenario.isSettledAtFirstSight()
                            ? Optional.empty()
                            : approach.holder().map(Holder::person);
            assertThat(policy(scenario).decide(approach).person())
                    .as(scenario.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void with_a_repeat_window_of_zero_every_scan_is_a_passage() {
        var strict = new AdmissionPolicy(Table.SMALL.programme(), Duration.ZERO);
        var twice = scenario("the same gate in the same second");
        assertThat(Answer.of(strict.decide(twice.approach()))).isEqualTo("admitted centre");
    }

    @Test
    void an_explanation_names_the_rule_those_before_it_and_the_terms_the_closest_last() {
        var scenario = scenario("by person: freely, though of that delegation");
        var explained = policy(scenario).explain(scenario.approach());
        assertThat(explained.rule()).isEqualTo("admitted");
        assertThat(explained.tried())
                .startsWith("hold", "code", "delegation-exit", "exit", "blocked-person");
        assertThat(explained.tried()).endsWith("room", "arbiter", "other-gates");
        assertThat(explained.terms())
                .containsExactly("lounge-all", "letters-end", "lounge-silk-road", "lounge-lin");
        var forged = scenario("a forged letter");
        assertThat(policy(forged).explain(forged.approach()))
                .extracting(Explanation::rule, Explanation::tried, Explanation::terms)
                .containsExactly("code", List.of("hold"), List.of());
    }

    @Test
    void a_gate_is_not_passed_the_way_it_does_not_lead() {
        var programme = ProgrammeBuilder.aProgramme().build();
        var inwards = anApproach(programme).by(aPerson()).through(SampleEvent.WEST).goingOut();
        assertThatThrownBy(inwards::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("west");
    }

    private static Scenario scenario(String situation) {
        return Scenario.all().stream()
                .filter(it -> it.situation().equals(situation))
                .findFirst()
                .orElseThrow();
    }
}
