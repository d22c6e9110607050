package org.dengta.ui.desk.order;

import org.dengta.accreditation.Person;
import org.dengta.kiosk.Role.Act;
import org.dengta.supervision.OrderReason;
import org.dengta.supervision.OrderReason.Order;
import org.dengta.supervision.PersonDesk.LiftOrder;
import org.dengta.supervision.PersonDesk.Receiver;
import org.dengta.supervision.Taking;
import org.dengta.supervision.Taking.Document;
import org.dengta.ui.desk.order.PersonOrders.Block;
import org.dengta.ui.desk.order.PersonOrders.EndLift;
import org.dengta.ui.desk.order.PersonOrders.HandOver;
import org.dengta.ui.desk.order.PersonOrders.Lift;
import org.dengta.ui.desk.order.PersonOrders.PersonOrder;
import org.dengta.ui.desk.order.PersonOrders.Unblock;
import org.dengta.venue.Label;
import org.dengta.venue.Place;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order about a person, chosen step by step. Immutable.
 *
 * @param person whom it is about
 * @param offer what can be chosen
 * @param kind what is to be done, once that is chosen
 * @param place where, once that is chosen
 * @param lasts how long, once that is chosen; zero for until the place closes
 * @param reason why, once that is chosen
 * @param receiver who takes the badge, once that is chosen
 * @param document what the receiver showed, once that is chosen
 */
