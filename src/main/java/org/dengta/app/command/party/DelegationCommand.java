package org.dengta.app.command.party;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.command.gate.GateChoice;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.app.gate.CheckIns;
import org.dengta.app.gate.Leaving;
import org.dengta.checkin.Party;
import org.dengta.venue.Direction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;

/** {@code dengta delegation}: the members of a delegation, ticked and counted. */
@Command(
        name = "delegation",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Lists a delegation's members and lets in or out those who are ticked.")
public final class DelegationCommand {
    private final Context context;

    public DelegationCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = {
                "The approved members; those who confirmed first. Exit code 1 when there is none."
            })
    int list(@Mixin DelegationChoice choice) {
        try (var replica = choice.open(context)) {
            var members =
                    choice.of(context, replica, Direction.ENTRY)
                            .map(name -> listed(name, CheckIns.members(replica, name)));
            members.ifPresent(new PartyPrinter(context, replica)::print);
            return members.filter(found -> !found.isEmpty()).isPresent() ? 0 : 1;
        }
    }

    private List<Person> listed(String name, List<Person> members) {
        if (members.isEmpty()) {
            context.streams()
                    .err()
                    .println(
                            "名单中没有该代表团已获批的人员：%s。请核对名称。The list names nobody of this delegation who is approved: %s. Check how the name is spelt."
                                    .formatted(name, name));
        }
        return members;
    }

    @Command(
            name = "admit",
            mixinStandardHelpOptions = true,
            description = {
                "Lets ticked members in, all or nobody, where as many stand there as are ticked."
                        + " Exit code 1 when not, or when somebody may not enter."
            })
    int admit(
            @Mixin DelegationChoice choice,
            @Option(
                            names = "--members",
                            paramLabel = "NUMBER",
                            required = true,
                            arity = "1..*",
                            split = ",",
                            description = "Those who are ticked.")
                    List<String> members,
            @Option(
                            names = "--heads",
                            paramLabel = "N",
                            required = true,
                            description = "How many stand there.")
                    int heads) {
        try (var replica = choice.open(context)) {
            var party = party(replica, choice, members);
            var operator = Operators.of(context, replica);
            return choice.of(context, replica, Direction.ENTRY)
                    .map(name -> CheckIns.delegation(replica, name, party, heads, operator))
                    .map(entry -> new PartyPrinter(context, replica).print(party, entry))
                    .orElse(1);
        }
    }

    @Command(
            name = "leave",
            mixinStandardHelpOptions = true,
            description = {
                "Lets members out, all or nobody, where as many stand there as leave; all that are"
                        + " inside when none is ticked. Exit code 1 when not, or where the gate is"
                        + " held."
            })
    int leave(
            @Mixin DelegationChoice choice,
            @Option(
                            names = "--members",
                            paramLabel = "NUMBER",
                            arity = "1..*",
                            split = ",",
                            description = "Those who are ticked; else all that are inside.")
                    @Nullable List<String> members,
            @Option(
                            names = "--heads",
                            paramLabel = "N",
                            required = true,
                            description = "How many stand there.")
                    int heads) {
        try (var replica = choice.open(context)) {
            var operator = Operators.of(context, replica);
            return choice.of(context, replica, Direction.EXIT)
                    .map(name -> {
                        var party =
                                members == null
                                        ? inside(replica, choice, name)
                                        : party(replica, choice, members);
                        var left = Leaving.leave(replica, name, party, heads, operator);
                        return new PartyPrinter(context, replica).print(party, left);
                    })
                    .orElse(1);
        }
    }

    private static Party inside(Replica replica, DelegationChoice choice, String delegation) {
        var gate = GateChoice.of(replica, choice.gate()).id();
        var people = Leaving.inside(replica, delegation, gate).stream().map(Person::id).toList();
        return new Party(people, gate, replica.clock().instant());
    }

    private static Party party(Replica replica, DelegationChoice choice, List<String> members) {
        return new Party(
                members.stream()
                        .map(number -> PersonChoice.find(replica.store().guests(), number))
                        .map(Person::id)
                        .toList(),
                GateChoice.of(replica, choice.gate()).id(),
                replica.clock().instant());
    }
}
