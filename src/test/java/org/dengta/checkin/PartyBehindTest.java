package org.dengta.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dengta.testing.GateInMemory.companion;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.BANQUET_DOOR;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DINNER;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.EXPERT;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.PersonId;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.checkin.PartyEntry.LetIn;
import org.dengta.checkin.PartyEntry.Nobody;
import org.dengta.checkin.PartyEntry.Strangers;
import org.dengta.checkin.PartyEntry.TurnedAway;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.testing.Answer;
import org.dengta.testing.Facts;
import org.dengta.testing.GateInMemory;
import org.dengta.testing.SettableClock;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Companions behind a principal whose own scan has let him in. */
final class PartyBehindTest {
    private static final PersonId LEADER = new PersonId("L-1");

    private final SettableClock clock = new SettableClock(at(DAY_1, "10:00"));
    private GateInMemory gate = new GateInMemory(Rulings.together(), clock);

    @BeforeEach
    void a_principal_with_three_companions() {
        gate.list(aPerson().withId("L-1"));
        gate.list(companion("C-1", "", "L-1").inCategory(EXPERT));
        gate.list(companion("C-2", "", "L-1").inCategory(EXPERT).replying(Reply.NONE));
        gate.list(companion("C-3", "", "L-1").inCategory(EXPERT).reviewed(Review.PENDING));
    }

    @Test
    void they_pass_each_by_a_fact_and_the_principal_is_counted_but_written_once() {
        gate.enter(LEADER, EAST);
        clock.moveBy(Duration.ofMinutes(3));
        var entry = (LetIn) behind(EAST, "C-1", "C-2");
        assertThat(entry.heads()).isEqualTo(3);
        assertThat(gate.facts())
                .extracting(fact -> fact.about().orElseThrow().value())
                .containsExactly("L-1", "C-1", "C-2");
        assertThat(gate.facts().stream().skip(1))
                .allSatisfy(fact ->
                        assertThat(((GuestAdmitted) fact).grounds())
                                .isEqualTo(Grounds.inGroup(How.PARTY, entry.group())));
        assertThat(gate.inside(CENTRE)).isEqualTo(3);
    }

    @Test
    void one_who_may_not_pass_keeps_the_others_out_and_the_principal_stays_in() {
        gate.enter(LEADER, EAST);
        var entry = (TurnedAway) behind(EAST, "C-1", "C-3");
        assertThat(entry.people())
                .extracting(it -> it.person().value(), it -> Answer.of(it.verdict()))
                .containsExactly(tuple("C-3", "refused not-approved PENDING"));
        assertThat(gate.inside(CENTRE)).isEqualTo(1);
    }

    @Test
    void before_the_principal_is_in_nobody_passes_behind() {
        var entry = (TurnedAway) behind(EAST, "C-1");
        assertThat(Answer.of(entry.people().getFirst().verdict()))
                .isEqualTo("refused principal-not-inside");
    }

    @Test
    void the_principal_and_people_of_others_do_not_pass_behind() {
        gate.enter(LEADER, EAST);
        gate.list(companion("X-1", "", "L-2"));
        assertThat(behind(EAST, "L-1", "X-1", "C-1"))
                .isEqualTo(new Strangers(List.of(LEADER, new PersonId("X-1"))));
        assertThat(behind(EAST)).isEqualTo(new Nobody());
        assertThat(gate.facts()).hasSize(1);
    }

    @Test
    void each_is_foretold_as_the_gate_would_say_and_nothing_is_written() {
        gate.enter(LEADER, EAST);
        clock.moveBy(Duration.ofMinutes(1));
        behind(EAST, "C-1");
        var written = gate.facts().size();
        var prospects = gate.parties().prospects(LEADER, EAST, clock.instant());
        assertThat(prospects)
                .extracting(it -> it.person().id().value(), Prospect::isInside, Prospect::isAwaited)
                .containsExactly(
                        tuple("C-1", true, false),
                        tuple("C-3", false, false),
                        tuple("C-2", false, false));
        assertThat(prospects.get(1).mayPass()).isFalse();
        assertThat(prospects.get(2).mayPass()).isTrue();
        assertThat(gate.facts()).hasSize(written);
    }

    @Test
    void whoever_only_an_arbiter_can_tell_of_is_awaited_and_waits_while_it_is_silent() {
        gate =
                new GateInMemory(
                        Rulings.together(DINNER),
                        clock,
                        asking ->
                                asking.person().equals(LEADER)
                                        ? Rulings.granted(asking)
                                        : new Claim.Unanswered());
        a_principal_with_three_companions();
        gate.list(companion("C-1", "", "L-1").inCategory(EXPERT).granted(DINNER));
        clock.moveTo(at(DAY_1, "18:30"));
        gate.enter(LEADER, BANQUET_DOOR);
        var prospects = gate.parties().prospects(LEADER, BANQUET_DOOR, clock.instant());
        assertThat(prospects)
                .filteredOn(it -> it.person().id().value().equals("C-1"))
                .allSatisfy(it -> assertThat(it.isAwaited()).isTrue());
        var entry = (TurnedAway) behind(BANQUET_DOOR, "C-1");
        assertThat(Answer.of(entry.people().getFirst().verdict()))
                .startsWith("attention claim-unanswered");
    }

    private PartyEntry behind(GateId where, String... people) {
        var party =
                new Party(Stream.of(people).map(PersonId::new).toList(), where, clock.instant());
        return gate.parties().behind(LEADER, party, Facts.OPERATOR);
    }
}
