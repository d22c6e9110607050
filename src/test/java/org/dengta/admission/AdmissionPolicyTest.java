package org.dengta.admission;

import org.dengta.verdict.Verdict;
import org.dengta.verdict.Holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dengta.testing.ApproachBuilder.anApproach;
import static org.dengta.testing.PersonBuilder.aPerson;

import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.verdict.Verdict.Refused;
import org.dengta.programme.Programme;
import org.dengta.testing.Scenario;
import org.dengta.testing.Answer;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

final class AdmissionPolicyTest {
    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final AdmissionPolicy policy = new AdmissionPolicy(programme, Duration.ofSeconds(10));

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_situation_gets_the_answer_that_is_right(Scenario scenario) {
        var verdict = policy.decide(scenario.approach(programme));
        assertThat(Answer.of(verdict)).as(scenario.situation()).isEqualTo(scenario.answer());
    }

    static List<Scenario> scenarios() {
        return Scenario.all();
    }

    @Test
    void the_scenarios_hold_every_reason_there_is() {
        var answers = Scenario.all().stream().map(Scenario::answer).toList();
        for (var reason : codes()) {
            assertThat(answers).as(reason).anyMatch(answer -> answer.contains(" " + reason));
        }
        assertThat(answers).hasSizeGreaterThan(60);
        assertThat(Scenario.all()).extracting(Scenario::situation).doesNotHaveDuplicates();
    }

    @Test
    void a_verdict_says_whose_code_it_was_where_that_is_known() {
        for (var scenario : Scenario.all()) {
            var approach = scenario.approach(programme);
            var atFirstSight = Stream.of("forged", "other-event", "unknown-key");
            var known =
                    approach.holder().isPresent()
                            && atFirstSight.noneMatch(scenario.code()::startsWith);
            assertThat(policy.decide(approach).person())
                    .as(scenario.situation())
                    .isEqualTo(
                            known
                                    ? approach.holder().map(Holder::person)
                                    : java.util.Optional.empty());
        }
    }

    @Test
    void with_a_repeat_window_of_zero_every_scan_is_a_passage() {
        var strict = new AdmissionPolicy(programme, Duration.ZERO);
        var twice =
                Scenario.all().stream()
                        .filter(scenario -> scenario.situation().contains("in the same second"))
                        .findFirst()
                        .orElseThrow();
        assertThat(Answer.of(strict.decide(twice.approach(programme))))
                .isEqualTo("admitted centre");
    }

    @Test
    void any_approach_gets_one_verdict_and_always_the_same() {
        var random = new SplittableRandom(53);
        var scenarios = Scenario.all();
        for (var i = 0; i < 3000; i++) {
            var mixed = mix(scenarios, random);
            var verdict = policy.decide(mixed.approach(programme));
            assertThat(policy.decide(mixed.approach(programme))).isEqualTo(verdict);
            assertThat(isSound(verdict, mixed)).as(mixed.toString() + verdict).isTrue();
        }
    }

    @Test
    void a_gate_is_not_passed_the_way_it_does_not_lead() {
        var inwards = anApproach(programme).by(aPerson()).through(SampleEvent.WEST).goingOut();
        assertThatThrownBy(inwards::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("west");
    }

    /** Nobody known is ever kept in, and nobody without approval ever let in. */
    private static boolean isSound(Verdict verdict, Scenario scenario) {
        return switch (verdict) {
            case Admitted admitted ->
                    scenario.way().equals("out")
                            || admitted.holder().person().participation().isApproved()
                                    && admitted.holder().credential().revoked().isEmpty();
            case Refused _, NeedsAttention _ ->
                    !scenario.way().equals("out")
                            || scenario.person().equals("-")
                            || Stream.of("forged", "other-event", "unknown-key")
                                    .anyMatch(scenario.code()::startsWith);
        };
    }

    private static Scenario mix(List<Scenario> scenarios, SplittableRandom random) {
        var passage = any(scenarios, random);
        return new Scenario(
                "mixed",
                any(scenarios, random).person(),
                any(scenarios, random).code(),
                any(scenarios, random).before(),
                passage.gate(),
                passage.way(),
                any(scenarios, random).at(),
                "");
    }

    private static Scenario any(List<Scenario> scenarios, SplittableRandom random) {
        return scenarios.get(random.nextInt(scenarios.size()));
    }

    private static List<String> codes() {
        return List.of(
                "damaged",
                "forged",
                "other-event",
                "revoked",
                "expired",
                "not-approved",
                "wrong-place",
                "wrong-time",
                "already-used",
                "not-left-yet",
                "unknown-code",
                "signed-but-unlisted",
                "unknown-key",
                "remote-participant");
    }
}
