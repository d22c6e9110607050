package org.dengta.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.FORUM;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.HALL_YARD;
import static org.dengta.testing.SampleEvent.WEST;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.Participation.Review;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.DataKey;
import org.dengta.credential.LetterFormat;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.LookupKey;
import org.dengta.credential.SealedCode;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.Heads;
import org.dengta.programme.EventNumber;
import org.dengta.programme.Programme;
import org.dengta.testing.Answer;
import org.dengta.testing.DeskInMemory;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.testing.SignerKeys;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.verdict.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

final class GateDeskTest {
    private final SplittableRandom random = new SplittableRandom(71);
    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final SettableClock clock = new SettableClock(at(DAY_1, "10:00"));
    private final LookupKey lookupKey = new LookupKey(new byte[32]);
    private final DataKey dataKey = new DataKey(new byte[32], random);
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
    private final InMemoryCodeRegister codes = new InMemoryCodeRegister(journal, dataKey);
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final CredentialCode code = CredentialCode.draw(random);
    private final LetterSigner signer = new LetterSigner(1, SignerKeys.pair(1).getPrivate());
    private final GateDesk desk =
            DeskInMemory.of(
                    programme,
                    new GateDesk.CodeReading(
                            new CodeInspector(
                                    SampleEvent.NUMBER, Map.of(1, SignerKeys.pair(1).getPublic())),
                            lookupKey),
                    new DeskInMemory.Rows(codes, guests, journal));

    @BeforeEach
    void a_guest_with_a_badge() {
        list(aPerson());
        issue(Kind.BADGE, code);
    }

    @Test
    void an_admission_is_one_fact() {
        assertThat(Answer.of(scan(code.digits(), EAST))).isEqualTo("admitted centre");
        assertThat(newFacts())
                .containsExactly(Facts.admitted(EAST, CENTRE, DAY_1, lookupKey.of(code)));
    }

    @Test
    void the_same_passage_is_no_second_fact() {
        scan(code.digits(), EAST);
        clock.moveBy(Duration.ofSeconds(9));
        assertThat(Answer.of(scan(code.digits(), EAST))).isEqualTo("admitted centre again");
        assertThat(newFacts()).hasSize(1);
    }

    @Test
    void a_repeat_does_not_prolong_the_window() {
        scan(code.digits(), EAST);
        for (var i = 0; i < 3; i++) {
            clock.moveBy(Duration.ofSeconds(4));
            scan(code.digits(), EAST);
        }
        assertThat(newFacts()).hasSize(2);
    }

    @Test
    void an_exit_is_a_fact_that_names_the_rooms_left_with_it() {
        assertThat(Answer.of(scan(code.digits(), EAST, Direction.EXIT))).isEqualTo("leaves centre");
        assertThat(newFacts())
                .singleElement()
                .satisfies(fact -> {
                    var left = (GuestLeft) fact;
                    assertThat(left.zone()).isEqualTo(CENTRE);
                    assertThat(left.gate()).isEqualTo(EAST);
                    assertThat(left.inner()).contains(HALL, FORUM).hasSize(4);
                });
    }

    @Test
    void an_exit_from_a_hall_leaves_nothing_else() {
        scan(code.digits(), HALL_IN);
        clock.moveBy(Duration.ofMinutes(1));
        scan(code.digits(), HALL_OUT, Direction.EXIT);
        assertThat(newFacts().getLast())
                .isEqualTo(new GuestLeft(Facts.LIN, HALL_OUT, HALL, Set.of(), lookupKey.of(code)));
    }

    @Test
    void an_exit_outdoors_from_a_hall_leaves_the_zones_around_it_too() {
        scan(code.digits(), HALL_YARD, Direction.EXIT);
        var left = (GuestLeft) newFacts().getLast();
        assertThat(left.zone()).isEqualTo(CENTRE);
        assertThat(left.inner()).contains(HALL, FORUM).hasSize(4);
    }

    @Test
    void a_reservation_passes_with_all_its_heads() {
        list(aPerson().forHeads(4));
        scan(code.digits(), EAST);
        assertThat(((GuestAdmitted) newFacts().getFirst()).heads()).isEqualTo(new Heads(4, 4));
    }

    @Test
    void a_session_is_named_in_the_fact() {
        clock.moveTo(at(DAY_1, "18:30"));
        scan(code.digits(), SampleEvent.BANQUET_DOOR);
        assertThat(((GuestAdmitted) newFacts().getFirst()).session()).contains(SampleEvent.DINNER);
    }

    @Test
    void a_refusal_is_one_fact_with_its_reason() {
        clock.moveTo(at(DAY_1, "07:00"));
        assertThat(Answer.of(scan(code.digits(), EAST))).startsWith("refused wrong-time");
        assertThat(newFacts())
                .containsExactly(
                        new EntryRefused(
                                Optional.of(Facts.LIN),
                                EAST,
                                "wrong-time",
                                Optional.of(lookupKey.of(code))));
    }

    @Test
    void an_unknown_code_is_a_fact_about_nobody_that_does_not_hold_the_code() {
        assertThat(Answer.of(scan(" https://example.org/x ", EAST)))
                .isEqualTo("attention unknown-code");
        assertThat(newFacts())
                .containsExactly(
                        new EntryRefused(
                                Optional.empty(),
                                EAST,
                                "unknown-code",
                                Optional.of(lookupKey.of("https://example.org/x"))));
    }

