package org.dengta.supervision;

import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;
import org.dengta.presence.Hold;
import org.dengta.presence.Standings;
import org.dengta.programme.Programme;
import org.dengta.supervision.OrderReason.Order;
import org.dengta.supervision.Ordering.NotOrdered;
import org.dengta.supervision.Ordering.Ordered;
import org.dengta.supervision.Ordering.Why;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds a gate, a zone or the venue, and opens it again. An order holds at once where it is given,
 * and elsewhere when its fact comes there: of several about one scope the latest counts. What is
 * ordered of a zone or the venue holds for its gates, whatever is ordered of them alone.
 */
public final class HoldDesk {
    private final Programme programme;
    private final Standings standings;
    private final Journal journal;

    public HoldDesk(Programme programme, Standings standings, Journal journal) {
        this.programme = programme;
        this.standings = standings;
        this.journal = journal;
    }

    /**
     * What is to hold.
     *
     * @param of what kind of thing
     * @param scope its id; {@link Hold#VENUE} for the venue
     * @param state how far
     * @param reason one of those for {@link Order#HOLD}
     * @param until when that ends by itself
     */
    public record HoldOrder(
            ScopeKind of, String scope, State state, OrderReason reason, Optional<Instant> until) {}

    /** Writes an order down, unless something stands in its way. */
    public Ordering order(HoldOrder order, Instant now, OperatorId operator) {
        return obstacle(order, now)
                .<Ordering>map(NotOrdered::new)
                .orElseGet(() -> new Ordered(journal.append(operator, fact(order)).position()));
    }

    private static HoldSet fact(HoldOrder order) {
        return new HoldSet(
                order.of(), order.scope(), order.state(), order.reason().code(), order.until());
    }

    private Optional<Why> obstacle(HoldOrder order, Instant now) {
        if (order.of() == ScopeKind.GATE && gates(order).isEmpty()) {
            return Optional.of(Why.NO_SUCH_GATE);
        }
        if (order.of() == ScopeKind.ZONE
                && programme.venue().zone(new ZoneId(order.scope())).isEmpty()) {
            return Optional.of(Why.NO_SUCH_ZONE);
        }
        if (order.state() == State.OPEN && order.until().isPresent()) {
            return Optional.of(Why.OPEN_HAS_NO_END);
        }
        return order.until().filter(end -> !end.isAfter(now)).map(_ -> Why.OVER_ALREADY);
    }

    /** What keeps anybody from anything now, the strictest first, then the latest. */
    public List<Hold> holding(Instant now) {
        return standings.holds().stream()
                .filter(hold -> hold.isActive(now))
                .sorted(
                        Comparator.comparing(Hold::state)
                                .thenComparing(Hold::since)
                                .reversed()
                                .thenComparing(Hold::scope))
                .toList();
    }

    /** What holds the gates of an order's scope now, by this order or a wider one. */
    public Optional<Hold> strictest(HoldOrder order, Instant now) {
        var holds = standings.holds();
        return gates(order).stream()
                .flatMap(gate -> Hold.strictest(holds, gate, programme.venue(), now).stream())
                .max(Comparator.comparing(Hold::state).thenComparing(Hold::since));
    }

    private List<Gate> gates(HoldOrder order) {
        var venue = programme.venue();
        Predicate<Gate> isMeant =
                switch (order.of()) {
                    case GATE -> gate -> gate.id().equals(new GateId(order.scope()));
                    case ZONE -> {
                        var zone = new ZoneId(order.scope());
                        var within = venue.within(zone);
                        yield gate -> gate.zone().equals(zone) || within.contains(gate.zone());
                    }
                    case VENUE -> _ -> true;
                };
        return venue.gates().stream().filter(isMeant).toList();
    }
}
