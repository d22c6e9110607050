package org.dengta.app.command.duty;

import org.dengta.app.Context;
import org.dengta.app.Operators;
import org.dengta.app.command.option.DocumentChoice;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.app.duty.DutyDesks;
import org.dengta.app.gate.Permissions;
import org.dengta.kiosk.Role.Act;
import org.dengta.supervision.PersonDesk.Receiver;
import org.dengta.supervision.Taking;
import org.dengta.supervision.Taking.Document;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta hand-over}: a printed badge comes into somebody's hands. */
@Command(
        name = "hand-over",
        mixinStandardHelpOptions = true,
        description =
                "Writes down that a person's valid badge was handed over; where the configuration"
                        + " says so, the letter opens only the desk from then on.")
public final class HandOverCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--guest", paramLabel = "NUMBER", required = true, description = "Whose badge.")
    private String guest = "";

    @Option(
            names = "--receiver",
            paramLabel = "WHO",
            defaultValue = "HOLDER",
            description = "holder, or liaison who takes it for the holder.")
    private Receiver receiver = Receiver.HOLDER;

    @Option(
            names = "--document",
            converter = DocumentChoice.class,
            paramLabel = "KIND",
            description =
                    "What the receiver showed: passport, id-card, residence-permit or event-badge;"
                            + " its number is written down nowhere.")
    private @Nullable Document document;

    public HandOverCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            var operator = Operators.of(context, replica);
            Permissions.check(replica, operator, Act.HAND_OVER);
            var person = PersonChoice.find(replica.store().guests(), guest);
            var outcome = DutyDesks.people(replica).handOver(person, taking(), operator);
            return new Orders(context)
                    .tell(
                            outcome,
                            "证件已交付 badge handed over: "
                                    + person.id()
                                    + "  "
                                    + receiver.code()
                                    + taking().document().map(it -> "  " + it.code()).orElse(""),
                            json -> {
                                json.writeStringField("guest", person.id().value());
                                json.writeStringField("receiver", receiver.code());
                                if (document != null) {
                                    json.writeStringField("document", document.code());
                                }
                            },
                            List.of());
        }
    }

    private Taking taking() {
        return new Taking(receiver, Optional.ofNullable(document), Optional.empty());
    }
}
