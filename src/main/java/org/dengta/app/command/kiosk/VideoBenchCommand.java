package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.bench.video.VideoBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.concurrent.Callable;

/** {@code dengta bench video}. */
@Command(
        name = "video",
        mixinStandardHelpOptions = true,
        description =
                "People who hold codes before a camera, drawn: time to a verdict, load, beside"
                        + " plain ZXing.")
final class VideoBenchCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--presentations",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many.")
    private int presentations;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Drives every picture.")
    private long seed;

    VideoBenchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (presentations < 1) {
            throw new TypeConversionException("--presentations is at least 1");
        }
        new VideoBench(seed)
                .run(presentations, context.streams().err())
                .forEach(figure -> BenchCommand.print(context, figure));
        return 0;
    }
}
