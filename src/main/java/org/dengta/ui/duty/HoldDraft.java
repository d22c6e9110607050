package org.dengta.ui.duty;

import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.presence.Hold;
import org.dengta.programme.Programme;
import org.dengta.supervision.HoldDesk.HoldOrder;
import org.dengta.supervision.OrderReason;
import org.dengta.supervision.OrderReason.Order;
import org.dengta.venue.Gate;
import org.dengta.venue.Label;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order to hold something, chosen step by step: what, how far, why, how long. Immutable.
 *
 * @param scopes what can be chosen
 * @param scope what was
 * @param state how far, once that is chosen
 * @param reason why, once that is chosen
 * @param lasts how long, once that is chosen; zero for until another order
 */
public record HoldDraft(
        List<Scope> scopes,
        Optional<Scope> scope,
        Optional<State> state,
        Optional<OrderReason> reason,
        Optional<Duration> lasts) {

    /** From the mildest to the strictest, and how it ends. */
    static final List<State> STATES =
            List.of(State.HOLD, State.EXIT_ONLY, State.EVACUATE, State.OPEN);

    /** Zero for until another order. */
    static final List<Duration> LASTING =
            List.of(
                    Duration.ZERO,
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1));

    public HoldDraft {
        scopes = List.copyOf(scopes);
    }

    /** Something that can be held. */
    public record Scope(ScopeKind of, String id, Label name) {}

    /** What is chosen next. */
    public enum Step {
        SCOPE,
        STATE,
        REASON,
        LASTS,
        CONFIRM
    }

    private static HoldDraft of(List<Scope> scopes) {
        return new HoldDraft(
                scopes, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** At a door: itself, its zone, the venue. */
    public static HoldDraft at(Gate gate, Programme programme) {
        return of(
                List.of(
                        new Scope(ScopeKind.GATE, gate.id().value(), gate.name()),
                        new Scope(ScopeKind.ZONE, gate.zone().value(), programme.name(gate.zone())),
                        venue(programme)));
    }

    /** Anywhere: the venue, its zones, its gates. */
    public static HoldDraft anywhere(Programme programme) {
        var scopes = new ArrayList<Scope>();
        scopes.add(venue(programme));
        programme
                .venue()
                .zones()
                .forEach(it -> scopes.add(new Scope(ScopeKind.ZONE, it.id().value(), it.name())));
        programme
                .venue()
                .gates()
                .forEach(it -> scopes.add(new Scope(ScopeKind.GATE, it.id().value(), it.name())));
        return of(scopes);
    }

    /** That something is open again. */
    public static HoldOrder ending(Hold hold) {
        return new HoldOrder(
                hold.of(), hold.scope(), State.OPEN, OrderReason.OVER, Optional.empty());
    }

    private static Scope venue(Programme programme) {
        return new Scope(ScopeKind.VENUE, Hold.VENUE, programme.venue().name());
    }

    public Step step() {
        if (scope.isEmpty()) {
            return Step.SCOPE;
        }
        if (state.isEmpty()) {
            return Step.STATE;
        }
        if (reason.isEmpty()) {
            return Step.REASON;
        }
        return lasts.isEmpty() ? Step.LASTS : Step.CONFIRM;
    }

    /** Why something is held; that it is over is no reason to hold it. */
    static List<OrderReason> reasons() {
        return OrderReason.of(Order.HOLD).stream().filter(it -> it != OrderReason.OVER).toList();
    }

    /** How many can be chosen from now. */
    int choices() {
        return switch (step()) {
            case SCOPE -> scopes.size();
            case STATE -> STATES.size();
            case REASON -> reasons().size();
            case LASTS -> LASTING.size();
            case CONFIRM -> 1;
        };
    }

    /** With the choice of this number, the first is 0; the same where there is none. */
    HoldDraft choose(int index) {
        if (index < 0 || index >= choices()) {
            return this;
        }
        return switch (step()) {
            case SCOPE -> with(Optional.of(scopes.get(index)), state, reason, lasts);
            case STATE -> choose(STATES.get(index));
            case REASON -> with(scope, state, Optional.of(reasons().get(index)), lasts);
            case LASTS -> with(scope, state, reason, Optional.of(LASTING.get(index)));
            case CONFIRM -> this;
        };
    }

    /** What is open has no end, and an evacuation none that is known before. */
    private HoldDraft choose(State how) {
        var open = how == State.OPEN ? Optional.of(OrderReason.OVER) : reason;
        var endless =
                switch (how) {
                    case OPEN, EVACUATE -> Optional.of(Duration.ZERO);
                    case HOLD, EXIT_ONLY -> lasts;
                };
        return with(scope, Optional.of(how), open, endless);
    }

    /** One step back; the same at the first. */
    HoldDraft back() {
        return switch (step()) {
            case SCOPE -> this;
            case STATE -> of(scopes);
            case REASON -> with(scope, Optional.empty(), Optional.empty(), Optional.empty());
            case LASTS -> with(scope, state, Optional.empty(), Optional.empty());
            case CONFIRM -> with(scope, Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private HoldDraft with(
            Optional<Scope> what,
            Optional<State> how,
            Optional<OrderReason> why,
            Optional<Duration> howLong) {
        return new HoldDraft(scopes, what, how, why, howLong);
    }

    /** The order, once everything is chosen. */
    Optional<HoldOrder> order(Instant now) {
        return step() == Step.CONFIRM
                ? Optional.of(
                        new HoldOrder(
                                scope.orElseThrow().of(),
                                scope.orElseThrow().id(),
                                state.orElseThrow(),
                                reason.orElseThrow(),
                                lasts.filter(it -> !it.isZero()).map(now::plus)))
                : Optional.empty();
    }
}
