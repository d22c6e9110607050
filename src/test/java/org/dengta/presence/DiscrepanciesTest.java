package org.dengta.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.Facts.LIN;
import static org.dengta.testing.Facts.admitted;
import static org.dengta.testing.Facts.left;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.FORUM;
import static org.dengta.testing.SampleEvent.FORUM_DOOR;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.HALL_YARD;
import static org.dengta.testing.SampleEvent.OPENING;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Review;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.presence.Discrepancy.InsideByVideo;
import org.dengta.presence.Discrepancy.InsideNotApproved;
import org.dengta.presence.Discrepancy.InsideNotListed;
import org.dengta.presence.Discrepancy.LeftWithoutEntry;
import org.dengta.presence.Discrepancy.NeverLeft;
import org.dengta.programme.Programme;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class DiscrepanciesTest {
    private static final Instant T9 = at(DAY_1, "09:00");
    private static final Instant T10 = at(DAY_1, "10:00");
    private static final Instant NOON = at(DAY_1, "12:00");

    private final Programme programme = ProgrammeBuilder.aProgramme().build();

    @Test
    void a_day_in_good_order_has_none() {
        assertThat(of(aPerson())).isEmpty();
        assertThat(of(aPerson(), admitted(LIN, EAST, CENTRE))).isEmpty();
        assertThat(
                        of(
                                aPerson(),
                                admitted(LIN, EAST, CENTRE),
                                left(LIN, EAST, CENTRE),
                                admitted(LIN, EAST, CENTRE)))
                .isEmpty();
    }

    @Test
    void an_exit_without_an_entry_before_it() {
        var exit = new LeftWithoutEntry(LIN, CENTRE, passage(T9, EAST));
        assertThat(of(aPerson(), left(LIN, EAST, CENTRE))).containsExactly(exit);
        assertThat(of(aPerson(), left(LIN, EAST, CENTRE), admitted(LIN, EAST, CENTRE)))
                .as("an entry after it changes nothing")
                .containsExactly(exit);
    }

    @Test
    void an_exit_outdoors_from_a_hall_needs_no_entry_into_the_centre() {
        var yard = left(LIN, HALL_YARD, CENTRE, Set.of(HALL));
        assertThat(of(aPerson(), admitted(LIN, HALL_IN, HALL), yard)).isEmpty();
        assertThat(of(aPerson(), yard, admitted(LIN, HALL_IN, HALL)))
                .containsExactly(new LeftWithoutEntry(LIN, CENTRE, passage(T9, HALL_YARD)));
        assertThat(of(aPerson(), admitted(LIN, EAST, CENTRE), left(LIN, HALL_OUT, HALL)))
                .containsExactly(new LeftWithoutEntry(LIN, HALL, passage(T10, HALL_OUT)));
    }

    @Test
    void inside_without_approval_or_registered_by_video() {
        var in = admitted(LIN, FORUM_DOOR, FORUM, OPENING);
        var entry = passage(T9, FORUM_DOOR);
        for (var review : List.of(Review.PENDING, Review.REFUSED)) {
            assertThat(of(aPerson().reviewed(review), in))
                    .containsExactly(new InsideNotApproved(LIN, FORUM, entry));
        }
        assertThat(of(aPerson().attending(Attendance.VIDEO), in))
                .containsExactly(new InsideByVideo(LIN, FORUM, entry));
        assertThat(of(aPerson().reviewed(Review.PENDING).attending(Attendance.VIDEO), in))
                .hasSize(2);
        assertThat(of(aPerson().reviewed(Review.PENDING), in, left(LIN, FORUM_DOOR, FORUM)))
                .as("gone again")
                .isEmpty();
    }

    @Test
    void inside_with_a_number_that_is_not_listed() {
        assertThat(
                        new Discrepancies(programme, NOON)
                                .of(LIN, Optional.empty(), fold(admitted(LIN, EAST, CENTRE))))
                .containsExactly(new InsideNotListed(LIN, CENTRE, passage(T9, EAST)));
    }

    @Test
    void who_came_on_an_earlier_day_and_was_never_scanned_out() {
        var in = fold(admitted(LIN, EAST, CENTRE));
        var person = Optional.of(aPerson().reviewed(Review.PENDING).build());
        assertThat(new Discrepancies(programme, at(DAY_2, "00:00")).of(LIN, person, in))
                .containsExactly(new NeverLeft(LIN, CENTRE, passage(T9, EAST)));
        assertThat(
                        new Discrepancies(programme, at(DAY_1.minusDays(1), "23:00"))
                                .of(LIN, person, in))
                .as("a clock that stands back")
                .isEmpty();
    }

    @Test
    void each_has_a_code_of_its_own() {
        var passage = passage(T9, EAST);
        var zone = new ZoneId("centre");
        assertThat(
                        List.of(
                                new LeftWithoutEntry(LIN, zone, passage),
                                new InsideNotApproved(LIN, zone, passage),
                                new InsideNotListed(LIN, zone, passage),
                                new InsideByVideo(LIN, zone, passage),
                                new NeverLeft(LIN, zone, passage)))
                .extracting(Discrepancy::code)
                .containsExactly(
                        "left-without-entry",
                        "inside-not-approved",
                        "inside-not-listed",
                        "inside-by-video",
                        "never-left");
    }

    private List<Discrepancy> of(PersonBuilder person, Fact... facts) {
        return new Discrepancies(programme, NOON).of(LIN, Optional.of(person.build()), fold(facts));
    }

    /** At nine, at ten, and so on. */
    private static Whereabouts fold(Fact... facts) {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < facts.length; i++) {
            entries.add(Facts.entry(T9.plus(Duration.ofHours(i)), facts[i]));
        }
        return Whereabouts.fold(entries);
    }

    private static Passage passage(Instant at, GateId gate) {
        return new Passage(at, gate, ApproachBuilder.LOOKUP);
    }
}
