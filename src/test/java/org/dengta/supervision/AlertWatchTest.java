package org.dengta.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.kiosk.KioskId;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
import org.dengta.programme.Regulations.Announcement;
import org.dengta.programme.Whom;
import org.dengta.supervision.Alert.Arrived;
import org.dengta.supervision.Alert.BlockedTried;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

final class AlertWatchTest {
    private static final Instant NINE = SampleEvent.at(SampleEvent.DAY_2, "09:00");
    private static final KioskId OWN = new KioskId("kiosk-1");
    private static final KioskId OTHER = new KioskId("kiosk-2");

    private final Person leader = PersonBuilder.aPerson().build();
    private final Programme programme = programme(OptionalInt.of(3));
    private final AlertWatch watch = watchAt(OWN);

    @Test
    void an_arrival_is_announced_at_the_kiosks_named_for_it_and_at_no_other() {
        var arrival = enters(0, SampleEvent.EAST);
        assertThat(watch.take(List.of(arrival)))
                .containsExactly(new Arrived(leader, SampleEvent.EAST, SampleEvent.CENTRE, NINE));
        assertThat(watchAt(OTHER).take(List.of(arrival))).isEmpty();
        assertThat(watch.take(List.of(guestOf("G-0002")))).isEmpty();
    }

    @Test
    void an_arrival_is_announced_once_a_day() {
        watch.take(List.of(enters(0, SampleEvent.EAST)));
        assertThat(watch.take(List.of(enters(60, SampleEvent.WEST)))).isEmpty();
        assertThat(watch.take(List.of(enters(86_400, SampleEvent.EAST)))).hasSize(1);
    }

    @Test
    void who_was_scanned_by_mistake_is_announced_on_coming_after_all() {
        var mistaken = enters(0, SampleEvent.EAST);
        watch.take(List.of(mistaken));
        watch.take(List.of(Facts.entry(NINE.plusSeconds(5), Facts.undone(mistaken))));
        assertThat(watch.take(List.of(enters(60, SampleEvent.EAST)))).hasSize(1);
    }

    @Test
    void each_attempt_of_a_blocked_person_is_told_once() {
        var tried = refused(0, "blocked");
        assertThat(watch.take(List.of(tried)))
                .containsExactly(
                        new BlockedTried(leader.id(), SampleEvent.EAST, NINE.plusMillis(1)));
        assertThat(watch.take(List.of(tried))).isEmpty();
        assertThat(watch.take(List.of(refused(9, "blocked")))).hasSize(1);
    }

    @Test
    void holds_of_others_are_told_and_own_ones_are_no_news() {
        var held = hold(OTHER, 0, State.HOLD);
        var opened = hold(OTHER, 60, State.OPEN);
        assertThat(codes(watch.take(List.of(held)))).containsExactly("hold-set");
        assertThat(codes(watch.take(List.of(opened, held)))).containsExactly("hold-ended");
        assertThat(watch.take(List.of(hold(OWN, 90, State.HOLD)))).isEmpty();
    }

    @Test
    void an_order_that_was_overtaken_on_the_way_is_no_news() {
        watch.take(List.of(hold(OTHER, 60, State.OPEN)));
        assertThat(watch.take(List.of(hold(OTHER, 0, State.HOLD)))).isEmpty();
    }

    @Test
    void a_clock_behind_the_facts_is_told_once_until_it_is_right_again() {
        var late = Optional.of(Facts.entry(OTHER, NINE.plusSeconds(300), refusal("full")));
        assertThat(watch.clock(late, NINE))
                .contains(new Alert.ClockBehind(NINE, NINE.plusSeconds(300), OTHER));
        assertThat(watch.clock(late, NINE.plusSeconds(1))).isEmpty();
        assertThat(watch.clock(late, NINE.plusSeconds(240))).isEmpty();
        assertThat(watch.clock(late, NINE)).isPresent();
    }

    @Test
    void a_place_is_told_to_fill_level_by_level_and_again_after_it_emptied() {
        var journal = new InMemoryJournal(new SettableClock(NINE), List.of());
        var standings = new InMemoryStandings(journal);
        var filled = watchOf(programme(OptionalInt.empty()));
        assertThat(filled.rooms(standings, NINE)).isEmpty();
        var told = new ArrayList<String>();
        for (var guest = 1; guest <= 4; guest++) {
            journal.append(Facts.OPERATOR, enters(guest));
            told.addAll(codes(filled.rooms(standings, NINE)));
        }
        assertThat(told).containsExactly("nearly-full", "full", "approved-reached");
        assertThat(filled.rooms(standings, NINE)).isEmpty();
        assertThat(filled.rooms(standings, NINE.plusSeconds(86_400))).isEmpty();
        assertThat(codes(filled.rooms(standings, NINE))).containsExactly("approved-reached");
    }

