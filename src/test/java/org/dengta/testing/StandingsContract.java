package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Fact;
import org.dengta.journal.Journal;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.venue.Place;
import org.dengta.venue.Window;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** What every keeper of standings promises: always what the fold of the journal says. */
public abstract class StandingsContract {
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private final SplittableRandom random = new SplittableRandom(61);

    /** A journal and the standings kept with it. */
    public record Replica(Journal journal, Standings standings) {}

    /** An empty replica that reads this clock. */
    protected abstract Replica fresh(InstantSource clock);

    @Test
    void of_whom_nothing_is_known_is_nowhere() {
        var replica = fresh(clock);
        assertThat(replica.standings().of(Facts.LIN)).isEqualTo(Whereabouts.unknown());
        replica.standings().forEach((person, _) -> assertThat(person).as("nobody").isNull());
    }

    @Test
    void standings_are_always_the_fold_of_the_journal() {
        var replica = fresh(clock);
        for (var i = 0; i < 300; i++) {
            clock.moveBy(Duration.ofMillis(random.nextInt(-2000, 5000)));
            var person = new PersonId("G-" + random.nextInt(4));
            replica.journal().append(Facts.OPERATOR, passage(person));
            assertThat(replica.standings().of(person))
                    .isEqualTo(Whereabouts.fold(replica.journal().about(person)));
        }
        var everybody = new HashMap<PersonId, Whereabouts>();
        replica.standings().forEach(everybody::put);
        assertThat(everybody).hasSize(4);
        everybody.forEach((person, whereabouts) ->
                assertThat(whereabouts).isEqualTo(replica.standings().of(person)));
    }

    @Test
    void heads_inside_a_place_are_those_of_everybody_inside_it_on_that_day() {
        var replica = fresh(clock);
        for (var i = 0; i < 120; i++) {
            clock.moveBy(Duration.ofMinutes(random.nextInt(25)));
            replica.journal().append(Facts.OPERATOR, passage(new PersonId("G-" + i % 9)));
        }
        for (var day : List.of(SampleEvent.DAY_1, SampleEvent.DAY_2)) {
            for (var place : List.of(SampleEvent.CENTRE, SampleEvent.HALL, SampleEvent.OPENING)) {
                assertThat(replica.standings().inside(place, dayOf(day)).heads())
                        .isEqualTo(headsInside(replica, place, day));
            }
        }
    }

    private static Window dayOf(LocalDate day) {
        return new Window(SampleEvent.at(day, "00:00"), SampleEvent.at(day.plusDays(1), "00:00"));
    }

    private static int headsInside(Replica replica, Place place, LocalDate day) {
        var heads = new ArrayList<Integer>();
        replica.standings()
                .forEach((_, whereabouts) ->
                        whereabouts
                                .at(place)
                                .filter(standing -> standing.isInside(dayOf(day)))
                                .ifPresent(standing -> heads.add(standing.heads())));
        return heads.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void who_only_was_refused_stands_nowhere() {
        var replica = fresh(clock);
        replica.journal().append(Facts.OPERATOR, refused(Facts.LIN));
        assertThat(replica.standings().of(Facts.LIN)).isEqualTo(Whereabouts.unknown());
        replica.standings().forEach((person, _) -> assertThat(person).as("nobody").isNull());
    }

    @Test
    void a_step_that_fails_moves_nobody() {
        var replica = fresh(clock);
        replica.journal().append(Facts.OPERATOR, passage(Facts.LIN));
        var before = replica.standings().of(Facts.LIN);
        assertThatThrownBy(() ->
                        replica.journal()
                                .atomically(() -> {
                                    replica.journal()
                                            .append(
                                                    Facts.OPERATOR,
                                                    Facts.admitted(
                                                            Facts.LIN,
                                                            SampleEvent.HALL_IN,
                                                            SampleEvent.HALL));
                                    throw new IllegalStateException("planned");
                                }))
                .hasMessage("planned");
        assertThat(replica.standings().of(Facts.LIN)).isEqualTo(before);
    }

    private Fact passage(PersonId who) {
        return switch (random.nextInt(6)) {
            case 0 -> Facts.admitted(who, SampleEvent.EAST, SampleEvent.CENTRE);
            case 1 ->
                    Facts.admitted(
                            who, SampleEvent.FORUM_DOOR, SampleEvent.FORUM, SampleEvent.OPENING);
            case 2 -> Facts.left(who, SampleEvent.FORUM_DOOR, SampleEvent.FORUM);
            case 3 ->
                    Facts.left(
                            who,
                            SampleEvent.EAST,
                            SampleEvent.CENTRE,
                            Set.of(SampleEvent.FORUM, SampleEvent.HALL));
            case 4 -> refused(who);
            default ->
                    new Fact.GuestAdmitted(
                            who,
                            SampleEvent.HALL_IN,
                            SampleEvent.HALL,
                            Optional.empty(),
                            1 + random.nextInt(5),
                            random.nextBoolean() ? ApproachBuilder.LOOKUP : Facts.OTHER_LOOKUP);
        };
    }

    private static Fact refused(PersonId who) {
        return new Fact.EntryRefused(
                Optional.of(who), SampleEvent.EAST, "wrong-time", Optional.empty());
    }
}
