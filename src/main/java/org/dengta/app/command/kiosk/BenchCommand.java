package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.bench.AdmissionBench;
import org.dengta.app.bench.DoorBench;
import org.dengta.app.bench.ExchangeBench;
import org.dengta.app.bench.Figure;
import org.dengta.app.bench.HeadcountBench;
import org.dengta.app.bench.LetterCampaign;
import org.dengta.app.bench.QueueBench;
import org.dengta.app.bench.SearchBench;
import org.dengta.app.bench.reading.FalseReadings;
import org.dengta.app.bench.reading.ReadingBench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code dengta bench}: figures, each with its floor or peer from the same run. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures this machine.")
public final class BenchCommand {
    private final Context context;

    private BenchCommand(Context context) {
        this.context = context;
    }

    /** With what it is measured by. */
    public static CommandLine of(Context context) {
        return new CommandLine(new BenchCommand(context))
                .addSubcommand(new BadgesBenchCommand(context))
                .addSubcommand(new HardBenchCommand(context))
                .addSubcommand(new VideoBenchCommand(context));
    }

    @Command(
            name = "admission",
            mixinStandardHelpOptions = true,
            description =
                    "A decision; scan to durable verdict beside one durable insert into the same"
                            + " file.")
    int admission(
            @Option(
                            names = "--people",
                            paramLabel = "N",
                            split = ",",
                            defaultValue = "1500,100000",
                            description = "List sizes.")
                    int[] people,
            @Option(
                            names = "--scans",
                            paramLabel = "N",
                            defaultValue = "2000",
                            description = "Scans for each size.")
                    int scans) {
        if (scans < 1 || IntStream.of(people).anyMatch(size -> size < 1)) {
            throw new TypeConversionException("--people and --scans are at least 1");
        }
        var bench = new AdmissionBench(context.config(), context.newDataFolder(), context.random());
        for (var size : people) {
            bench.run(size, scans).forEach(this::print);
        }
        return 0;
    }

    @Command(
            name = "door",
            mixinStandardHelpOptions = true,
            description = "The window: from the scanner's Enter to the painted verdict.")
    int door(
            @Option(
                            names = "--people",
                            paramLabel = "N",
                            split = ",",
                            defaultValue = "1500,100000",
                            description = "List sizes.")
                    int[] people,
            @Option(
                            names = "--scans",
                            paramLabel = "N",
                            defaultValue = "600",
                            description = "Scans for each size.")
                    int scans) {
        if (scans < 4 || IntStream.of(people).anyMatch(size -> size < scans)) {
            throw new TypeConversionException("--people is at least --scans, and those 4");
        }
        var bench = new DoorBench(context.config(), context.newDataFolder(), context.random());
        for (var size : people) {
            bench.run(size, scans).forEach(this::print);
        }
        return 0;
    }

    @Command(
            name = "letters",
            mixinStandardHelpOptions = true,
            description =
                    "Spoils letters in every way known; exit code 1 when one is taken for genuine.")
    int letters(
            @Option(
                            names = "--count",
                            paramLabel = "N",
                            defaultValue = "1000000",
                            description = "How many.")
                    int count,
            @Option(
                            names = "--seed",
                            paramLabel = "N",
                            defaultValue = "1",
                            description = "Drives everything.")
                    long seed) {
        if (count < 1) {
            throw new TypeConversionException("--count is at least 1");
        }
        var report =
                new LetterCampaign(context.config().programme(), seed)
                        .run(count, context.streams().err());
        report.figures().forEach(this::print);
        return report.accepted() == 0 ? 0 : 1;
    }

    @Command(
            name = "headcount",
            mixinStandardHelpOptions = true,
            description = "A headcount of people already read.")
    int headcount(
            @Option(
                            names = "--people",
                            paramLabel = "N",
                            split = ",",
                            defaultValue = "1500,100000",
                            description = "List sizes.")
                    int[] people) {
        if (IntStream.of(people).anyMatch(size -> size < 1)) {
            throw new TypeConversionException("--people is at least 1");
        }
        var bench = new HeadcountBench(context.config().programme());
        IntStream.of(people).mapToObj(bench::run).forEach(this::print);
        return 0;
    }

