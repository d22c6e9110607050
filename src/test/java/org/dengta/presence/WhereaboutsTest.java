package org.dengta.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.Facts.LIN;
import static org.dengta.testing.Facts.admitted;
import static org.dengta.testing.Facts.left;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.FORUM;
import static org.dengta.testing.SampleEvent.FORUM_DOOR;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.OPENING;
import static org.dengta.testing.SampleEvent.SUMMIT;
import static org.dengta.testing.SampleEvent.WEST;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Position;
import org.dengta.kiosk.KioskId;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.Facts;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

final class WhereaboutsTest {
    private static final Instant T8 = at(DAY_1, "08:00");
    private static final Instant T9 = at(DAY_1, "09:00");
    private static final Instant T10 = at(DAY_1, "10:00");
    private static final Instant T11 = at(DAY_1, "11:00");

    private final Random random = new Random(43);

    @Test
    void of_whom_nothing_is_known_is_nowhere() {
        assertThat(Whereabouts.fold(List.of())).isEqualTo(Whereabouts.unknown());
        assertThat(Whereabouts.unknown().all()).isEmpty();
        assertThat(Whereabouts.unknown().at(CENTRE)).isEmpty();
    }

    @Test
    void an_entry_puts_a_person_inside_since_then_and_through_that_gate() {
        var standing = fold(entry(T9, admitted(LIN, EAST, CENTRE))).at(CENTRE).orElseThrow();
        var passage = passage(T9, EAST);
        assertThat(standing)
                .isEqualTo(
                        new Standing(
                                CENTRE,
                                CENTRE,
                                true,
                                Optional.of(passage),
                                Optional.empty(),
                                Optional.of(T9),
                                new Tally(1, 1, 0, Optional.empty(), 1, 1)));
    }

    @Test
    void a_passage_says_with_which_credential() {
        var other =
                new Fact.GuestAdmitted(LIN, EAST, CENTRE, Optional.empty(), 1, Facts.OTHER_LOOKUP);
        var out = new Fact.GuestLeft(LIN, EAST, CENTRE, Set.of(), ApproachBuilder.LOOKUP);
        var standing = fold(entry(T9, other), entry(T10, out)).at(CENTRE).orElseThrow();
        assertThat(standing.entered().map(Passage::credential)).contains(Facts.OTHER_LOOKUP);
        assertThat(standing.left().map(Passage::credential)).contains(ApproachBuilder.LOOKUP);
    }

    @Test
    void a_second_entry_counts_but_the_first_arrival_stays() {
        var standing =
                fold(
                                entry(T9, admitted(LIN, EAST, CENTRE)),
                                entry(T10, admitted(LIN, WEST, CENTRE)))
                        .at(CENTRE)
                        .orElseThrow();
        assertThat(standing.entries()).isEqualTo(2);
        assertThat(standing.arrived()).contains(T9);
        assertThat(standing.entered()).contains(passage(T10, WEST));
    }

    @Test
    void an_exit_puts_a_person_outside_and_keeps_the_entry() {
        var standing =
                fold(entry(T9, admitted(LIN, HALL_IN, HALL)), entry(T10, left(LIN, HALL_OUT, HALL)))
                        .at(HALL)
                        .orElseThrow();
        assertThat(standing.inside()).isFalse();
        assertThat(standing.entries()).isEqualTo(1);
        assertThat(standing.entered()).contains(passage(T9, HALL_IN));
        assertThat(standing.left()).contains(passage(T10, HALL_OUT));
    }

    @Test
    void an_exit_without_an_entry_is_kept_and_counts_nobody() {
        var standing = fold(entry(T9, left(LIN, EAST, CENTRE))).at(CENTRE).orElseThrow();
        assertThat(standing.inside()).isFalse();
        assertThat(standing.entries()).isZero();
        assertThat(standing.arrived()).isEmpty();
        assertThat(standing.left()).contains(passage(T9, EAST));
    }

