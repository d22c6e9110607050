package org.dengta.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.Rights;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential.Kind;
import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.presence.Orders.HandOver;
import org.dengta.presence.Standings;
import org.dengta.programme.AccessRule;
import org.dengta.programme.Programme;
import org.dengta.programme.Whom;
import org.dengta.supervision.Ordering.NotOrdered;
import org.dengta.supervision.Ordering.Ordered;
import org.dengta.supervision.Ordering.Why;
import org.dengta.supervision.PersonDesk.LiftOrder;
import org.dengta.supervision.PersonDesk.Receiver;
import org.dengta.testing.Desks;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

final class PersonDeskTest {
    private final Desks desks = new Desks();
    private final Instant now = desks.clock().instant();
    private final Standings standings = new InMemoryStandings(desks.journal());
    private final Programme programme =
            ProgrammeBuilder.aProgramme()
                    .withAccess(
                            new AccessRule(
                                    Whom.of(Set.of(SampleEvent.CREW)),
                                    Set.of(SampleEvent.GALLERY),
                                    Set.of(),
                                    true))
                    .build();
    private final PersonDesk desk =
            new PersonDesk(programme, standings, desks.codes(), desks.journal());
    private final Person lin = PersonBuilder.aPerson().build();
    private final Person crew = PersonBuilder.aPerson().inCategory(SampleEvent.CREW).build();

    @Test
    void a_person_is_blocked_until_that_is_ended_each_once() {
        assertThat(block()).isInstanceOf(Ordered.class);
        assertThat(block()).isEqualTo(new NotOrdered(Why.BLOCKED_ALREADY));
        assertThat(standings.orders(lin.id()).blocked()).isPresent();
        assertThat(unblock()).isInstanceOf(Ordered.class);
        assertThat(unblock()).isEqualTo(new NotOrdered(Why.NOT_BLOCKED));
        assertThat(standings.orders(lin.id()).blocked()).isEmpty();
        assertThat(desks.journal().entries()).hasSize(2);
    }

    @Test
    void a_lift_opens_its_place_for_its_time_and_is_taken_back() {
        assertThat(lift(crew, SampleEvent.SUMMIT, 2)).isInstanceOf(Ordered.class);
        assertThat(mayEnter(crew, SampleEvent.SUMMIT)).isTrue();
        assertThat(endLift(crew, SampleEvent.SUMMIT)).isInstanceOf(Ordered.class);
        assertThat(mayEnter(crew, SampleEvent.SUMMIT)).isFalse();
        assertThat(endLift(crew, SampleEvent.SUMMIT)).isEqualTo(new NotOrdered(Why.NOT_LIFTED));
    }

    @Test
    void a_lift_that_could_open_nothing_is_not_ordered() {
        assertThat(lift(lin, new SessionId("no-such"), 2))
                .isEqualTo(new NotOrdered(Why.NO_SUCH_PLACE));
        assertThat(lift(lin, new ZoneId("no-such"), 2))
                .isEqualTo(new NotOrdered(Why.NO_SUCH_PLACE));
        assertThat(lift(lin, SampleEvent.FORUM, 2))
                .isEqualTo(new NotOrdered(Why.OPEN_BY_SESSION_ONLY));
        assertThat(lift(lin, SampleEvent.HALL, 0)).isEqualTo(new NotOrdered(Why.OVER_ALREADY));
        assertThat(lift(crew, SampleEvent.GALLERY, 2))
                .isEqualTo(new NotOrdered(Why.CLOSED_TO_PERSON));
        assertThat(desks.journal().entries()).isEmpty();
    }

    @Test
    void the_valid_badge_is_handed_over_once_and_the_next_one_again() {
        assertThat(handOver(lin)).isEqualTo(new NotOrdered(Why.NO_BADGE));
        var first = badge();
        assertThat(handOver(lin)).isInstanceOf(Ordered.class);
        assertThat(handOver(lin)).isEqualTo(new NotOrdered(Why.HANDED_OVER_ALREADY));
        desks.issuing().revoke(lin.id(), List.of(Kind.BADGE), "lost", Facts.OPERATOR);
        assertThat(handOver(lin)).isEqualTo(new NotOrdered(Why.NO_BADGE));
        var second = badge();
        assertThat(handOver(lin)).isInstanceOf(Ordered.class);
        assertThat(second).isNotEqualTo(first);
        assertThat(standings.orders(lin.id()).handedOver())
                .map(HandOver::credential)
                .contains(second);
        assertThat(desks.journal().entries().getLast().fact())
                .isEqualTo(new BadgeHandedOver(lin.id(), second, "liaison"));
    }

    @Test
    void no_badge_goes_to_somebody_blocked_or_not_approved() {
        badge();
        var pending = PersonBuilder.aPerson().reviewed(Review.PENDING).build();
        assertThat(handOver(pending)).isEqualTo(new NotOrdered(Why.NOT_APPROVED));
        block();
        assertThat(handOver(lin)).isEqualTo(new NotOrdered(Why.PERSON_BLOCKED));
    }

    private Ordering block() {
        return desk.block(lin, OrderReason.MISUSE, Facts.OPERATOR);
    }

    private Ordering unblock() {
        desks.clock().moveBy(Duration.ofSeconds(1));
        return desk.unblock(lin, OrderReason.OVER, Facts.OPERATOR);
    }

    private Ordering lift(Person person, Place place, int hours) {
        var order = new LiftOrder(place, now, now.plus(Duration.ofHours(hours)));
        return desk.lift(person, order, OrderReason.SPEAKER, now, Facts.OPERATOR);
    }

    private Ordering endLift(Person person, Place place) {
        desks.clock().moveBy(Duration.ofSeconds(1));
        return desk.endLift(person, place, OrderReason.OVER, now, Facts.OPERATOR);
    }

    private boolean mayEnter(Person person, Place place) {
        var lifts = standings.orders(person.id()).lifts();
        return new Rights(programme, person, lifts).mayEnter(place, now);
    }

    private Ordering handOver(Person person) {
        return desk.handOver(person, Taking.by(Receiver.LIAISON), Facts.OPERATOR);
    }

    private CodeLookup badge() {
        var code = desks.issuing().codeOf(lin.id(), Kind.BADGE, Facts.OPERATOR);
        return desks.lookupKey().of(code);
    }
}
