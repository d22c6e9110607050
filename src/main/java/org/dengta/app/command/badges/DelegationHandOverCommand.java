package org.dengta.app.command.badges;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.command.option.DocumentChoice;
import org.dengta.app.custody.Custody;
import org.dengta.app.custody.Custody.Given;
import org.dengta.app.custody.Receipts;
import org.dengta.app.gate.Permissions;
import org.dengta.kiosk.Role.Act;
import org.dengta.supervision.OrderWords;
import org.dengta.supervision.Ordering.Why;
import org.dengta.supervision.Taking.Document;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta badges hand-over}: a liaison officer collects for a whole delegation. */
@Command(
        name = "hand-over",
        mixinStandardHelpOptions = true,
        description = {
            "Writes down that all printed badges of a delegation that nobody has collected were"
                    + " given to one person, and makes the receipt to be signed.",
            "Exit code 1 when there was none, or one was kept back."
        })
final class DelegationHandOverCommand implements Callable<Integer> {
    private static final int LONGEST_NAME = 200;

    private final Context context;

    @Option(
            names = "--delegation",
            required = true,
            paramLabel = "NAME",
            description = "The delegation's name as in the list.")
    private String delegation = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "NAME",
            description = "Who takes the badges; sealed in the facts.")
    private String taker = "";

    @Option(
            names = "--document",
            converter = DocumentChoice.class,
            paramLabel = "KIND",
            description =
                    "What that person showed: passport, id-card, residence-permit or event-badge;"
                            + " its number is written down nowhere.")
    private @Nullable Document document;

    @Option(
            names = "--receipt",
            paramLabel = "PDF",
            description =
                    "The receipt, to be signed by both; dengta badges receipt makes it again.")
    private @Nullable Path receipt;

    DelegationHandOverCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var name = taker.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new TypeConversionException("--to names who takes the badges");
        }
        if (delegation.isBlank()) {
            throw new TypeConversionException("--delegation names a delegation");
        }
        try (var replica = context.open()) {
            var operator = Operators.of(context, replica);
            Permissions.check(replica, operator, Act.HAND_OVER);
            var by = new Custody.Taker(name, Optional.ofNullable(document));
            var given = new Custody(replica).give(delegation, by, operator);
            tell(given);
            if (!given.given().isEmpty()) {
                write(replica, given.receipt());
            }
            return given.given().isEmpty() || !given.kept().isEmpty() ? 1 : 0;
        }
    }

    private void write(Replica replica, String number) {
        if (receipt != null) {
            OutFiles.write(receipt, new Receipts(replica).paper(number).orElseThrow());
        }
    }

    private void tell(Given given) {
        given.given().forEach(person -> line(given, person, Optional.empty()));
        given.kept().forEach((person, why) -> line(given, person, Optional.of(why)));
        if (context.options().json()) {
            return;
        }
        var count = given.given().size();
        context.streams()
                .out()
                .println(
                        count == 0
                                ? "没有可交付的证件。No badge of this delegation waits to be collected."
                                : "已交付 "
                                        + count
                                        + " 张，交接单 "
                                        + given.receipt()
                                        + "。"
                                        + count
                                        + " badges handed over, receipt "
                                        + given.receipt()
                                        + ".");
    }

    private void line(Given given, Person person, Optional<Why> why) {
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? json(given, person, why)
                                : person.id()
                                        + "  "
                                        + person.names().primary()
                                        + why.map(DelegationHandOverCommand::words).orElse(""));
    }

    private static String words(Why why) {
        return "  ! "
                + new OrderWords(Locale.CHINESE).of(why)
                + " "
                + new OrderWords(Locale.ENGLISH).of(why);
    }

    private static String json(Given given, Person person, Optional<Why> why) {
        return Json.object(json -> {
            json.writeStringField("guest", person.id().value());
            json.writeStringField("outcome", why.map(Why::code).orElse("handed-over"));
            json.writeStringField("receipt", given.receipt());
        });
    }
}