    @Test
    void who_enters_a_session_is_in_its_zone_too() {
        var in = fold(entry(T9, admitted(LIN, FORUM_DOOR, FORUM, OPENING)));
        assertThat(inside(in)).containsExactlyInAnyOrder(FORUM, OPENING);
        assertThat(in.at(OPENING).map(Standing::zone)).contains(FORUM);
    }

    @Test
    void who_leaves_a_zone_leaves_the_sessions_in_it() {
        var out =
                fold(
                        entry(T8, admitted(LIN, HALL_IN, HALL)),
                        entry(T9, admitted(LIN, FORUM_DOOR, FORUM, OPENING)),
                        entry(T10, left(LIN, FORUM_DOOR, FORUM)));
        assertThat(inside(out)).containsExactly(HALL);
        assertThat(out.at(OPENING).flatMap(Standing::left)).contains(passage(T10, FORUM_DOOR));
    }

    @Test
    void who_leaves_the_centre_leaves_the_rooms_in_it() {
        var out =
                fold(
                        entry(T8, admitted(LIN, EAST, CENTRE)),
                        entry(T9, admitted(LIN, FORUM_DOOR, FORUM, OPENING)),
                        entry(T10, left(LIN, EAST, CENTRE, Set.of(HALL, FORUM))));
        assertThat(inside(out)).isEmpty();
        assertThat(out.at(FORUM).flatMap(Standing::left)).contains(passage(T10, EAST));
        assertThat(out.at(HALL)).as("never entered, so nothing to leave").isEmpty();
    }

    @Test
    void a_session_left_before_keeps_the_time_it_was_left() {
        var later =
                fold(
                        entry(T8, admitted(LIN, FORUM_DOOR, FORUM, OPENING)),
                        entry(T9, left(LIN, FORUM_DOOR, FORUM)),
                        entry(T10, admitted(LIN, FORUM_DOOR, FORUM, SUMMIT)),
                        entry(T11, left(LIN, FORUM_DOOR, FORUM)));
        assertThat(later.at(OPENING).flatMap(Standing::left)).contains(passage(T9, FORUM_DOOR));
        assertThat(later.at(SUMMIT).flatMap(Standing::left)).contains(passage(T11, FORUM_DOOR));
    }

    @Test
    void the_heads_of_a_reservation_are_those_of_its_last_entry() {
        var one =
                new Fact.GuestAdmitted(
                        LIN, EAST, CENTRE, Optional.empty(), 4, ApproachBuilder.LOOKUP);
        var other =
                new Fact.GuestAdmitted(
                        LIN, EAST, CENTRE, Optional.empty(), 3, ApproachBuilder.LOOKUP);
        assertThat(fold(entry(T9, one)).at(CENTRE).map(Standing::heads)).contains(4);
        assertThat(fold(entry(T9, one), entry(T10, other)).at(CENTRE).map(Standing::heads))
                .contains(3);
        var left = fold(entry(T9, one), entry(T10, left(LIN, EAST, CENTRE)));
        assertThat(left.at(CENTRE).map(Standing::heads)).contains(4);
    }

    @Test
    void facts_that_are_no_passage_move_nobody() {
        var refused = new Fact.EntryRefused(Optional.of(LIN), EAST, "wrong-time", Optional.empty());
        assertThat(fold(entry(T9, refused))).isEqualTo(Whereabouts.unknown());
    }

    @Test
    void the_order_in_which_facts_arrive_does_not_matter() {
        for (var i = 0; i < 300; i++) {
            var entries = new ArrayList<>(passages());
            var whole = Whereabouts.fold(entries);
            Collections.shuffle(entries, random);
            assertThat(Whereabouts.fold(entries)).isEqualTo(whole).hasSameHashCodeAs(whole);
        }
    }

