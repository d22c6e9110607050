package org.dengta.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dengta.testing.GateInMemory.companion;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.BANQUET_DOOR;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DINNER;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.EXPERT;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.checkin.PartyEntry.HeadsDiffer;
import org.dengta.checkin.PartyEntry.LetIn;
import org.dengta.checkin.PartyEntry.Nobody;
import org.dengta.checkin.PartyEntry.Strangers;
import org.dengta.checkin.PartyEntry.Turned;
import org.dengta.checkin.PartyEntry.TurnedAway;
import org.dengta.journal.DutyFact.ClaimClosed;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.neighbour.Arbiter;
import org.dengta.testing.Answer;
import org.dengta.testing.Facts;
import org.dengta.testing.GateInMemory;
import org.dengta.testing.SettableClock;
import org.dengta.venue.GateId;
import org.dengta.verdict.Attention.DelegationList;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

final class PartyDeskTest {
    private static final PersonId LEADER = new PersonId("L-1");

    private final SettableClock clock = new SettableClock(at(DAY_1, "10:00"));
    private GateInMemory gate = new GateInMemory(Rulings.together(), clock);

    @BeforeEach
    void a_principal_with_two_companions_and_a_delegation() {
        gate.list(aPerson().withId("L-1"));
        gate.list(companion("C-1", "", "L-1").inCategory(EXPERT).replying(Reply.NONE));
        gate.list(companion("C-2", "", "L-1").inCategory(EXPERT));
        gate.list(companion("M-1", "威海", ""));
        gate.list(companion("M-2", "威海", "").replying(Reply.NONE));
        gate.list(companion("M-3", "威海", "").reviewed(Review.PENDING));
        gate.list(companion("D-1", "威海", "").inCategory(Rulings.DELEGATION));
        gate.list(companion("X-1", "烟台", ""));
    }

    @Test
    void companions_are_proposed_by_the_list_and_those_who_confirmed_first() {
        assertThat(gate.parties().companions(LEADER))
                .extracting(Person::id)
                .extracting(PersonId::value)
                .containsExactly("C-2", "C-1");
        assertThat(gate.parties().companions(new PersonId("M-1"))).isEmpty();
    }