public record OrderDraft(
        Person person,
        Offer offer,
        Optional<Kind> kind,
        Optional<Opening> place,
        Optional<Duration> lasts,
        Optional<OrderReason> reason,
        Optional<Receiver> receiver,
        Optional<Document> document) {

    /** Zero for until the place closes. */
    static final List<Duration> LASTING =
            List.of(
                    Duration.ZERO,
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(4));

    /** What can be ordered about a person. */
    public enum Kind {
        HAND_OVER(Act.HAND_OVER),
        LIFT(Act.LIFT),
        END_LIFT(Act.LIFT),
        BLOCK(Act.BLOCK),
        UNBLOCK(Act.BLOCK);

        private final Act act;

        Kind(Act act) {
            this.act = act;
        }

        Act act() {
            return act;
        }
    }

    /**
     * What there is to choose from.
     *
     * @param kinds what whoever works here may do, as things stand with the person
     * @param places those that can be opened
     * @param lifted those that are, or will be
     */
    public record Offer(List<Kind> kinds, List<Opening> places, List<Opening> lifted) {
        public Offer {
            kinds = List.copyOf(kinds);
            places = List.copyOf(places);
            lifted = List.copyOf(lifted);
        }
    }

    /**
     * A place, and when it can be open.
     *
     * @param from the first instant that a lift of it makes sense
     * @param until when it closes
     */
    public record Opening(Place place, Label name, Instant from, Instant until) {}

    /** What is chosen next. */
    public enum Step {
        KIND,
        RECEIVER,
        DOCUMENT,
        PLACE,
        LASTS,
        REASON,
        CONFIRM
    }

    static OrderDraft about(Person person, Offer offer) {
        return new OrderDraft(
                person,
                offer,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Step step() {
        return kind.map(this::step).orElse(Step.KIND);
    }

    private Step step(Kind what) {
        return switch (what) {
            case HAND_OVER -> receiver.isEmpty() ? Step.RECEIVER : shown();
            case LIFT -> place.isEmpty() ? Step.PLACE : lasts.isEmpty() ? Step.LASTS : why();
            case END_LIFT -> place.isEmpty() ? Step.PLACE : why();
            case BLOCK, UNBLOCK -> why();
        };
    }

    private Step shown() {
        return document.isEmpty() ? Step.DOCUMENT : Step.CONFIRM;
    }

    private Step why() {
        return reason.isEmpty() ? Step.REASON : Step.CONFIRM;
    }

    /** Places to choose from for what is to be done. */
    List<Opening> places() {
        return kind.equals(Optional.of(Kind.END_LIFT)) ? offer.lifted() : offer.places();
    }

    /** Reasons to choose from for what is to be done. */
    List<OrderReason> reasons() {
        return kind.map(OrderDraft::reasons).orElse(List.of());
    }

    private static List<OrderReason> reasons(Kind what) {
        return switch (what) {
            case HAND_OVER -> List.of();
            case LIFT -> beginning(Order.LIFT);
            case BLOCK -> beginning(Order.BLOCK);
            case END_LIFT, UNBLOCK -> List.of(OrderReason.OVER, OrderReason.MISTAKEN);
        };
    }

    /** That it is over or was a mistake only ends an order. */
    private static List<OrderReason> beginning(Order order) {
        return OrderReason.of(order).stream()
                .filter(it -> it != OrderReason.OVER && it != OrderReason.MISTAKEN)
                .toList();
    }

    /** How many can be chosen from now. */
    int choices() {
        return switch (step()) {
            case KIND -> offer.kinds().size();
            case RECEIVER -> Receiver.values().length;
            case DOCUMENT -> Document.values().length;
            case PLACE -> places().size();
            case LASTS -> LASTING.size();
            case REASON -> reasons().size();
            case CONFIRM -> 1;
        };
    }

    /** With the choice of this number, the first is 0; the same where there is none. */
    OrderDraft choose(int index) {
        if (index < 0 || index >= choices()) {
            return this;
        }
        return switch (step()) {
            case KIND -> kind(Optional.of(offer.kinds().get(index)));
            case RECEIVER -> taken(Optional.of(Receiver.values()[index]), document);
            case DOCUMENT -> taken(receiver, Optional.of(Document.values()[index]));
            case PLACE -> with(Optional.of(places().get(index)), lasts, reason);
            case LASTS -> with(place, Optional.of(LASTING.get(index)), reason);
            case REASON -> with(place, lasts, Optional.of(reasons().get(index)));
            case CONFIRM -> this;
        };
    }

    /** The last choice is taken back; the same at the first. */
    OrderDraft back() {
        if (document.isPresent()) {
            return taken(receiver, Optional.empty());
        }
        if (reason.isPresent()) {
            return with(place, lasts, Optional.empty());
        }
        if (lasts.isPresent()) {
            return with(place, Optional.empty(), reason);
        }
        return place.isPresent() || receiver.isPresent() ? kind(kind) : kind(Optional.empty());
    }

    private OrderDraft kind(Optional<Kind> what) {
        var first = about(person, offer);
        return new OrderDraft(
                person,
                offer,
                what,
                first.place(),
                first.lasts(),
                first.reason(),
                first.receiver(),
                first.document());
    }

    private OrderDraft with(
            Optional<Opening> where, Optional<Duration> howLong, Optional<OrderReason> why) {
        return new OrderDraft(person, offer, kind, where, howLong, why, receiver, document);
    }

    private OrderDraft taken(Optional<Receiver> who, Optional<Document> what) {
        return new OrderDraft(person, offer, kind, place, lasts, reason, who, what);
    }

    /** When a lift ordered now begins: not before the place opens; empty where none is chosen. */
    Optional<Instant> from(Instant now) {
        return place.map(it -> it.from().isAfter(now) ? it.from() : now);
    }

    /** The last instant of a lift ordered now; empty where it is not chosen yet. */
    Optional<Instant> until(Instant now) {
        return lasts.flatMap(it -> until(it, now));
    }

    /** The last instant of a lift ordered now that lasts so long. */
    Optional<Instant> until(Duration time, Instant now) {
        return time.isZero() ? place.map(Opening::until) : from(now).map(it -> it.plus(time));
    }

    /** The order, once everything is chosen. */
    Optional<PersonOrder> order(Instant now) {
        return step() == Step.CONFIRM ? kind.map(it -> order(it, now)) : Optional.empty();
    }

    private PersonOrder order(Kind what, Instant now) {
        return switch (what) {
            case HAND_OVER ->
                    new HandOver(person, Taking.by(receiver.orElseThrow(), document.orElseThrow()));
            case LIFT -> new Lift(person, lift(now), reason.orElseThrow());
            case END_LIFT -> new EndLift(person, place.orElseThrow().place(), reason.orElseThrow());
            case BLOCK -> new Block(person, reason.orElseThrow());
            case UNBLOCK -> new Unblock(person, reason.orElseThrow());
        };
    }

    private LiftOrder lift(Instant now) {
        return new LiftOrder(
                place.orElseThrow().place(), from(now).orElseThrow(), until(now).orElseThrow());
    }
}
