package org.dengta.app;

import org.dengta.app.command.badges.BadgeLayoutCommand;
import org.dengta.app.command.badges.BadgesCommand;
import org.dengta.app.command.duty.AlertsCommand;
import org.dengta.app.command.duty.BlockCommand;
import org.dengta.app.command.duty.BusListCommand;
import org.dengta.app.command.duty.HandOverCommand;
import org.dengta.app.command.duty.HoldCommand;
import org.dengta.app.command.duty.LiftCommand;
import org.dengta.app.command.exchange.CentralCommand;
import org.dengta.app.command.exchange.EnrolCommand;
import org.dengta.app.command.exchange.ProgrammeCommand;
import org.dengta.app.command.exchange.StatusCommand;
import org.dengta.app.command.exchange.SyncCommand;
import org.dengta.app.command.gate.AdmitCommand;
import org.dengta.app.command.gate.CaseCommand;
import org.dengta.app.command.gate.OverrideCommand;
import org.dengta.app.command.gate.RecountCommand;
import org.dengta.app.command.gate.ScanCommand;
import org.dengta.app.command.gate.UndoCommand;
import org.dengta.app.command.kiosk.BenchCommand;
import org.dengta.app.command.kiosk.DiscrepanciesCommand;
import org.dengta.app.command.kiosk.DoctorCommand;
import org.dengta.app.command.kiosk.HeadcountCommand;
import org.dengta.app.command.kiosk.JournalCommand;
import org.dengta.app.command.kiosk.KeysCommand;
import org.dengta.app.command.kiosk.ScannerCheckCommand;
import org.dengta.app.command.kiosk.ScannerPortsCommand;
import org.dengta.app.command.kiosk.ScannerSheetCommand;
import org.dengta.app.command.kiosk.TourCommand;
import org.dengta.app.command.party.DelegationCommand;
import org.dengta.app.command.party.PartyCommand;
import org.dengta.app.command.people.AmendCommand;
import org.dengta.app.command.people.BadgeCommand;
import org.dengta.app.command.people.CredentialCommand;
import org.dengta.app.command.people.FindCommand;
import org.dengta.app.command.people.GuestsCommand;
import org.dengta.app.command.people.InviteCommand;
import org.dengta.app.command.people.RegisterCommand;
import org.dengta.app.command.people.RemoveCommand;
import org.dengta.app.command.policy.PolicyCommand;
import org.dengta.app.command.print.BatchCommand;
import org.dengta.app.command.print.PrintCommand;
import org.dengta.app.command.print.PrintTestCommand;
import org.dengta.app.command.reading.CameraCommand;
import org.dengta.app.command.reading.DecodeCommand;
import org.dengta.app.command.screen.KioskCommand;
import org.dengta.app.command.screen.PicturesCommand;
import org.dengta.app.stream.ReaderGone;
import org.dengta.app.tour.Guide.Runner;
import org.dengta.platform.fx.Displays;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.problem.ProblemText;
import org.dengta.platform.problem.Problems;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * The command line: finds the command, runs it, turns what went wrong into words and an exit code:
 * 0 done, 1 negative, 2 wrong usage, 3 the environment cannot serve; without words when the reader
 * of the output went away.
 */
public final class Program {
    private static final int WRONG_USAGE = 2;

    /** Nobody is there to be told more. */
    private static final int READER_GONE = 3;

    private final Streams streams;
    private final InstantSource clock;