    @Test
    void vehicles_fill_a_place_by_themselves_and_never_reach_an_approved_number() {
        var journal = new InMemoryJournal(new SettableClock(NINE), List.of());
        var filled = watchOf(programme(OptionalInt.empty()));
        var told = new ArrayList<String>();
        journal.append(Facts.OPERATOR, enters(1));
        for (var vehicle = 11; vehicle <= 15; vehicle++) {
            var permit = (GuestAdmitted) enters(vehicle);
            journal.append(
                    Facts.OPERATOR,
                    new GuestAdmitted(
                            permit.person(),
                            permit.gate(),
                            permit.zone(),
                            Optional.empty(),
                            0,
                            permit.credential()));
            told.addAll(codes(filled.rooms(new InMemoryStandings(journal), NINE)));
        }
        assertThat(told).containsExactly("nearly-full", "full");
    }

    @Test
    void the_approved_number_of_the_venue_counts_people_anywhere() {
        var journal = new InMemoryJournal(new SettableClock(NINE), List.of());
        for (var guest = 1; guest <= 3; guest++) {
            journal.append(
                    Facts.OPERATOR,
                    Facts.admitted(id(guest), SampleEvent.EAST, SampleEvent.CENTRE));
        }
        assertThat(watch.rooms(new InMemoryStandings(journal), NINE))
                .filteredOn(it -> ((Alert.Filling) it).place().isEmpty())
                .extracting(Alert::code)
                .containsExactly("approved-reached");
    }

    @Test
    void one_by_one_in_any_order_and_twice_the_same_is_told_of_arrivals_and_attempts() {
        var random = new Random(5);
        for (var round = 0; round < 50; round++) {
            var facts = new ArrayList<Entry>();
            for (var second = 0; second < 30; second++) {
                facts.add(
                        random.nextBoolean()
                                ? enters(second * 7_200, SampleEvent.EAST)
                                : refused(second, "blocked"));
            }
            var inOrder = watchAt(OWN).take(facts);
            var mixed = new ArrayList<>(facts);
            mixed.addAll(facts);
            Collections.shuffle(mixed, random);
            var other = watchAt(OWN);
            var told = new ArrayList<Alert>();
            mixed.forEach(entry -> told.addAll(other.take(List.of(entry))));
            assertThat(told).hasSameSizeAs(inOrder);
            assertThat(new HashSet<>(told)).hasSameSizeAs(inOrder);
        }
    }

    private AlertWatch watchAt(KioskId kiosk) {
        return new AlertWatch(
                () -> programme,
                kiosk,
                id -> id.equals(leader.id()) ? Optional.of(leader) : Optional.empty());
    }

    private static AlertWatch watchOf(Programme programme) {
        return new AlertWatch(() -> programme, OWN, _ -> Optional.empty());
    }

    private static Programme programme(OptionalInt approved) {
        return ProgrammeBuilder.aProgramme()
                .ruledBy(
                        new Regulations(
                                List.of(),
                                Map.of(
                                        SampleEvent.HALL,
                                        new Limit(2, 3, OptionalInt.of(4), 0, false)),
                                approved,
                                List.of(),
                                Map.of(),
                                Map.of(),
                                List.of(
                                        new Announcement(
                                                new Whom(Set.of(), Set.of(), Set.of("G-0001")),
                                                Set.of(OWN))),
                                Map.of()))
                .build();
    }

    private static List<String> codes(List<Alert> alerts) {
        return alerts.stream().map(Alert::code).toList();
    }

    private Entry enters(int second, GateId gate) {
        return Facts.entry(
                NINE.plusSeconds(second), Facts.admitted(leader.id(), gate, SampleEvent.CENTRE));
    }

    private static Entry guestOf(String number) {
        var who = new PersonId(number);
        return Facts.entry(
                NINE.plusSeconds(3), Facts.admitted(who, SampleEvent.EAST, SampleEvent.CENTRE));
    }

    private static Fact enters(int guest) {
        return Facts.admitted(id(guest), SampleEvent.HALL_IN, SampleEvent.HALL);
    }

    private static PersonId id(int guest) {
        return new PersonId("G-" + guest);
    }

    private Entry refused(int second, String reason) {
        return Facts.entry(NINE.plusSeconds(second).plusMillis(1), refusal(reason));
    }

    private EntryRefused refusal(String reason) {
        return new EntryRefused(
                Optional.of(leader.id()), SampleEvent.EAST, reason, Optional.empty());
    }

    private static Entry hold(KioskId kiosk, int second, State state) {
        return Facts.entry(
                kiosk,
                NINE.plusSeconds(second),
                new HoldSet(ScopeKind.GATE, "east", state, "motorcade", Optional.empty()));
    }
}