    @Test
    void a_forged_letter_is_a_fact_without_a_look_up() {
        var stranger = new LetterSigner(1, SignerKeys.pair(2).getPrivate());
        var forged = stranger.sign(SampleEvent.NUMBER, code, 1, DAY_1);
        assertThat(Answer.of(scan(LetterFormat.write(forged), EAST))).isEqualTo("refused forged");
        assertThat(newFacts())
                .containsExactly(
                        new EntryRefused(Optional.empty(), EAST, "forged", Optional.empty()));
    }

    @Test
    void a_letter_of_another_event_is_refused_and_noted() {
        var other = signer.sign(new EventNumber(7), code, 1, DAY_1);
        assertThat(Answer.of(scan(LetterFormat.write(other), EAST)))
                .isEqualTo("refused other-event 000007");
        assertThat(newFacts()).hasSize(1);
    }

    @Test
    void the_twenty_digits_of_a_letter_do_as_well_as_the_letter() {
        var letterCode = CredentialCode.draw(random);
        issue(Kind.LETTER, letterCode);
        var letter = signer.sign(SampleEvent.NUMBER, letterCode, 1, DAY_1);
        assertThat(Answer.of(scan(LetterFormat.write(letter), EAST))).isEqualTo("admitted centre");
        assertThat(Answer.of(scan(letterCode.spaced(), EAST))).isEqualTo("admitted centre again");
        assertThat(Answer.of(scan(code.digits(), EAST)))
                .as("another code of the same person")
                .isEqualTo("admitted centre");
    }

    @Test
    void a_letter_not_on_the_list_is_left_to_a_human_being() {
        var letter = signer.sign(SampleEvent.NUMBER, CredentialCode.draw(random), 9, DAY_1);
        assertThat(Answer.of(scan(LetterFormat.write(letter), EAST)))
                .isEqualTo("attention signed-but-unlisted 9 25");
    }

    @Test
    void another_systems_code_is_found_by_its_whole_text() {
        for (var foreign : List.of("EXPO/4711", "12345678901234567890", "9".repeat(40))) {
            codes.putForeign(lookupKey.of(foreign), Facts.LIN);
            clock.moveBy(Duration.ofSeconds(20));
            assertThat(Answer.of(scan(" " + foreign + "\n", EAST))).isEqualTo("admitted centre");
        }
    }

    @Test
    void a_code_whose_person_left_the_list_is_unknown() {
        var orphan = CredentialCode.draw(random);
        var lookup = lookupKey.of(orphan);
        codes.putForeign(lookup, Facts.MEI);
        assertThat(Answer.of(scan(orphan.digits(), EAST))).isEqualTo("attention unknown-code");
    }

    @Test
    void a_refused_person_is_admitted_once_the_cause_is_gone() {
        list(aPerson().reviewed(Review.PENDING));
        assertThat(Answer.of(scan(code.digits(), EAST))).isEqualTo("refused not-approved PENDING");
        list(aPerson());
        assertThat(Answer.of(scan(code.digits(), EAST))).isEqualTo("admitted centre");
    }

    @Test
    void a_revocation_counts_from_the_next_scan_on_but_keeps_nobody_in() {
        scan(code.digits(), EAST);
        journal.append(
                Facts.OPERATOR, new CredentialRevoked(Facts.LIN, lookupKey.of(code), "lost"));
        clock.moveBy(Duration.ofSeconds(5));
        assertThat(Answer.of(scan(code.digits(), EAST))).startsWith("refused revoked lost");
        assertThat(Answer.of(scan(code.digits(), EAST, Direction.EXIT))).isEqualTo("leaves centre");
    }

    @Test
    void when_nothing_can_be_written_nobody_is_admitted() {
        journal.failWith(new IllegalStateException("disk full"));
        assertThatThrownBy(() -> scan(code.digits(), EAST)).hasMessage("disk full");
        assertThat(newFacts()).isEmpty();
        journal.recover();
        assertThat(Answer.of(scan(code.digits(), EAST)))
                .as("not taken for a repeat")
                .isEqualTo("admitted centre");
    }

    @Test
    void an_unknown_gate_or_a_wrong_way_is_a_mistake_and_no_fact() {
        assertThatThrownBy(() -> scan(code.digits(), new GateId("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> scan(code.digits(), WEST, Direction.EXIT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(newFacts()).isEmpty();
    }

    private Verdict scan(String text, GateId gate) {
        return scan(text, gate, Direction.ENTRY);
    }

    private Verdict scan(String text, GateId gate, Direction direction) {
        var scan = new Scan(text, gate, direction, clock.instant());
        return desk.decide(scan, Facts.OPERATOR).verdict();
    }

    private List<Fact> newFacts() {
        return journal.entries().stream()
                .map(entry -> entry.fact())
                .filter(fact -> !(fact instanceof CredentialIssued))
                .toList();
    }

    private void list(PersonBuilder person) {
        guests.put(List.of(person.build()));
    }

    private void issue(Kind kind, CredentialCode issued) {
        var lookup = lookupKey.of(issued);
        journal.append(
                Facts.OPERATOR,
                new CredentialIssued(
                        Facts.LIN, kind, lookup, SealedCode.seal(issued, lookup, dataKey)));
    }
}