    public Program(Streams streams, InstantSource clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Command(
            name = "dengta",
            mixinStandardHelpOptions = true,
            description = "Accreditation and check-in for a large conference. 大会证件与签到终端。",
            synopsisSubcommandLabel = "COMMAND")
    private static final class Root {
        @Mixin private final GlobalOptions options = new GlobalOptions();
    }

    /** The version in the program's own jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Program.class.getPackage().getImplementationVersion();
            return new String[] {"dengta " + (version == null ? "(not packaged)" : version)};
        }
    }

    private static CommandLine guests(Context context) {
        return new CommandLine(new GuestsCommand(context))
                .addSubcommand(new RegisterCommand(context))
                .addSubcommand(new RemoveCommand(context))
                .addSubcommand(new AmendCommand(context))
                .addSubcommand(new FindCommand(context));
    }

    /**
     * Runs one command to its end. What a command throws, errors of the machine included, is told
     * in words and becomes the exit code.
     */
    public int run(String... args) {
        LibraryRemarks.silence();
        // Photos and letters are personal: none goes through the system's folder for passing files.
        ImageIO.setUseCache(false);
        var root = new Root();
        var context = new Context(root.options, streams, clock);
        var line = new CommandLine(root);
        commands(context).forEach(line::addSubcommand);
        duties(context).forEach(line::addSubcommand);
        giveVersion(line);
        line.setErr(streams.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler((e, _, _) -> report(e));
        var exitCode = ended(context, executed(line, args));
        streams.err().flush();
        return delivered(exitCode);
    }

    /** All commands but the duties, in the order of the help. */
    private static List<Object> commands(Context context) {
        BiFunction<Streams, InstantSource, Runner> program =
                (other, time) -> new Program(other, time)::run;
        var displays = displays();
        var others =
                List.<Object>of(
                        new CredentialCommand(context),
                        new HeadcountCommand(context),
                        new DiscrepanciesCommand(context),
                        new JournalCommand(context),
                        new KeysCommand(context),
                        PolicyCommand.of(context),
                        new DoctorCommand(context),
                        BenchCommand.of(context),
                        new TourCommand(context, program));
        var windows =
                List.<Object>of(
                        new KioskCommand(context, program, displays),
                        new PicturesCommand(context, program, displays));
        return Stream.of(
                        List.of(guests(context), new InviteCommand(context)),
                        atGates(context),
                        windows,
                        exchanging(context),
                        badges(context),
                        others)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> badges(Context context) {
        return List.of(
                new BadgeCommand(context),
                BadgesCommand.of(context),
                BadgeLayoutCommand.of(context, displays()),
                printing(context),
                new BatchCommand(context));
    }

    private static CommandLine printing(Context context) {
        return new CommandLine(new PrintCommand(context))
                .addSubcommand(new PrintTestCommand(context));
    }

    private static List<Object> exchanging(Context context) {
        return List.of(
                new CentralCommand(context),
                new EnrolCommand(context),
                new SyncCommand(context),
                new StatusCommand(context),
                new ProgrammeCommand(context));
    }

    private static List<Object> atGates(Context context) {
        return List.of(
                new ScanCommand(context),
                new OverrideCommand(context),
                new AdmitCommand(context),
                new PartyCommand(context),
                new DelegationCommand(context),
                new RecountCommand(context),
                new UndoCommand(context),
                new CaseCommand(context),
                new DecodeCommand(context),
                new ScannerSheetCommand(context),
                new ScannerCheckCommand(context),
                new ScannerPortsCommand(context),
                CameraCommand.of(context));
    }

    /** Those of people on duty while the event runs, after all others. */
    private static List<Object> duties(Context context) {
        return List.of(
                new HandOverCommand(context),
                new HoldCommand(context),
                new BlockCommand(context),
                new LiftCommand(context),
                new AlertsCommand(context),
                new BusListCommand(context));
    }

    private static Displays displays() {
        return Displays.of(
                Objects.requireNonNullElse(System.getProperty("os.name"), ""),
                Objects.requireNonNullElse(System.getenv("DISPLAY"), ""));
    }

    private int ended(Context context, int exitCode) {
        try {
            context.end();
            return exitCode;
        } catch (ProblemException e) {
            return report(e);
        }
    }

    private int executed(CommandLine line, String... args) {
        // Picocli would show a trace where help cannot be delivered: it is printed here.
        var help = new StringWriter();
        line.setOut(new PrintWriter(help));
        try {
            var exitCode = args.length == 0 ? usage(line) : line.execute(args);
            streams.out().print(help);
            return exitCode;
        } catch (RuntimeException | Error e) {
            // The handler above gets no errors, and whoever stands at the gate can read no trace.
            return report(e);
        }
    }

    /** What is still on its way out goes now; when it cannot, the command has failed after all. */
    private int delivered(int exitCode) {
        try {
            streams.out().flush();
            return exitCode;
        } catch (ProblemException | ReaderGone e) {
            return report(e);
        }
    }

    /** To every command, so that each tells it. */
    private static void giveVersion(CommandLine line) {
        line.getCommandSpec().versionProvider(new Version());
        line.getSubcommands().values().forEach(Program::giveVersion);
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return WRONG_USAGE;
    }

    private int report(Throwable e) {
        if (e instanceof ReaderGone) {
            return READER_GONE;
        }
        if (e instanceof CommandLine.TypeConversionException) {
            streams.err().println(e.getMessage());
            return WRONG_USAGE;
        }
        var problem = Problems.of(e);
        streams.err().println("[" + problem.code() + "]");
        print(problem, Locale.CHINESE);
        print(problem, Locale.ENGLISH);
        return problem.code().kind().exitCode();
    }

    private void print(Problem problem, Locale language) {
        var sentences = ProblemText.of(problem, language);
        streams.err().println("  " + sentences.happened());
        streams.err().println("  " + sentences.safe());
        streams.err().println("  " + sentences.next());
    }
}
