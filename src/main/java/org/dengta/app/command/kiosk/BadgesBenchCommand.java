package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.bench.badge.BadgeBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.concurrent.Callable;

/** {@code dengta bench badges}. */
@Command(
        name = "badges",
        mixinStandardHelpOptions = true,
        description = "Badges one by one and merged, beside stock PDFBox and reportlab.")
final class BadgesBenchCommand implements Callable<Integer> {
    private static final int LEAST = 20;

    private final Context context;

    @Option(names = "--count", paramLabel = "N", defaultValue = "2000", description = "One by one.")
    private int count;

    @Option(names = "--merged", paramLabel = "N", defaultValue = "10000", description = "In one.")
    private int merged;

    BadgesBenchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (count < LEAST || merged < 1) {
            throw new TypeConversionException("--count is at least 20, --merged at least 1");
        }
        new BadgeBench(context.config(), context.newDataFolder(), 1)
                .run(count, merged)
                .forEach(figure -> BenchCommand.print(context, figure));
        return 0;
    }
}
