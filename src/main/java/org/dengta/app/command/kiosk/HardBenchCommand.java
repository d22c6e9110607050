package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.bench.reading.hard.HardBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.concurrent.Callable;

/** {@code dengta bench hard}. */
@Command(
        name = "hard",
        mixinStandardHelpOptions = true,
        description =
                "Letters and badges held badly before a camera, drawn in several versions and"
                        + " levels: how many of each are read.")
final class HardBenchCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "40",
            description = "Pictures of each design, damage and strength.")
    private int count;

    HardBenchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (count < 1) {
            throw new TypeConversionException("--count is at least 1");
        }
        new HardBench(count, context.streams().err())
                .run()
                .forEach(figure -> BenchCommand.print(context, figure));
        return 0;
    }
}
