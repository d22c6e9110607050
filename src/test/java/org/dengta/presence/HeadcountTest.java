package org.dengta.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.Facts.admitted;
import static org.dengta.testing.Facts.left;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.CREW;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.DINNER;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.EXPERT;
import static org.dengta.testing.SampleEvent.FORUM;
import static org.dengta.testing.SampleEvent.FORUM_DOOR;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.MAYOR;
import static org.dengta.testing.SampleEvent.OPENING;
import static org.dengta.testing.SampleEvent.VISITOR;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.journal.Fact;
import org.dengta.presence.Headcount.Figures;
import org.dengta.presence.Headcount.Line;
import org.dengta.presence.Headcount.OfCategory;
import org.dengta.presence.Headcount.OfPlace;
import org.dengta.presence.Headcount.Scope;
import org.dengta.presence.Headcount.Unplanned;
import org.dengta.presence.Headcount.Whole;
import org.dengta.programme.Audience;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

final class HeadcountTest {
    private static final Instant NOON = at(DAY_1, "12:00");
    private static final Figures NONE = new Figures(0, 0, 0);

    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final Headcount headcount = new Headcount(programme, NOON);

    @Test
    void a_count_of_nobody_has_no_lines() {
        assertThat(headcount.lines()).isEmpty();
    }

    @Test
    void guests_working_accreditations_and_the_public_never_mix() {
        count(aPerson(), admitted(Facts.LIN, EAST, CENTRE));
        count(aPerson().inCategory(CREW), admitted(Facts.LIN, EAST, CENTRE));
        count(aPerson().inCategory(CREW), admitted(Facts.LIN, EAST, CENTRE));
        count(aPerson().inCategory(VISITOR).granted(HALL), admitted(Facts.LIN, EAST, CENTRE));

        assertThat(figures(new Whole(), Audience.GUEST)).isEqualTo(new Figures(1, 1, 1));
        assertThat(figures(new Whole(), Audience.WORKING)).isEqualTo(new Figures(2, 2, 2));
        assertThat(figures(new Whole(), Audience.PUBLIC)).isEqualTo(new Figures(1, 1, 1));
        assertThat(figures(new OfPlace(CENTRE), Audience.WORKING)).isEqualTo(new Figures(2, 2, 2));
    }

    @Test
    void inside_are_those_whose_last_passage_was_an_entry() {
        count(aPerson(), admitted(Facts.LIN, EAST, CENTRE));
        count(aPerson(), admitted(Facts.LIN, EAST, CENTRE), left(Facts.LIN, EAST, CENTRE));
        count(
                aPerson(),
                admitted(Facts.LIN, EAST, CENTRE),
                left(Facts.LIN, EAST, CENTRE),
                admitted(Facts.LIN, EAST, CENTRE));
        count(aPerson(), left(Facts.LIN, EAST, CENTRE));

        assertThat(figures(new Whole(), Audience.GUEST)).isEqualTo(new Figures(2, 3, 4));
        assertThat(figures(new OfPlace(CENTRE), Audience.GUEST)).isEqualTo(new Figures(2, 3, 4));
    }

    @Test
    void who_was_not_scanned_out_is_inside_until_midnight() {
        var in = fold(List.of(admitted(Facts.LIN, EAST, CENTRE)));
        var person = aPerson().build();
        for (var moment : List.of(at(DAY_1, "23:59:59"), at(DAY_2, "00:00"))) {
            var count = new Headcount(programme, moment);
            count.count(person, in);
            assertThat(count.lines())
                    .filteredOn(line -> !line.scope().equals(new OfPlace(HALL)))
                    .extracting(line -> line.figures())
                    .startsWith(
                            new Figures(moment.isBefore(at(DAY_2, "00:00")) ? 1 : 0, 1, 1),
                            new Figures(moment.isBefore(at(DAY_2, "00:00")) ? 1 : 0, 1, 1));
        }
    }

    @Test
    void a_person_in_several_places_is_one_person() {
        count(
                aPerson(),
                admitted(Facts.LIN, EAST, CENTRE),
                admitted(Facts.LIN, HALL_IN, HALL),
                admitted(Facts.LIN, FORUM_DOOR, FORUM, OPENING));

        assertThat(figures(new Whole(), Audience.GUEST)).isEqualTo(new Figures(1, 1, 1));
        assertThat(figures(new OfPlace(HALL), Audience.GUEST)).isEqualTo(new Figures(1, 1, 1));
        assertThat(figures(new OfPlace(OPENING), Audience.GUEST)).isEqualTo(new Figures(1, 1, 1));
        assertThat(figures(new OfPlace(FORUM), Audience.GUEST)).isEqualTo(new Figures(1, 1, 1));
        assertThat(figures(new OfCategory(MAYOR), Audience.GUEST)).isEqualTo(new Figures(1, 1, 1));
    }

    @Test
    void expected_are_the_approved_who_confirmed_to_come_in_person() {
        count(aPerson());
        count(aPerson().reviewed(Review.PENDING));
        count(aPerson().reviewed(Review.REFUSED));
        count(aPerson().replying(Reply.NONE));
        count(aPerson().replying(Reply.DECLINED));
        count(aPerson().attending(Attendance.VIDEO));
        count(aPerson().attending(Attendance.UNDECIDED));

        assertThat(figures(new Whole(), Audience.GUEST)).isEqualTo(new Figures(0, 0, 1));
    }

