package org.dengta.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dengta.replay.SecondDay.at;
import static org.dengta.replay.SecondDay.enters;
import static org.dengta.replay.SecondDay.entersOf;
import static org.dengta.replay.SecondDay.leaves;
import static org.dengta.replay.SecondDay.lookup;
import static org.dengta.replay.SecondDay.refused;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.DataKey;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.programme.AccessRule;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
import org.dengta.programme.Whom;
import org.dengta.replay.Replay.Outcome;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

final class ReplayTest {
    private static final GateId HALL_SIDE = new GateId("hall-side");

    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final InMemoryCodeRegister codes =
            new InMemoryCodeRegister(
                    new InMemoryJournal(InstantSource.fixed(at("08:00")), List.of()),
                    new DataKey(new byte[32], new Random(5)));
    private final List<Entry> record = new ArrayList<>();
    private final Programme programme = ProgrammeBuilder.aProgramme().build();

    @BeforeEach
    void people() {
        for (var i = 1; i <= 3; i++) {
            var person = PersonBuilder.aPerson().withId("G-" + i).build();
            guests.put(List.of(person));
            codes.putForeign(lookup(i), person.id());
        }
        guests.put(
                List.of(
                        PersonBuilder.aPerson()
                                .withId("G-4")
                                .inCategory(SampleEvent.VISITOR)
                                .granted(SampleEvent.HALL, SampleEvent.DAY_2, "am")
                                .forHeads(4)
                                .build()));
        codes.putForeign(lookup(4), new PersonId("G-4"));
    }

