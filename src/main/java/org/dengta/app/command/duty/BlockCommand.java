package org.dengta.app.command.duty;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.app.duty.DutyDesks;
import org.dengta.app.gate.Permissions;
import org.dengta.kiosk.Role.Act;
import org.dengta.supervision.OrderReason.Order;
import org.dengta.venue.Place;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code dengta block}: a person who passes nowhere, until that is ended. */
@Command(
        name = "block",
        mixinStandardHelpOptions = true,
        description =
                "Blocks a person everywhere. Doors say no more than that the desk has to see to it;"
                        + " supervisors are told of each attempt.")
public final class BlockCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--guest", paramLabel = "NUMBER", required = true, description = "Whom.")
    private String guest = "";

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            required = true,
            description =
                    "security-check, misuse, withdrawn or protocol-order; to end it over or"
                            + " mistaken.")
    private String reason = "";

    @Option(names = "--end", description = "Ends it: the person passes as before.")
    private boolean end;

    public BlockCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var why = Orders.reason(Order.BLOCK, reason);
        try (var replica = context.open()) {
            var operator = Operators.of(context, replica);
            Permissions.check(replica, operator, Act.BLOCK);
            var person = PersonChoice.find(replica.store().guests(), guest);
            var desk = DutyDesks.people(replica);
            var outcome =
                    end ? desk.unblock(person, why, operator) : desk.block(person, why, operator);
            return new Orders(context)
                    .tell(
                            outcome,
                            done(replica, person),
                            json -> {
                                json.writeStringField("guest", person.id().value());
                                json.writeBooleanField("blocked", !end);
                                json.writeStringField("reason", why.code());
                                json.writeStringField("inside", inside(replica, person));
                            },
                            List.of());
        }
    }

    private String done(Replica replica, Person person) {
        if (end) {
            return "已恢复。" + person.id() + " passes again.";
        }
        var inside = inside(replica, person);
        return "已停用，各处不予放行。"
                + person.id()
                + " passes nowhere."
                + (inside.isEmpty() ? "" : "\n  目前在场 inside now: " + inside);
    }

    /** Where the person is: whoever is inside already does not come by a gate. */
    private static String inside(Replica replica, Person person) {
        var now = replica.clock().instant();
        return replica.store().standings().of(person.id()).all().stream()
                .filter(it -> it.isInside(replica.programme().stay(it.place(), now)))
                .map(it -> it.place())
                .map(Place::value)
                .collect(Collectors.joining(" "));
    }
}