    @Test
    void expected_at_a_place_are_those_with_a_right_to_it() {
        count(aPerson().inCategory(EXPERT));
        count(aPerson().inCategory(MAYOR));
        count(aPerson().inCategory(EXPERT).granted(DINNER));

        assertThat(figures(new OfPlace(OPENING), Audience.GUEST).expected()).isEqualTo(3);
        assertThat(figures(new OfPlace(DINNER), Audience.GUEST).expected()).isEqualTo(2);
        assertThat(figures(new OfCategory(EXPERT), Audience.GUEST).expected()).isEqualTo(2);
    }

    @Test
    void who_came_unexpectedly_is_counted_all_the_same() {
        count(aPerson().replying(Reply.NONE), admitted(Facts.LIN, EAST, CENTRE));
        assertThat(figures(new Whole(), Audience.GUEST)).isEqualTo(new Figures(1, 1, 0));
    }

    @Test
    void a_reservation_counts_its_heads() {
        var family = aPerson().inCategory(VISITOR).granted(HALL).forHeads(4);
        var three =
                new Fact.GuestAdmitted(
                        Facts.LIN, HALL_IN, HALL, Optional.empty(), 3, ApproachBuilder.LOOKUP);
        count(family, three);
        count(family);

        assertThat(figures(new Whole(), Audience.PUBLIC)).isEqualTo(new Figures(3, 3, 8));
        assertThat(figures(new OfPlace(HALL), Audience.PUBLIC)).isEqualTo(new Figures(3, 3, 8));
    }

    @Test
    void lines_come_in_the_order_of_the_programme() {
        count(aPerson().inCategory(CREW), admitted(Facts.LIN, EAST, CENTRE));
        count(aPerson(), admitted(Facts.LIN, FORUM_DOOR, FORUM, OPENING));

        assertThat(headcount.lines().stream().map(Line::scope).distinct())
                .startsWith(new Whole(), new OfPlace(CENTRE), new OfPlace(HALL))
                .endsWith(new OfCategory(MAYOR), new OfCategory(CREW));
        assertThat(headcount.lines().stream().map(line -> line.audience()).limit(2))
                .containsExactly(Optional.of(Audience.GUEST), Optional.of(Audience.WORKING));
    }

    @Test
    void people_of_categories_that_are_not_planned_are_counted_by_themselves() {
        var gone = new CategoryId("gone");
        var away = new CategoryId("away");
        count(aPerson().inCategory(gone), admitted(Facts.LIN, EAST, CENTRE));
        count(aPerson().inCategory(gone).forHeads(4));
        count(aPerson().inCategory(away).reviewed(Review.PENDING));
        assertThat(headcount.lines())
                .containsExactly(
                        new Line(new Unplanned(away), Optional.empty(), NONE),
                        new Line(new Unplanned(gone), Optional.empty(), new Figures(1, 1, 5)));
    }

    @Test
    void who_is_not_planned_comes_after_all_who_are() {
        count(aPerson().inCategory(new CategoryId("gone")));
        count(aPerson());
        assertThat(headcount.lines().getFirst().scope()).isEqualTo(new Whole());
        assertThat(headcount.lines().getLast().scope())
                .isEqualTo(new Unplanned(new CategoryId("gone")));
        assertThat(figures(new Whole(), Audience.GUEST)).isEqualTo(new Figures(0, 0, 1));
    }

    @Test
    void people_inside_are_entries_less_exits_when_every_passage_was_scanned() {
        var random = new Random(47);
        for (var round = 0; round < 200; round++) {
            var count = new Headcount(programme, NOON);
            var expected = 0;
            for (var person = 0; person < 20; person++) {
                var passages = random.nextInt(6);
                expected += passages % 2;
                count.count(aPerson().withId("G-" + person).build(), alternating(passages));
            }
            var inside =
                    count.lines().stream()
                            .filter(line -> line.scope().equals(new OfPlace(HALL)))
                            .mapToInt(line -> line.figures().inside())
                            .sum();
            assertThat(inside).isEqualTo(expected);
        }
    }

    private static Whereabouts alternating(int passages) {
        return fold(
                IntStream.range(0, passages)
                        .<Fact>mapToObj(i ->
                                i % 2 == 0
                                        ? admitted(Facts.LIN, HALL_IN, HALL)
                                        : left(Facts.LIN, HALL_IN, HALL))
                        .toList());
    }

    private void count(PersonBuilder person, Fact... facts) {
        count(person.build(), List.of(facts));
    }

    private void count(Person person, List<Fact> facts) {
        headcount.count(person, fold(facts));
    }

    private static Whereabouts fold(List<Fact> facts) {
        var entries = new ArrayList<org.dengta.journal.Entry>();
        for (var fact : facts) {
            entries.add(Facts.entry(at(DAY_1, "09:00").plusSeconds(entries.size()), fact));
        }
        return Whereabouts.fold(entries);
    }

    private Figures figures(Scope scope, Audience audience) {
        return headcount.lines().stream()
                .filter(line ->
                        line.scope().equals(scope) && line.audience().equals(Optional.of(audience)))
                .map(Line::figures)
                .findFirst()
                .orElse(NONE);
    }
}
