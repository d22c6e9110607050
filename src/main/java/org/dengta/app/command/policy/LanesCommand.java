package org.dengta.app.command.policy;

import org.dengta.app.Context;
import org.dengta.lanes.Crowding;
import org.dengta.lanes.Rush;
import org.dengta.lanes.Service;
import org.dengta.lanes.Shape;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * {@code dengta policy lanes}: how long people wait at an entrance, and how many lanes it takes.
 */
@Command(
        name = "lanes",
        mixinStandardHelpOptions = true,
        description = {
            "Simulates one queue in front of equal lanes: longest wait, and how many lanes keep it"
                    + " short.",
            "TRIANGLE: from nobody at the beginning to most at minute 40, nobody at minute 60;"
                    + " BUSES: half of all within 6 minutes around minute 40; EVEN."
        })
final class LanesCommand implements Callable<Integer> {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Context context;

    @Option(
            names = "--arrivals",
            paramLabel = "N",
            split = ",",
            defaultValue = "1500,2000",
            description = "People in one hour. Default: ${DEFAULT-VALUE}.")
    private int[] arrivals = {};

    @Option(
            names = "--peak",
            paramLabel = "SHAPE",
            defaultValue = "TRIANGLE",
            description = "How they come: EVEN, TRIANGLE or BUSES. Default: ${DEFAULT-VALUE}.")
    private Shape peak = Shape.TRIANGLE;

    @Option(
            names = "--exceptions",
            paramLabel = "PERCENT",
            defaultValue = "3",
            description = "With how many something is wrong. Default: ${DEFAULT-VALUE}.")
    private double exceptions;

    @Option(
            names = "--lanes",
            paramLabel = "N",
            description = "So many only; when not given, some below the least and one above.")
    private @Nullable Integer lanes;

    @Option(
            names = "--service",
            paramLabel = "SECONDS",
            defaultValue = "7",
            description = "Mean time of a check-in with a code. Default: ${DEFAULT-VALUE}.")
    private double service;

    @Option(
            names = "--exception",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description =
                    "Mean time that somebody with whom something is wrong keeps the lane; that of a"
                            + " check-in where such people are sent to the help desk. Default:"
                            + " ${DEFAULT-VALUE}.")
    private double exception;

    @Option(
            names = "--most-wait",
            paramLabel = "TIME",
            defaultValue = "5m",
            description = "Nobody is to wait longer; such as 5m or 90s. Default: 5m.")
    private String mostWait = "5m";

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "20",
            description =
                    "How many times it is drawn; the worst counts. Default: ${DEFAULT-VALUE}.")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where chance starts; the same gives the same.")
    private long seed;

    LanesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        check();
        var most = wait(mostWait);
        for (var people : arrivals) {
            simulate(people, most);
        }
        return 0;
    }

    private void check() {
        var isLarge = IntStream.of(arrivals).anyMatch(people -> people < 1 || people > 100_000);
        if (isLarge || draws < 1 || draws > 1_000) {
            throw new TypeConversionException("--arrivals is 1 to 100000 and --draws 1 to 1000");
        }
        if (lanes != null && (lanes < 1 || lanes > 10_000)) {
            throw new TypeConversionException("--lanes is 1 to 10000");
        }
        if (!(exceptions >= 0 && exceptions <= 100)) {
            throw new TypeConversionException("--exceptions is 0 to 100 percent");
        }
        if (!isTime(service) || !isTime(exception)) {
            throw new TypeConversionException(
                    "--service and --exception are more than 0 and at most 3600 seconds");
        }
    }

    private static boolean isTime(double value) {
        return value >= 0.001 && value <= 3_600;
    }

    /** Minutes or seconds. */
    private static Duration wait(String text) {
        if (!text.matches("\\d{1,4}[ms]")) {
            throw new TypeConversionException("'" + text + "' is no time such as 5m or 90s");
        }
        var number = Long.parseLong(text.substring(0, text.length() - 1));
        return text.endsWith("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
    }

    private void simulate(int people, Duration most) {
        var rush =
                new Rush(
                        new Crowding(people, HOUR, peak),
                        new Service(
                                seconds(service),
                                Service.SPREAD,
                                exceptions / 100,
                                seconds(exception)),
                        SplittableRandom::new,
                        seed,
                        draws);
        var needed = rush.lanesFor(most);
        var first = lanes == null ? Math.max(1, needed - 3) : lanes;
        var last = lanes == null ? needed + 1 : lanes;
        var lines = new LanesLines(context, people, needed);
        lines.head(peak, exceptions, draws, most);
        IntStream.rangeClosed(first, last).mapToObj(rush::at).forEach(lines::print);
        lines.foot();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1e3));
    }
}
