package org.dengta.app.command.duty;

import org.dengta.app.Context;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.duty.DutyDesks;
import org.dengta.app.gate.Permissions;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.kiosk.Role.Act;
import org.dengta.presence.Hold;
import org.dengta.supervision.HoldDesk.HoldOrder;
import org.dengta.supervision.OrderReason.Order;
import org.dengta.supervision.Ordering.Ordered;
import org.dengta.venue.IdText;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code dengta hold}: gates, zones and the venue held, restricted, evacuated, opened again. */
@Command(
        name = "hold",
        mixinStandardHelpOptions = true,
        description = "Holds a gate, a zone or the venue, and says what holds.")
public final class HoldCommand {
    private final Context context;

    public HoldCommand(Context context) {
        this.context = context;
    }

    /** What is held. */
    private static final class Scope {
        @Option(names = "--gate", paramLabel = "GATE", required = true, description = "One gate.")
        private @Nullable String gate;

        @Option(
                names = "--zone",
                paramLabel = "ZONE",
                required = true,
                description = "A zone with all that lie within it.")
        private @Nullable String zone;

        @Option(names = "--venue", required = true, description = "All of it.")
        private boolean venue;

        ScopeKind of() {
            return venue ? ScopeKind.VENUE : gate != null ? ScopeKind.GATE : ScopeKind.ZONE;
        }

        String id() {
            return Stream.of(gate, zone).filter(Objects::nonNull).findFirst().orElse(Hold.VENUE);
        }
    }

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description =
                    "Holds here at once, and elsewhere as soon as they exchange. Exit code 1 or 2"
                            + " when nothing was ordered.")
    int set(
            @ArgGroup(multiplicity = "1") Scope scope,
            @Option(
                            names = "--state",
                            paramLabel = "STATE",
                            required = true,
                            description = "open, exit-only, hold or evacuate.")
                    String state,
            @Option(
                            names = "--reason",
                            paramLabel = "CODE",
                            required = true,
                            description =
                                    "motorcade, crowding, security-check, fire, weather, technical,"
                                            + " drill or over.")
                    String reason,
            @Option(
                            names = "--until",
                            paramLabel = "TIME",
                            description = "When it ends by itself, such as 2024-10-26T09:05.")
                    @Nullable String until) {
        var why = Orders.reason(Order.HOLD, reason);
        var how = state(state);
        var id = id(scope.id());
        try (var replica = context.open()) {
            var end =
                    Optional.ofNullable(until)
                            .map(text -> Context.instant(text, replica.programme()));
            return order(replica, new HoldOrder(scope.of(), id, how, why, end));
        }
    }

    private int order(Replica replica, HoldOrder order) {
        var operator = Operators.of(context, replica);
        Permissions.check(replica, operator, Act.HOLD);
        var now = replica.clock().instant();
        var desk = DutyDesks.holds(replica);
        var outcome = desk.order(order, now, operator);
        var lines = new HoldLines(replica.programme(), now);
        var strictest =
                outcome instanceof Ordered ? desk.strictest(order, now) : Optional.<Hold>empty();
        return new Orders(context)
                .tell(
                        outcome,
                        strictest.map(lines::line).orElse("开放。Open."),
                        json -> lines.write(order, json),
                        names(replica, order.of()));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description =
                    "What holds now: since when, by which kiosk, how old that is, until when.")
    int list() {
        try (var replica = context.open()) {
            var now = replica.clock().instant();
            var lines = new HoldLines(replica.programme(), now);
            var holding = DutyDesks.holds(replica).holding(now);
            var isJson = context.options().json();
            holding.stream()
                    .map(hold -> isJson ? lines.json(hold) : lines.line(hold))
                    .forEach(context.streams().out()::println);
            if (holding.isEmpty()) {
                context.streams().err().println("全部开放。Nothing is held.");
            }
            return 0;
        }
    }

    private static List<String> names(Replica replica, ScopeKind of) {
        var venue = replica.programme().venue();
        return switch (of) {
            case GATE -> venue.gates().stream().map(gate -> gate.id().value()).toList();
            case ZONE -> venue.zones().stream().map(zone -> zone.id().value()).toList();
            case VENUE -> List.of();
        };
    }

    private static State state(String code) {
        return Stream.of(State.values())
                .filter(state -> HoldLines.code(state).equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "no such state; use open, exit-only, hold or evacuate"));
    }

    private static String id(String text) {
        try {
            return IdText.checked(text);
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException(
                    "no gate or zone is named so; ids are lower case letters, digits and inner"
                            + " hyphens");
        }
    }
}