    @Command(
            name = "search",
            mixinStandardHelpOptions = true,
            description = "Finding people at each key, beside a scan of the same terms.")
    int search(
            @Option(
                            names = "--people",
                            paramLabel = "N",
                            split = ",",
                            defaultValue = "1500,100000",
                            description = "List sizes.")
                    int[] people,
            @Option(
                            names = "--typed",
                            paramLabel = "N",
                            defaultValue = "140",
                            description = "How many people are typed for.")
                    int typed) {
        if (typed < 1 || IntStream.of(people).anyMatch(size -> size < 1)) {
            throw new TypeConversionException("--people and --typed are at least 1");
        }
        var bench = new SearchBench(context.config().programme(), 1);
        for (var size : people) {
            bench.run(size, typed).forEach(this::print);
        }
        return 0;
    }

    @Command(
            name = "exchange",
            mixinStandardHelpOptions = true,
            description = "A whole list taken from a central, facts handed over, and the gate.")
    int exchange(
            @Option(
                            names = "--people",
                            paramLabel = "N",
                            defaultValue = "100000",
                            description = "On the list, each with a code.")
                    int people,
            @Option(
                            names = "--facts",
                            paramLabel = "N",
                            defaultValue = "1500",
                            description = "That waited to be handed over.")
                    int facts) {
        if (people < 1 || facts < 1) {
            throw new TypeConversionException("--people and --facts are at least 1");
        }
        new ExchangeBench(
                        context.config(),
                        context.configFolder(),
                        context.newDataFolder(),
                        context.random())
                .run(people, facts)
                .forEach(this::print);
        return 0;
    }

    @Command(
            name = "queue",
            mixinStandardHelpOptions = true,
            description =
                    "People who come by chance at a gate while its exchange runs: how long each"
                            + " waits for the durable verdict.")
    int queue(
            @Option(
                            names = "--scans",
                            paramLabel = "N",
                            defaultValue = "600",
                            description = "How many come.")
                    int scans,
            @Option(
                            names = "--seconds",
                            paramLabel = "N",
                            defaultValue = "60",
                            description = "In what time; 600 as at a real gate.")
                    int seconds,
            @Option(
                            names = "--people",
                            paramLabel = "N",
                            defaultValue = "1500",
                            description = "On the list, each with a code.")
                    int people) {
        if (scans < 1 || seconds < 1 || people < 2) {
            throw new TypeConversionException(
                    "--scans and --seconds are at least 1, --people at least 2");
        }
        new QueueBench(
                        context.config(),
                        context.configFolder(),
                        context.newDataFolder(),
                        context.random())
                .run(people, scans, seconds)
                .forEach(this::print);
        return 0;
    }

    @Command(
            name = "reading",
            mixinStandardHelpOptions = true,
            description = "Photographs of codes, read beside plain ZXing, BoofCV and what is here.")
    int reading(
            @Option(
                            names = "--corpus",
                            paramLabel = "DIR",
                            description = "Photographs with truth.json: {set, image, texts}…")
                    Optional<Path> corpus,
            @Option(
                            names = "--negatives",
                            paramLabel = "N",
                            defaultValue = "0",
                            description = "Also so many generated pictures without a code.")
                    int negatives,
            @Option(
                            names = "--seed",
                            paramLabel = "N",
                            defaultValue = "1",
                            description = "Drives these.")
                    long seed) {
        if (negatives < 0 || corpus.isEmpty() && negatives == 0) {
            throw new TypeConversionException("give --corpus or --negatives");
        }
        var progress = context.streams().err();
        corpus.ifPresent(folder -> new ReadingBench(progress).run(folder).forEach(this::print));
        if (negatives > 0) {
            new FalseReadings(seed).run(negatives, progress).forEach(this::print);
        }
        return 0;
    }

    private void print(Figure figure) {
        print(context, figure);
    }

    static void print(Context context, Figure figure) {
        context.streams().out().println(context.options().json() ? figure.json() : figure.line());
    }
}
