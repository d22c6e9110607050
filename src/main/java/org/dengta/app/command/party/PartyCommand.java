package org.dengta.app.command.party;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.app.Context;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.command.gate.GateChoice;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.app.gate.CheckIns;
import org.dengta.checkin.Party;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code dengta party}: a principal and those who go along, in one action. */
@Command(
        name = "party",
        mixinStandardHelpOptions = true,
        description = {
            "Lets a principal in with the companions ticked, all or nobody; lists those who can be"
                    + " ticked when none is. Exit code 1 when somebody may not enter."
        })
public final class PartyCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--principal",
            paramLabel = "NUMBER",
            required = true,
            description = "Whom they go with.")
    private String principal = "";

    @Option(
            names = "--gate",
            paramLabel = "GATE",
            description = "The gate; from kiosk.yaml when not given.")
    private @Nullable String gate;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "As if it were this time, such as 2024-10-26T09:05 at the venue.")
    private @Nullable String at;

    @ArgGroup private @Nullable Ticked ticked;

    /** Who goes along. */
    private static final class Ticked {
        @Option(
                names = "--with",
                paramLabel = "NUMBER",
                required = true,
                arity = "1..*",
                split = ",",
                description = "The companions who go along.")
        private List<String> with = List.of();

        @Option(
                names = "--all",
                required = true,
                description = "Everybody whose principal it is by the list.")
        private boolean all;
    }

    public PartyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.openAt(Optional.ofNullable(at))) {
            var leader = PersonChoice.find(replica.store().guests(), principal).id();
            var printer = new PartyPrinter(context, replica);
            if (ticked == null) {
                var companions = CheckIns.companions(replica, leader);
                printer.print(companions);
                if (companions.isEmpty() && !context.options().json()) {
                    context.streams().out().println("名单中没有随行人员。The list names nobody.");
                }
                return 0;
            }
            var party = party(replica, leader, ticked);
            return printer.print(
                    party, CheckIns.protocol(replica, party, Operators.of(context, replica)));
        }
    }

    private Party party(Replica replica, PersonId leader, Ticked those) {
        var companions =
                those.all
                        ? CheckIns.companions(replica, leader).stream().map(Person::id)
                        : those.with.stream()
                                .map(it -> PersonChoice.find(replica.store().guests(), it).id());
        return new Party(
                Stream.concat(Stream.of(leader), companions).toList(),
                GateChoice.of(replica, Optional.ofNullable(gate)).id(),
                replica.clock().instant());
    }
}
