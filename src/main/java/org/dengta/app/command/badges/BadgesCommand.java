package org.dengta.app.command.badges;

import org.dengta.app.Context;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code dengta badges}: many badges at once. */
@Command(
        name = "badges",
        mixinStandardHelpOptions = true,
        description =
                "Looks through, proofs and draws many badges at once; who has collected theirs.",
        synopsisSubcommandLabel = "COMMAND")
public final class BadgesCommand {
    private BadgesCommand() {}

    /** The command with all that belong to it. */
    public static CommandLine of(Context context) {
        return new CommandLine(new BadgesCommand())
                .addSubcommand(new PreflightCommand(context))
                .addSubcommand(new BadgeFileCommand(context))
                .addSubcommand(new ProofCommand(context))
                .addSubcommand(new DelegationHandOverCommand(context))
                .addSubcommand(new ReceiptCommand(context))
                .addSubcommand(new UncollectedCommand(context));
    }
}
