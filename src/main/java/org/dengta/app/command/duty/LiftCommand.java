package org.dengta.app.command.duty;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.app.duty.DutyDesks;
import org.dengta.app.gate.Permissions;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role.Act;
import org.dengta.supervision.OrderReason.Order;
import org.dengta.supervision.Ordering;
import org.dengta.supervision.Ordering.NotOrdered;
import org.dengta.supervision.Ordering.Why;
import org.dengta.supervision.PersonDesk.LiftOrder;
import org.dengta.venue.Place;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta lift}: opens a place to one person for a time. */
@Command(
        name = "lift",
        mixinStandardHelpOptions = true,
        description = "Lifts a person's rights to a session or zone for a time.")
public final class LiftCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--guest", paramLabel = "NUMBER", required = true, description = "Whom.")
    private String guest = "";

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            required = true,
            description = "A session, or a zone that is open by day.")
    private String place = "";

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Such as 2024-10-26T09:05; now when not given.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "TIME", description = "The end; needed but for --end.")
    private @Nullable String until;

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            required = true,
            description =
                    "protocol-order, speaker, substitute or on-duty; to end it over or mistaken.")
    private String reason = "";

    @Option(names = "--end", description = "Takes the lift of this place back.")
    private boolean end;

    public LiftCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (end == (until != null) || end && from != null) {
            throw new TypeConversionException(
                    "give --until, and --from if not from now on; or --end alone");
        }
        try (var replica = context.open()) {
            var operator = Operators.of(context, replica);
            Permissions.check(replica, operator, Act.LIFT);
            var person = PersonChoice.find(replica.store().guests(), guest);
            var named = replica.programme().place(place);
            var outcome =
                    named.map(it -> order(replica, person, it, operator))
                            .orElseGet(() -> new NotOrdered(Why.NO_SUCH_PLACE));
            return tell(replica, person, outcome);
        }
    }

    private Ordering order(Replica replica, Person person, Place where, OperatorId operator) {
        var why = Orders.reason(Order.LIFT, reason);
        var now = replica.clock().instant();
        var desk = DutyDesks.people(replica);
        var last = instant(replica, until);
        return last.isEmpty()
                ? desk.endLift(person, where, why, now, operator)
                : desk.lift(
                        person,
                        new LiftOrder(where, instant(replica, from).orElse(now), last.get()),
                        why,
                        now,
                        operator);
    }

    private static Optional<Instant> instant(Replica replica, @Nullable String text) {
        return Optional.ofNullable(text).map(it -> Context.instant(it, replica.programme()));
    }

    private int tell(Replica replica, Person person, Ordering outcome) {
        var done = end ? "临时授权已收回 no longer lifted: " : "临时授权已生效 lifted until " + until + ": ";
        return new Orders(context)
                .tell(
                        outcome,
                        done + person.id() + "  " + place,
                        json -> {
                            json.writeStringField("guest", person.id().value());
                            json.writeStringField("place", place);
                            json.writeStringField("reason", reason);
                            json.writeBooleanField("lifted", !end);
                        },
                        replica.programme().places().stream().map(Place::value).toList());
    }
}
