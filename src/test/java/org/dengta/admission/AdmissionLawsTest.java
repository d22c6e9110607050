package org.dengta.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.presence.Hold;
import org.dengta.presence.Standing;
import org.dengta.programme.Category.Bearer;
import org.dengta.testing.Scenario;
import org.dengta.testing.Scenario.Row;
import org.dengta.testing.Scenario.Table;
import org.dengta.venue.Direction;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.verdict.Attention.DelegationList;
import org.dengta.verdict.Refusal.OnHold;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.verdict.Verdict.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** What holds of every verdict, whoever comes to whatever gate in whatever circumstances. */
final class AdmissionLawsTest {
    private static final long SEED = 53;
    private static final int ROUNDS = 4_000;

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @EnumSource(Table.class)
    void any_approach_gets_one_verdict_always_the_same_and_explained(Table table) {
        var policy = new AdmissionPolicy(table.programme(), Duration.ofSeconds(10));
        var rows = Scenario.of(table).stream().map(Scenario::row).toList();
        for (var round = 0; round < ROUNDS; round++) {
            var mixed = mixed(table, rows);
            var verdict = policy.decide(mixed.approach());
            var explained = policy.explain(mixed.approach());
            assertThat(policy.decide(mixed.approach())).as(told(mixed)).isEqualTo(verdict);
            assertThat(explained.verdict()).as(told(mixed)).isEqualTo(verdict);
            assertThat(explained.tried()).as(told(mixed)).doesNotContain(explained.rule());
            assertThat(isSound(verdict, mixed)).as(told(mixed) + verdict).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void a_word_lets_in_once_and_never_whom_no_word_may(Table table) {
        var policy = new AdmissionPolicy(table.programme(), Duration.ofSeconds(10));
        var rows = Scenario.of(table).stream().map(Scenario::row).toList();
        for (var round = 0; round < ROUNDS; round++) {
            var mixed = mixed(table, rows);
            var before = policy.decide(mixed.approach());
            var after = policy.overridden(mixed.approach(), "protocol-order");
            var isOpen =
                    before instanceof Refused refused && refused.reason().mayBeOverridden()
                            || before instanceof NeedsAttention;
            assertThat(isOpen || after.equals(before)).as(told(mixed)).isTrue();
        }
    }

    /**
     * Nobody known is kept in but by a hold: a delegation is many, let out by their list; nobody is
     * let in whose papers are not in order.
     */
    private static boolean isSound(Verdict verdict, Scenario scenario) {
        var approach = scenario.approach();
        return switch (verdict) {
            case Admitted it when it.direction() == Direction.ENTRY ->
                    isInOrder(it)
                            && isOpen(approach)
                            && fits(it, scenario)
                            && !isOfDelegation(scenario);
            case Admitted _ -> isPassable(approach) && !isOfDelegation(scenario);
            case Refused it when it.reason() instanceof OnHold -> true;
            case NeedsAttention it when it.why() instanceof DelegationList ->
                    isOfDelegation(scenario);
            case Refused _, NeedsAttention _ ->
                    approach.direction() == Direction.ENTRY
                            || approach.holder().isEmpty()
                            || scenario.isSettledAtFirstSight();
        };
    }

    private static boolean isOfDelegation(Scenario scenario) {
        return scenario.approach()
                .holder()
                .flatMap(holder -> scenario.programme().category(holder.person().category()))
                .filter(category -> category.bearer() == Bearer.DELEGATION)
                .isPresent();
    }

    private static boolean isInOrder(Admitted admitted) {
        var holder = admitted.holder();
        return holder.person().participation().isApproved()
                && holder.credential().revoked().isEmpty()
                && holder.orders().blocked().isEmpty();
    }

    private static boolean isOpen(Approach approach) {
        return approach.around().holds().stream()
                .filter(hold -> hold.scope().equals(approach.gate().id().value()))
                .noneMatch(hold -> hold.isActive(approach.at()));
    }

    private static boolean isPassable(Approach approach) {
        return approach.around().holds().stream()
                        .filter(hold -> hold.scope().equals(Hold.VENUE))
                        .noneMatch(it -> it.state() == State.HOLD && it.isActive(approach.at()))
                || approach.around().holds().stream().anyMatch(it -> it.state() == State.EVACUATE);
    }

    /** With those inside already, no more heads than the party has. */
    private static boolean fits(Admitted admitted, Scenario scenario) {
        var heads = admitted.heads();
        var place = admitted.session().<Place>map(it -> it).orElse(admitted.zone());
        var programme = scenario.programme();
        var stay = programme.stay(place, scenario.approach().at());
        var subject =
                org.dengta.accreditation.Rights.subject(programme, admitted.holder().person());
        var entry = programme.terms(place, subject).entry();
        var inside =
                admitted.holder().whereabouts().at(place).stream()
                        .filter(standing -> standing.isInside(stay))
                        .mapToInt(Standing::heads)
                        .sum();
        return admitted.repeated()
                || entry == EntryRule.FREE
                || entry == EntryRule.AFTER_EXIT_SOFT
                || inside + heads.passed() <= heads.party()
                || heads.party() == 0;
    }

    private Scenario mixed(Table table, List<Row> rows) {
        var passage = any(rows);
        var row =
                new Row(
                        any(rows).person(),
                        any(rows).code(),
                        joined(any(rows).before(), any(rows).before()),
                        passage.gate(),
                        passage.way(),
                        any(rows).at(),
                        joined(any(rows).around(), any(rows).around()));
        return new Scenario(table, "seed " + SEED, "mixed", row, "");
    }

    private String joined(String one, String other) {
        return random.nextBoolean() ? one : one + "; " + other;
    }

    private Row any(List<Row> rows) {
        return rows.get(random.nextInt(rows.size()));
    }

    private static String told(Scenario scenario) {
        return scenario.where() + " " + scenario.row();
    }
}