    @Test
    void a_party_enters_in_one_action_each_by_a_fact_of_his_own() {
        var entry = (LetIn) protocol(EAST, "L-1", "C-1", "C-2");
        assertThat(entry.heads()).isEqualTo(3);
        assertThat(gate.facts())
                .hasSize(3)
                .allSatisfy(fact ->
                        assertThat(((GuestAdmitted) fact).grounds())
                                .isEqualTo(Grounds.inGroup(How.PARTY, entry.group())))
                .extracting(fact -> fact.about().orElseThrow().value())
                .containsExactly("L-1", "C-1", "C-2");
        assertThat(gate.inside(CENTRE)).isEqualTo(3);
        assertThat(entry.each())
                .extracting(decision -> decision.fact().orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_companion_alone_waits_for_the_principal() {
        var alone = gate.enter(new PersonId("C-1"), EAST);
        assertThat(Answer.of(alone.verdict())).isEqualTo("refused principal-not-inside");
    }

    @Test
    void when_one_may_not_enter_nobody_does_and_it_is_said_who_and_why() {
        gate.list(companion("C-2", "", "L-1").reviewed(Review.PENDING));
        var entry = (TurnedAway) protocol(EAST, "L-1", "C-1", "C-2");
        assertThat(entry.people()).extracting(Turned::person).containsExactly(new PersonId("C-2"));
        assertThat(Answer.of(entry.people().getFirst().verdict()))
                .isEqualTo("refused not-approved PENDING");
        assertThat(gate.facts()).isEmpty();
        assertThat(protocol(EAST, "L-1", "C-1")).isInstanceOf(LetIn.class);
    }

    @Test
    void a_principal_who_may_not_enter_keeps_all_out() {
        gate.list(aPerson().withId("L-1").reviewed(Review.REFUSED));
        var entry = (TurnedAway) protocol(EAST, "L-1", "C-1");
        assertThat(entry.people().stream().map(it -> Answer.of(it.verdict())))
                .containsExactly("refused not-approved REFUSED", "refused principal-no-access");
    }

    @Test
    void only_those_who_go_with_the_principal_are_of_the_party() {
        assertThat(protocol(EAST, "L-1", "M-1", "C-1", "Z-9"))
                .isEqualTo(new Strangers(List.of(new PersonId("M-1"), new PersonId("Z-9"))));
        assertThat(protocol(EAST)).isEqualTo(new Nobody());
        assertThat(gate.facts()).isEmpty();
    }

    @Test
    void somebody_ticked_twice_passes_once() {
        assertThat(((LetIn) protocol(EAST, "L-1", "C-1", "L-1", "C-1")).heads()).isEqualTo(2);
    }

    @Test
    void one_of_a_party_can_be_undone() {
        var entry = (LetIn) protocol(EAST, "L-1", "C-1");
        gate.desk()
                .undo(entry.each().getLast().fact().orElseThrow(), "did-not-enter", Facts.OPERATOR);
        assertThat(gate.inside(CENTRE)).isEqualTo(1);
    }

    @Test
    void when_nothing_can_be_written_nobody_of_a_party_is_in() {
        gate.journal().failWith(new IllegalStateException("disk full"));
        assertThatThrownBy(() -> protocol(EAST, "L-1", "C-1")).hasMessage("disk full");
        gate.journal().recover();
        assertThat(gate.facts()).isEmpty();
    }

    @Test
    void a_delegations_code_opens_its_list_and_lets_nobody_in() {
        var decision = gate.enter(new PersonId("D-1"), EAST);
        assertThat(((NeedsAttention) decision.verdict()).why()).isEqualTo(new DelegationList("威海"));
        assertThat(gate.parties().members("威海"))
                .extracting(person -> person.id().value())
                .containsExactly("M-1", "M-2");
        assertThat(gate.parties().members("")).isEmpty();
    }

    @Test
    void ticked_members_enter_when_as_many_were_counted() {
        var entry = (LetIn) delegation(2, "M-1", "M-2");
        assertThat(entry.heads()).isEqualTo(2);
        assertThat(entry.how()).isEqualTo(How.DELEGATION);
        assertThat(gate.lastAdmission().grounds())
                .isEqualTo(Grounds.inGroup(How.DELEGATION, entry.group()));
        assertThat(gate.inside(CENTRE)).isEqualTo(2);
    }

    @Test
    void another_count_than_was_ticked_lets_nobody_in() {
        assertThat(delegation(3, "M-1", "M-2")).isEqualTo(new HeadsDiffer(2, 3));
        assertThat(delegation(1, "M-1", "M-2")).isEqualTo(new HeadsDiffer(2, 1));
        assertThat(delegation(0)).isEqualTo(new Nobody());
        assertThat(gate.facts()).isEmpty();
    }

    @Test
    void members_of_others_and_the_code_itself_are_strangers() {
        assertThat(delegation(3, "M-1", "X-1", "D-1"))
                .isEqualTo(new Strangers(List.of(new PersonId("X-1"), new PersonId("D-1"))));
        assertThat(delegation(1, "M-3")).isInstanceOf(TurnedAway.class);
        assertThat(gate.facts()).isEmpty();
    }

    @Test
    void the_arbiter_is_asked_once_about_each_of_a_party() {
        var asked = new ArrayList<Arbiter.Asking>();
        gate =
                new GateInMemory(
                        Rulings.together(DINNER),
                        clock,
                        asking -> {
                            asked.add(asking);
                            return Rulings.granted(asking);
                        });
        a_principal_with_two_companions_and_a_delegation();
        gate.list(companion("C-1", "", "L-1").inCategory(EXPERT).granted(DINNER));
        clock.moveTo(at(DAY_1, "18:30"));
        assertThat(protocol(BANQUET_DOOR, "L-1", "C-1")).isInstanceOf(LetIn.class);
        assertThat(asked)
                .extracting(asking -> asking.person().value())
                .containsExactly("L-1", "C-1");
        assertThat(gate.inside(DINNER)).isEqualTo(2);
        assertThat(gate.facts())
                .as("each entry, then what it came by is closed")
                .hasExactlyElementsOfTypes(
                        GuestAdmitted.class,
                        ClaimClosed.class,
                        GuestAdmitted.class,
                        ClaimClosed.class);
    }

    @Test
    void an_arbiter_that_is_silent_lets_a_party_wait_once_and_not_for_each() {
        var asked = new ArrayList<PersonId>();
        gate =
                new GateInMemory(
                        Rulings.together(DINNER),
                        clock,
                        asking -> {
                            asked.add(asking.person());
                            return asked.size() == 1
                                    ? Rulings.granted(asking)
                                    : new Claim.Unanswered();
                        });
        a_principal_with_two_companions_and_a_delegation();
        clock.moveTo(at(DAY_1, "18:30"));
        var members = party(BANQUET_DOOR, "M-1", "M-2", "M-4", "M-5");
        gate.list(companion("M-4", "威海", ""));
        gate.list(companion("M-5", "威海", ""));
        var entry = (TurnedAway) gate.parties().delegation("威海", members, 4, Facts.OPERATOR);
        assertThat(asked).containsExactly(new PersonId("M-1"), new PersonId("M-2"));
        assertThat(entry.people())
                .allSatisfy(it ->
                        assertThat(Answer.of(it.verdict()))
                                .isEqualTo("attention claim-unanswered dinner"))
                .extracting(Turned::person)
                .as("all but the one who was granted")
                .containsExactly(new PersonId("M-2"), new PersonId("M-4"), new PersonId("M-5"));
    }

    @Test
    void what_was_granted_to_a_party_that_is_turned_away_is_given_back() {
        gate =
                new GateInMemory(
                        Rulings.together(DINNER),
                        clock,
                        asking ->
                                asking.person().equals(LEADER)
                                        ? Rulings.granted(asking)
                                        : new Claim.Taken(asking.session(), EAST, clock.instant()));
        a_principal_with_two_companions_and_a_delegation();
        gate.list(companion("C-1", "", "L-1").inCategory(EXPERT).granted(DINNER));
        clock.moveTo(at(DAY_1, "18:30"));
        assertThat(protocol(BANQUET_DOOR, "L-1", "C-1")).isInstanceOf(TurnedAway.class);
        assertThat(gate.facts())
                .singleElement()
                .satisfies(fact -> assertThat(((ClaimClosed) fact).person()).isEqualTo(LEADER));
    }

    @Test
    void a_party_whom_the_arbiter_does_not_answer_waits() {
        gate = new GateInMemory(Rulings.together(DINNER), clock);
        a_principal_with_two_companions_and_a_delegation();
        clock.moveTo(at(DAY_1, "18:30"));
        var entry = (TurnedAway) protocol(BANQUET_DOOR, "L-1");
        assertThat(Answer.of(entry.people().getFirst().verdict()))
                .startsWith("attention claim-unanswered");
        assertThat(gate.facts()).isEmpty();
    }

    @Test
    void the_same_passage_once_more_is_no_second_fact() {
        protocol(HALL_IN, "L-1");
        var again = (LetIn) protocol(HALL_IN, "L-1");
        assertThat(again.heads()).isEqualTo(1);
        assertThat(gate.facts()).hasSize(1);
    }

    private PartyEntry protocol(GateId where, String... people) {
        return gate.parties().protocol(party(where, people), Facts.OPERATOR);
    }

    private PartyEntry delegation(int counted, String... people) {
        return gate.parties().delegation("威海", party(EAST, people), counted, Facts.OPERATOR);
    }

    private Party party(GateId where, String... people) {
        return new Party(Stream.of(people).map(PersonId::new).toList(), where, clock.instant());
    }
}
