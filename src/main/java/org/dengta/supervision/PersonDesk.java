package org.dengta.supervision;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.Rights;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.journal.DutyFact;
import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.DutyFact.GrantChanged;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;
import org.dengta.presence.Orders;
import org.dengta.presence.Standings;
import org.dengta.programme.Programme;
import org.dengta.supervision.Ordering.NotOrdered;
import org.dengta.supervision.Ordering.Ordered;
import org.dengta.supervision.Ordering.Why;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Zone;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Orders about one person: blocked everywhere, rights lifted for a time, a badge handed over. Each
 * is a fact. Reading and writing are one step.
 */
public final class PersonDesk {
    private final Programme programme;
    private final Standings standings;
    private final CodeRegister codes;
    private final Journal journal;

    public PersonDesk(
            Programme programme, Standings standings, CodeRegister codes, Journal journal) {
        this.programme = programme;
        this.standings = standings;
        this.codes = codes;
        this.journal = journal;
    }

    /** Who took a badge. */
    public enum Receiver {
        HOLDER,
        /** Whoever takes care of the delegation, for the holder. */
        LIAISON;

        /** As facts hold it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A right for a time.
     *
     * @param place a session, or a zone that opens by day
     * @param from the first instant
     * @param until the first after it
     */
    public record LiftOrder(Place place, Instant from, Instant until) {}

    /** The person passes nowhere from now on. */
    public Ordering block(Person person, OrderReason reason, OperatorId operator) {
        return step(
                person,
                operator,
                orders ->
                        orders.blocked().isPresent()
                                ? new Hindered(Why.BLOCKED_ALREADY)
                                : new Due(new PersonBlocked(person.id(), true, reason.code())));
    }

    /** The person passes again as before. */
    public Ordering unblock(Person person, OrderReason reason, OperatorId operator) {
        return step(
                person,
                operator,
                orders ->
                        orders.blocked().isEmpty()
                                ? new Hindered(Why.NOT_BLOCKED)
                                : new Due(new PersonBlocked(person.id(), false, reason.code())));
    }

    /** Opens a place to the person for a time; of several lifts of one place the latest counts. */
    public Ordering lift(
            Person person, LiftOrder order, OrderReason reason, Instant now, OperatorId operator) {
        var fact =
                new GrantChanged(
                        person.id(), order.place(), order.from(), order.until(), reason.code());
        return step(
                person,
                operator,
                _ -> obstacle(person, order, now).<Next>map(Hindered::new).orElse(new Due(fact)));
    }

    private Optional<Why> obstacle(Person person, LiftOrder order, Instant now) {
        var unfit = unfit(order.place());
        if (unfit.isPresent()) {
            return unfit;
        }
        if (!order.from().isBefore(order.until()) || !order.until().isAfter(now)) {
            return Optional.of(Why.OVER_ALREADY);
        }
        var subject = Rights.subject(programme, person);
        return programme.access().isClosed(subject, order.place())
                ? Optional.of(Why.CLOSED_TO_PERSON)
                : Optional.empty();
    }

    private Optional<Why> unfit(Place place) {
        return switch (place) {
            case SessionId id ->
                    programme.session(id).isPresent()
                            ? Optional.empty()
                            : Optional.of(Why.NO_SUCH_PLACE);
            case ZoneId id ->
                    programme
                            .venue()
                            .zone(id)
                            .map(Zone::opening)
                            .map(opening ->
                                    opening instanceof Zone.ByDay
                                            ? Optional.<Why>empty()
                                            : Optional.of(Why.OPEN_BY_SESSION_ONLY))
                            .orElse(Optional.of(Why.NO_SUCH_PLACE));
        };
    }

    /** Takes a lift back, one that is still to come too. */
    public Ordering endLift(
            Person person, Place place, OrderReason reason, Instant now, OperatorId operator) {
        var fact = new GrantChanged(person.id(), place, now, now, reason.code());
        return step(
                person,
                operator,
                orders ->
                        orders.lifts().stream()
                                        .anyMatch(lift ->
                                                lift.place().equals(place)
                                                        && lift.window().to().isAfter(now))
                                ? new Due(fact)
                                : new Hindered(Why.NOT_LIFTED));
    }

    /** Writes down that the person's valid badge came into somebody's hands. */
    public Ordering handOver(Person person, Taking taking, OperatorId operator) {
        return step(person, operator, orders -> handOver(person, taking, orders));
    }

    private Next handOver(Person person, Taking taking, Orders orders) {
        if (orders.blocked().isPresent()) {
            return new Hindered(Why.PERSON_BLOCKED);
        }
        if (!person.participation().isApproved()) {
            return new Hindered(Why.NOT_APPROVED);
        }
        var badges = validBadges(person);
        if (badges.isEmpty()) {
            return new Hindered(Why.NO_BADGE);
        }
        var badge = badges.getLast().lookup();
        return orders.handedOver().filter(before -> before.credential().equals(badge)).isPresent()
                ? new Hindered(Why.HANDED_OVER_ALREADY)
                : new Due(handedOver(person, badge, taking));
    }

    private static BadgeHandedOver handedOver(Person person, CodeLookup badge, Taking taking) {
        return new BadgeHandedOver(
                person.id(),
                badge,
                taking.receiver().code(),
                taking.document().map(Taking.Document::code),
                taking.receipt());
    }

    private List<Credential> validBadges(Person person) {
        return codes.of(person.id()).stream()
                .filter(code -> code.kind() == Kind.BADGE && code.revoked().isEmpty())
                .toList();
    }

    private sealed interface Next {}

    private record Due(DutyFact fact) implements Next {}

    private record Hindered(Why why) implements Next {}

    private Ordering step(Person person, OperatorId operator, Function<Orders, Next> next) {
        return journal.atomically(() ->
                switch (next.apply(standings.orders(person.id()))) {
                    case Due(var fact) -> new Ordered(journal.append(operator, fact).position());
                    case Hindered(var why) -> new NotOrdered(why);
                });
    }
}