    @Test
    void a_late_fact_changes_what_a_fold_of_all_facts_says() {
        var in = entry(T9, admitted(LIN, HALL_IN, HALL));
        var out = entry(T10, left(LIN, HALL_OUT, HALL));
        var again = entry(T11, admitted(LIN, HALL_IN, HALL));
        var late = fold(in, again, out);
        assertThat(late.at(HALL).map(Standing::inside)).contains(true);
        assertThat(late).isNotEqualTo(fold(in, again).after(out));
        assertThat(late).isEqualTo(fold(in, out).after(again));
    }

    @Test
    void facts_of_the_same_time_are_ordered_by_where_they_stand() {
        var here = Facts.entry(new KioskId("kiosk-1"), T9, admitted(LIN, EAST, CENTRE));
        var there = Facts.entry(new KioskId("kiosk-2"), T9, left(LIN, EAST, CENTRE));
        assertThat(fold(here, there)).isEqualTo(fold(there, here));
        assertThat(fold(there, here).at(CENTRE).map(Standing::inside)).contains(false);
    }

    @Test
    void facts_of_the_same_time_and_run_are_ordered_by_their_numbers() {
        var ninth = numbered(9, admitted(LIN, EAST, CENTRE));
        var tenth = numbered(10, left(LIN, EAST, CENTRE));
        assertThat(fold(tenth, ninth).at(CENTRE).map(Standing::inside)).contains(false);
    }

    private static Entry numbered(long sequence, Fact fact) {
        var entry = entry(T9, fact);
        var position = new Position(entry.position().kiosk(), entry.position().run(), sequence);
        return new Entry(
                position,
                entry.follows(),
                entry.time(),
                entry.at(),
                entry.offsetMs(),
                entry.operator(),
                fact);
    }

    @Test
    void folding_on_is_the_same_as_folding_anew() {
        for (var i = 0; i < 100; i++) {
            var step = Whereabouts.unknown();
            var entries = passages();
            for (var entry : entries) {
                step = step.after(entry);
            }
            assertThat(step).isEqualTo(Whereabouts.fold(entries));
            assertThat(step).isEqualTo(Whereabouts.of(step.all()));
        }
    }

    @Test
    void whereabouts_are_never_equal_to_something_else() {
        assertThat(Whereabouts.unknown()).isNotEqualTo("nowhere");
        assertThat(fold(entry(T9, admitted(LIN, EAST, CENTRE))))
                .isNotEqualTo(Whereabouts.unknown());
        assertThat(Whereabouts.unknown()).hasToString("[]");
        assertThat(fold(entry(T9, admitted(LIN, EAST, CENTRE))).toString()).contains("centre");
    }

    private List<Entry> passages() {
        var entries = new ArrayList<Entry>();
        for (var second = 0; second < 12; second++) {
            var kiosk = new KioskId("kiosk-" + random.nextInt(3));
            entries.add(Facts.entry(kiosk, T9.plusSeconds(second), passage()));
        }
        return entries;
    }

    private Fact passage() {
        return switch (random.nextInt(6)) {
            case 0 -> admitted(LIN, EAST, CENTRE);
            case 1 -> admitted(LIN, FORUM_DOOR, FORUM, OPENING);
            case 2 -> admitted(LIN, FORUM_DOOR, FORUM, SUMMIT);
            case 3 -> left(LIN, FORUM_DOOR, FORUM);
            case 4 -> left(LIN, EAST, CENTRE, Set.of(FORUM));
            default -> admitted(LIN, HALL_IN, HALL);
        };
    }

    private static Entry entry(Instant at, Fact fact) {
        return Facts.entry(at, fact);
    }

    private static Passage passage(Instant at, GateId gate) {
        return new Passage(at, gate, ApproachBuilder.LOOKUP);
    }

    private static Whereabouts fold(Entry... entries) {
        return Whereabouts.fold(List.of(entries));
    }

    private static List<Place> inside(Whereabouts whereabouts) {
        return whereabouts.all().stream().filter(Standing::inside).map(Standing::place).toList();
    }
}
