package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.Streams;
import org.dengta.app.tour.Guide;
import org.dengta.app.tour.Guide.Runner;
import org.dengta.app.tour.Journey;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/**
 * {@code dengta tour}: the whole journey on the sample event; exit code 1 when a step does not come
 * out as it must.
 */
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description = "Shows the whole journey on the sample event, in a folder of its own.")
public final class TourCommand implements Callable<Integer> {
    private static final String MARK = ".dengta-tour";

    private final Context context;
    private final BiFunction<Streams, InstantSource, Runner> program;

    public TourCommand(Context context, BiFunction<Streams, InstantSource, Runner> program) {
        this.context = context;
        this.program = program;
    }

    @Override
    public Integer call() {
        var folder = emptied(context.options().data().orElse(Path.of("dengta-tour")));
        var config = context.configFolder();
        var programme = context.config().programme();
        var common = List.of("--config=" + config, "--data=" + folder.resolve("data"));
        var guide =
                new Guide(
                        context.streams(),
                        (streams, time) ->
                                program.apply(
                                        streams,
                                        InstantSource.fixed(Context.instant(time, programme))),
                        common);
        context.streams()
                .out()
                .println(
                        "Dengta 灯塔: a tour of the sample event. Everything it makes is in "
                                + folder);
        new Journey(context, guide, config.resolve("samples"), folder).run();
        return summary(guide, folder);
    }

    private int summary(Guide guide, Path folder) {
        var out = context.streams().out();
        out.println();
        guide.failures().forEach(failure -> out.println("NOT AS EXPECTED: " + failure));
        out.println(
                guide.steps()
                        + " steps, "
                        + guide.failures().size()
                        + " not as expected. Look at "
                        + folder);
        return guide.failures().isEmpty() ? 0 : 1;
    }

    /** Only a folder that a tour has made is emptied; anything else of that name is left alone. */
    private static Path emptied(Path folder) {
        var mark = folder.resolve(MARK);
        try {
            if (Files.exists(mark)) {
                OutFiles.delete(folder);
            } else if (Files.exists(folder) && !isEmpty(folder)) {
                throw new ProblemException(
                        Problem.of(
                                ProblemCode.FILE_NOT_WRITTEN,
                                folder + " is not empty and not of a tour"));
            }
            Files.createDirectories(folder);
            Files.createFile(mark);
            return folder;
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, folder.toString()), e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.findAny().isEmpty();
        }
    }
}
