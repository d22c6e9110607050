package org.dengta.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.credential.CodeLookup;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.supervision.Alert.RefusalsRunning;
import org.dengta.testing.Facts;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

final class RefusalRunsTest {
    private static final Instant NINE = SampleEvent.at(SampleEvent.DAY_2, "09:00");

    private final RefusalRuns runs = new RefusalRuns();

    @Test
    void the_fifth_refusal_for_the_same_reason_is_told_with_its_likely_cause() {
        assertThat(take(refused(1, "forged"), refused(2, "forged"), refused(3, "forged")))
                .isEmpty();
        assertThat(take(refused(4, "forged"))).isEmpty();
        assertThat(take(refused(5, "forged")))
                .containsExactly(
                        new RefusalsRunning(
                                SampleEvent.EAST, "forged", 5, RefusalCause.WRONG_KEY, at(5)));
    }

    @Test
    void a_run_is_told_once_however_long_it_grows() {
        assertThat(take(many(1, 5))).hasSize(1);
        assertThat(take(many(6, 20))).isEmpty();
    }

    @Test
    void an_admission_breaks_a_run_and_the_next_one_is_told_again() {
        assertThat(take(many(1, 4))).isEmpty();
        assertThat(take(admitted(5, How.VERDICT))).isEmpty();
        assertThat(take(many(6, 9))).isEmpty();
        assertThat(take(many(10, 10))).hasSize(1);
        assertThat(take(admitted(11, How.VERDICT))).isEmpty();
        assertThat(take(many(12, 16))).hasSize(1);
    }

    @Test
    void a_human_beings_word_breaks_no_run() {
        take(many(1, 4));
        take(admitted(5, How.OVERRIDE));
        assertThat(take(many(6, 6))).hasSize(1);
    }

    @Test
    void refusals_for_other_reasons_or_at_other_gates_are_runs_of_their_own() {
        take(many(1, 4));
        assertThat(take(refused(5, "damaged"))).isEmpty();
        assertThat(take(refused(6, SampleEvent.WEST, "forged"))).isEmpty();
        assertThat(take(many(7, 10))).isEmpty();
        assertThat(take(many(11, 11))).hasSize(1);
    }

    @Test
    void an_admission_that_comes_late_keeps_a_run_from_being_one() {
        take(many(1, 4));
        take(admitted(3, 500, How.VERDICT));
        assertThat(take(many(5, 5))).isEmpty();
    }

    @Test
    void an_undone_refusal_is_none_and_an_undone_admission_breaks_nothing() {
        var mistaken = refused(4, "forged");
        take(many(1, 3));
        take(mistaken);
        take(undone(mistaken, 5));
        assertThat(take(many(6, 6))).isEmpty();
        var admitted = admitted(7, How.VERDICT);
        take(admitted);
        take(many(8, 8));
        assertThat(take(undone(admitted, 9))).hasSize(1);
    }

    @Test
    void what_is_undone_before_it_comes_never_was() {
        var mistaken = refused(5, "forged");
        take(many(1, 4));
        take(undone(mistaken, 6));
        assertThat(take(mistaken)).isEmpty();
    }

    @Test
    void one_code_again_and_again_is_one_person() {
        var same = new ArrayList<Entry>();
        for (var second = 1; second <= 5; second++) {
            same.add(entry(second, 0, refusal(SampleEvent.EAST, "already-used", 7)));
        }
        assertThat(runs.take(same))
                .extracting(RefusalsRunning::cause)
                .containsExactly(RefusalCause.ONE_CODE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void in_any_order_and_however_often_every_run_is_told_and_none_twice(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++) {
            var facts = day(random);
            var shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts.subList(0, random.nextInt(facts.size())));
            Collections.shuffle(shuffled, random);
            var watch = new RefusalRuns();
            var told = new ArrayList<RefusalsRunning>();
            shuffled.forEach(entry -> told.addAll(watch.take(List.of(entry))));
            var whole = new RefusalRuns().take(facts);
            assertThat(told.size())
                    .as("seed %d round %d", seed, round)
                    .isGreaterThanOrEqualTo(whole.isEmpty() ? 0 : 1)
                    .isLessThanOrEqualTo(refusals(facts) / RefusalRuns.RUNNING);
            assertThat(watch.take(facts)).isEmpty();
            var inOrder = new RefusalRuns();
            var oneByOne = new ArrayList<RefusalsRunning>();
            facts.forEach(entry -> oneByOne.addAll(inOrder.take(List.of(entry))));
            assertThat(oneByOne).hasSameSizeAs(whole);
        }
    }

    private static List<Entry> day(Random random) {
        var facts = new ArrayList<Entry>();
        for (var second = 1; second <= 60; second++) {
            facts.add(
                    random.nextInt(8) == 0
                            ? admitted(second, How.VERDICT)
                            : refused(second, random.nextInt(5) == 0 ? "damaged" : "forged"));
        }
        return facts;
    }

    private static int refusals(List<Entry> facts) {
        return (int) facts.stream().filter(it -> it.fact() instanceof EntryRefused).count();
    }

    private List<RefusalsRunning> take(Entry... entries) {
        return runs.take(List.of(entries));
    }

    private static Entry[] many(int from, int to) {
        var all = new ArrayList<Entry>();
        for (var second = from; second <= to; second++) {
            all.add(refused(second, "forged"));
        }
        return all.toArray(Entry[]::new);
    }

    private static Entry refused(int second, String reason) {
        return refused(second, SampleEvent.EAST, reason);
    }

    private static Entry refused(int second, GateId gate, String reason) {
        return entry(second, 0, refusal(gate, reason, second));
    }

    private static EntryRefused refusal(GateId gate, String reason, int code) {
        var lookup = HexFormat.of().toHexDigits(code).repeat(8);
        return new EntryRefused(
                Optional.empty(), gate, reason, Optional.of(new CodeLookup(lookup)));
    }

    private static Entry admitted(int second, How how) {
        return admitted(second, 0, how);
    }

    private static Entry admitted(int second, int millis, How how) {
        var grounds = how == How.VERDICT ? Grounds.VERDICT : Grounds.of(how, "protocol-order");
        return entry(
                second,
                millis,
                new GuestAdmitted(
                        Facts.MEI,
                        SampleEvent.EAST,
                        SampleEvent.CENTRE,
                        Optional.empty(),
                        new Heads(1, 1),
                        Facts.OTHER_LOOKUP,
                        Optional.of(SampleEvent.DAY_2),
                        Set.of(),
                        grounds));
    }

    private static Entry undone(Entry entry, int second) {
        return entry(second, 0, Facts.undone(entry));
    }

    private static Entry entry(int second, int millis, Fact fact) {
        return Facts.entry(at(second).plusMillis(millis), fact);
    }

    private static Instant at(int second) {
        return NINE.plusSeconds(second);
    }
}
