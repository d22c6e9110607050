package org.dengta.supervision;

import org.dengta.wording.Phrases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why something is ordered: what is offered to choose from. Texts: {@link Phrases#reason}. */
public enum OrderReason {
    /** Leaders pass. */
    MOTORCADE(Order.HOLD),
    CROWDING(Order.HOLD),
    SECURITY_CHECK(Order.HOLD, Order.BLOCK),
    FIRE(Order.HOLD),
    WEATHER(Order.HOLD),
    TECHNICAL(Order.HOLD),
    DRILL(Order.HOLD),
    /** What was the reason before is no more. */
    OVER(Order.HOLD, Order.BLOCK, Order.LIFT),
    /** The credential was given to somebody else, or used so. */
    MISUSE(Order.BLOCK),
    /** The organisers took the invitation back. */
    WITHDRAWN(Order.BLOCK),
    /** The order before was a mistake. */
    MISTAKEN(Order.BLOCK, Order.LIFT),
    PROTOCOL_ORDER(Order.BLOCK, Order.LIFT),
    /** Speaks, moderates or performs there. */
    SPEAKER(Order.LIFT),
    /** Stands in for somebody. */
    SUBSTITUTE(Order.LIFT),
    /** Works there for a time. */
    ON_DUTY(Order.LIFT);

    private final Set<Order> orders;

    OrderReason(Order... orders) {
        this.orders = Set.of(orders);
    }

    /** What is ordered for a reason. */
    public enum Order {
        HOLD,
        BLOCK,
        LIFT
    }

    /** As facts hold it, such as {@code security-check}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those offered for an order, in their order here. */
    public static List<OrderReason> of(Order order) {
        return Stream.of(values()).filter(reason -> reason.orders.contains(order)).toList();
    }

    /** The reason of a code; empty for one that is not offered for the order. */
    public static Optional<OrderReason> of(Order order, String code) {
        return of(order).stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
