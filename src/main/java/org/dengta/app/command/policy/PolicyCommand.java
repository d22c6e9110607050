package org.dengta.app.command.policy;

import org.dengta.app.Context;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code dengta policy}: tries rules before they are used. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        description = "Tries the rules of entry before they are used; writes nothing down.",
        synopsisSubcommandLabel = "COMMAND")
public final class PolicyCommand {
    private PolicyCommand() {}

    /** The command with all that belong to it. */
    public static CommandLine of(Context context) {
        return new CommandLine(new PolicyCommand())
                .addSubcommand(new ExplainCommand(context))
                .addSubcommand(new TableCommand(context))
                .addSubcommand(new ReplayCommand(context))
                .addSubcommand(new LanesCommand(context));
    }
}
