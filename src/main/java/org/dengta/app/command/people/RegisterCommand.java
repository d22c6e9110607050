package org.dengta.app.command.people;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.registration.Registration.Faulty;
import org.dengta.registration.Registration.Registered;
import org.dengta.registration.WalkInDraft;
import org.dengta.registration.WalkInFault;
import org.dengta.registration.WalkInWords;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code dengta guests register}: puts somebody on the list who came without being on it. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description =
                "Registers a walk-in, in the categories that the configuration leaves to desks.")
public final class RegisterCommand implements Callable<Integer> {
    private static final int WRONG_USAGE = 2;

    private final Context context;

    @Option(names = "--name-zh", paramLabel = "NAME", description = "In Chinese characters.")
    private String chinese = "";

    @Option(names = "--name-latin", paramLabel = "NAME", description = "In Latin letters.")
    private String latin = "";

    @Option(names = "--name-original", paramLabel = "NAME", description = "In another script.")
    private String original = "";

    @Option(names = "--category", paramLabel = "ID", description = "Such as visitor.")
    private String category = "";

    @Option(names = "--organisation", paramLabel = "NAME", description = "Whom the person is with.")
    private String organisation = "";

    @Option(names = "--phone", paramLabel = "NUMBER", description = "Where to reach the person.")
    private String phone = "";

    @Option(
            names = "--delegation",
            paramLabel = "NAME",
            description = "Whose transferable card it is, as the list writes the delegation.")
    private String delegation = "";

    @Option(
            names = "--heads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many come on this registration, 1 when not given.")
    private int heads = 1;

    public RegisterCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var draft =
                new WalkInDraft(
                        chinese, latin, original, category, organisation, phone, delegation, heads);
        try (var replica = context.open()) {
            return switch (replica.registrationDesk()
                    .register(draft, Operators.of(context, replica))) {
                case Registered(var person) -> registered(person);
                case Faulty(var faults) -> {
                    faults.forEach(this::tell);
                    yield WRONG_USAGE;
                }
            };
        }
    }

    private int registered(Person person) {
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    json.writeStringField("guest", person.id().value());
                                    json.writeStringField("category", person.category().value());
                                })
                                : person.id() + " registered. 已登记，编号 " + person.id() + "。");
        return 0;
    }

    private void tell(WalkInFault fault) {
        if (context.options().json()) {
            context.streams()
                    .out()
                    .println(
                            Json.object(json -> {
                                json.writeStringField("field", key(fault.field()));
                                json.writeStringField("fault", key(fault.why()));
                            }));
        }
        context.streams()
                .err()
                .println(
                        new WalkInWords(Locale.CHINESE).fault(fault)
                                + " "
                                + new WalkInWords(Locale.ENGLISH).fault(fault));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