    @Test
    void what_was_recorded_by_the_present_rules_does_not_differ() {
        note("09:00", enters(1, SampleEvent.EAST, SampleEvent.CENTRE));
        note("09:10", enters(1, SampleEvent.HALL_IN, SampleEvent.HALL));
        note("09:20", refused(1, SampleEvent.HALL_IN, "not-left-yet"));
        note("09:30", leaves(1, SampleEvent.HALL_OUT, SampleEvent.HALL));
        note("09:40", enters(1, SampleEvent.FORUM_DOOR, SampleEvent.FORUM, SampleEvent.OPENING));
        note("09:50", refused(9, HALL_SIDE, "unknown-code"));
        note("09:51", refused(9, HALL_SIDE, "damaged"));
        note("09:52", refused(9, HALL_SIDE, "forged"));
        note("09:53", refused(9, HALL_SIDE, "signed-but-unlisted"));
        note("09:54", refused(9, HALL_SIDE, "other-event"));
        note("09:55", refused(2, HALL_SIDE, "expired"));
        note("21:30", refused(2, SampleEvent.BANQUET_DOOR, "wrong-time"));
        var outcome = recordedAgainst(programme);
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.scans()).isEqualTo(12);
        assertThat(outcome.unlisted()).isEmpty();
    }

    @Test
    void a_right_that_is_taken_away_stops_everybody_who_had_it() {
        note("09:00", enters(1, SampleEvent.EAST, SampleEvent.CENTRE));
        note("09:10", enters(2, SampleEvent.HALL_IN, SampleEvent.HALL));
        var changed =
                ProgrammeBuilder.aProgramme()
                        .withAccess(
                                new AccessRule(
                                        Whom.of(Set.of(SampleEvent.MAYOR)),
                                        Set.of(SampleEvent.HALL),
                                        Set.of(),
                                        true))
                        .build();
        var outcome = compared(changed);
        assertThat(outcome.differences())
                .extracting(
                        it -> it.scan().person().map(PersonId::value).orElse(""),
                        it -> it.before().text(),
                        it -> it.after().text())
                .containsExactly(tuple("G-2", "admitted hall", "wrong-place"));
        assertThat(outcome.closed()).isEqualTo(1);
        assertThat(outcome.opened()).isZero();
    }

    @Test
    void each_side_goes_on_from_its_own_answers() {
        note("09:00", enters(1, HALL_SIDE, SampleEvent.HALL));
        note("09:01", refused(2, HALL_SIDE, "full"));
        note("09:02", leaves(1, HALL_SIDE, SampleEvent.HALL));
        note("09:03", enters(2, HALL_SIDE, SampleEvent.HALL));
        var outcome = replay().compare(record, limited(1), limited(2));
        assertThat(outcome.differences())
                .extracting(it -> it.before().text(), it -> it.after().text())
                .containsExactly(
                        tuple("full", "admitted hall"), tuple("admitted hall", "not-left-yet"));
        assertThat(recordedAgainst(limited(1)).differences()).isEmpty();
    }

    @Test
    void holds_and_blocks_come_from_the_record_and_count_from_their_time_on() {
        note("09:00", enters(1, HALL_SIDE, SampleEvent.HALL));
        note(
                "09:05",
                new HoldSet(ScopeKind.ZONE, "hall", State.EXIT_ONLY, "crowding", Optional.empty()));
        note("09:10", refused(2, HALL_SIDE, "exit-only"));
        note("09:11", leaves(1, HALL_SIDE, SampleEvent.HALL));
        note("09:12", new PersonBlocked(new PersonId("G-3"), true, "lost"));
        note("09:13", refused(3, SampleEvent.EAST, "blocked"));
        note("09:14", enters(2, SampleEvent.EAST, SampleEvent.CENTRE));
        assertThat(recordedAgainst(programme).differences()).isEmpty();
    }

    @Test
    void an_undone_scan_leaves_no_trace_on_either_side() {
        note("09:00", enters(1, HALL_SIDE, SampleEvent.HALL));
        note("09:01", Facts.undone(record.getFirst()));
        note("09:02", enters(1, HALL_SIDE, SampleEvent.HALL));
        assertThat(recordedAgainst(programme).differences()).isEmpty();
        assertThat(compared(programme).scans()).isEqualTo(2);
    }

    @Test
    void whom_a_human_being_let_in_is_taken_over_and_not_decided() {
        note(
                "07:00",
                new GuestAdmitted(
                        new PersonId("G-1"),
                        HALL_SIDE,
                        SampleEvent.HALL,
                        Optional.empty(),
                        new Heads(1, 1),
                        lookup(1),
                        Optional.of(SampleEvent.DAY_2),
                        Set.of(),
                        Grounds.of(How.OVERRIDE, "protocol-order")));
        note("09:30", refused(1, SampleEvent.HALL_IN, "not-left-yet"));
        var outcome = recordedAgainst(programme);
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.byHand()).isEqualTo(1);
        assertThat(outcome.scans()).isEqualTo(1);
    }

    @Test
    void a_party_that_came_in_parts_passes_in_the_same_parts() {
        note("09:30", entersOf(4, 2));
        note("09:40", entersOf(4, 2));
        note("09:50", refused(4, SampleEvent.HALL_IN, "not-left-yet"));
        assertThat(recordedAgainst(programme).differences()).isEmpty();
    }

    @Test
    void a_gate_that_is_gone_is_a_difference() {
        note("09:00", enters(1, new GateId("north"), SampleEvent.CENTRE));
        note("09:01", leaves(1, SampleEvent.WEST, SampleEvent.CENTRE));
        assertThat(recordedAgainst(programme).differences())
                .extracting(it -> it.after().code())
                .containsExactly(Answer.NO_GATE, Answer.WRONG_WAY);
    }

    @Test
    void people_who_are_not_listed_here_are_told() {
        note("09:00", enters(7, SampleEvent.EAST, SampleEvent.CENTRE));
        var outcome = recordedAgainst(programme);
        assertThat(outcome.unlisted()).containsExactly(new PersonId("G-7"));
        assertThat(outcome.differences())
                .extracting(it -> it.after().code())
                .containsExactly("unknown-code");
    }

    @Test
    void the_order_and_number_of_the_lines_do_not_matter() {
        note("09:00", enters(1, HALL_SIDE, SampleEvent.HALL));
        note("09:01", refused(1, SampleEvent.HALL_IN, "not-left-yet"));
        note("09:02", leaves(1, HALL_SIDE, SampleEvent.HALL));
        var turned = new ArrayList<>(record.reversed());
        turned.addAll(record);
        assertThat(replay().against(turned, programme))
                .isEqualTo(recordedAgainst(programme))
                .extracting(Outcome::scans)
                .isEqualTo(3);
    }

    @Test
    void newer_codes_than_the_list_pass_only_where_that_is_ruled() {
        var id = new PersonId("PROVISIONAL-" + lookup(8).hex().substring(0, 20));
        note(
                "09:00",
                new GuestAdmitted(
                        id,
                        HALL_SIDE,
                        SampleEvent.HALL,
                        Optional.empty(),
                        new Heads(1, 1),
                        lookup(8),
                        Optional.of(SampleEvent.DAY_2),
                        Set.of(),
                        Grounds.of(How.PROVISIONAL)));
        var open = regulated(Map.of(), Map.of(SampleEvent.HALL, SampleEvent.VISITOR));
        assertThat(recordedAgainst(open).differences()).isEmpty();
        assertThat(recordedAgainst(programme).differences())
                .extracting(it -> it.after().code())
                .containsExactly("unknown-code");
    }

    private void note(String time, Fact fact) {
        record.add(Facts.entry(at(time), fact));
    }

    private static Programme limited(int stop) {
        var limit = new Limit(stop, stop, OptionalInt.empty(), 0, false);
        return regulated(Map.of(SampleEvent.HALL, limit), Map.of());
    }

    private static Programme regulated(
            Map<Place, Limit> limits, Map<ZoneId, CategoryId> provisional) {
        var plain = ProgrammeBuilder.aProgramme().build();
        return new Programme(
                plain.event(),
                plain.venue(),
                plain.sessions(),
                plain.slots(),
                plain.categories(),
                List.of(
                        new AccessRule(
                                Set.of(SampleEvent.MAYOR), Set.of(SampleEvent.HALL), Set.of())),
                new Regulations(
                        List.of(),
                        limits,
                        OptionalInt.empty(),
                        List.of(),
                        provisional,
                        Map.of(),
                        List.of(),
                        Map.of()));
    }

    private Replay replay() {
        return new Replay(new People(codes, guests), Duration.ofSeconds(10));
    }

    private Outcome recordedAgainst(Programme other) {
        return replay().against(record, other);
    }

    private Outcome compared(Programme changed) {
        return replay().compare(record, programme, changed);
    }
}
