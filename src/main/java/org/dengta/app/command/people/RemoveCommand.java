package org.dengta.app.command.people;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.PersonId;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code dengta guests remove}: takes people off the list, all that are named or nobody. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description =
                "Takes people off the list; their codes then answer like those of people who are"
                        + " not listed. Exit code 1, and nobody removed, when a number is not on"
                        + " it.")
public final class RemoveCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "NUMBER", arity = "1..*", description = "Whom, by number.")
    private List<String> numbers = List.of();

    public RemoveCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            if (replica.isEnrolled()) {
                throw new ProblemException(Problem.of(ProblemCode.LIST_AT_CENTRAL));
            }
            var guests = replica.store().guests();
            var unknown = guests.atomically(() -> remove(guests));
            if (!unknown.isEmpty()) {
                unknown.forEach(number -> tell(number, "unknown", "not on the list 名单上没有"));
                return 1;
            }
        }
        numbers.stream()
                .distinct()
                .forEach(number -> tell(number, "removed", "taken off the list 已从名单移除"));
        return 0;
    }

    /** Removes all unless some are unknown, which it gives back. */
    private List<String> remove(GuestList guests) {
        var unknown = numbers.stream().filter(number -> !isListed(guests, number)).toList();
        if (unknown.isEmpty()) {
            guests.remove(numbers.stream().map(PersonId::new).toList());
        }
        return unknown;
    }

    private static boolean isListed(GuestList guests, String number) {
        return PersonId.isValid(number) && guests.find(new PersonId(number)).isPresent();
    }

    private void tell(String number, String outcome, String words) {
        var out = context.streams().out();
        if (context.options().json()) {
            out.println(
                    Json.object(json -> {
                        json.writeStringField("number", number);
                        json.writeStringField("outcome", outcome);
                    }));
        } else if (outcome.equals("unknown")) {
            context.streams().err().println(number + ": " + words);
        } else {
            out.println(number + ": " + words);
        }
    }
}
