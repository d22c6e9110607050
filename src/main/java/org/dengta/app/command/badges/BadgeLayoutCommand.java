package org.dengta.app.command.badges;

import org.dengta.app.Context;
import org.dengta.platform.fx.Displays;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code dengta badge-layout}: layouts in the making. */
@Command(
        name = "badge-layout",
        mixinStandardHelpOptions = true,
        description = "Checks, shows and imports badge layouts.",
        synopsisSubcommandLabel = "COMMAND")
public final class BadgeLayoutCommand {
    private BadgeLayoutCommand() {}

    /** The command with all that belong to it. */
    public static CommandLine of(Context context, Displays displays) {
        return new CommandLine(new BadgeLayoutCommand())
                .addSubcommand(new LayoutPreviewCommand(context, displays))
                .addSubcommand(new LayoutImportCommand(context));
    }
}
