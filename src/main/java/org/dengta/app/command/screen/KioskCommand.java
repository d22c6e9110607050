package org.dengta.app.command.screen;

import org.dengta.app.Context;
import org.dengta.app.Operators;
import org.dengta.app.screen.Kiosk;
import org.dengta.app.screen.Kiosk.Opening;
import org.dengta.app.screen.KioskWindow.Look;
import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Display.LibrariesMissing;
import org.dengta.platform.fx.Display.NoScreen;
import org.dengta.platform.fx.Display.Ready;
import org.dengta.platform.fx.Displays;
import org.dengta.platform.fx.Theme;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta kiosk}: the window of this kiosk. */
@Command(
        name = "kiosk",
        mixinStandardHelpOptions = true,
        description = "Opens the window: door, registration desk or supervisor.")
public final class KioskCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--station",
            paramLabel = "STATION",
            description = "door, desk or supervisor; from kiosk.yaml, else asked.")
    private @Nullable Station station;

    @Option(
            names = "--language",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "Shown first; F2 switches.")
    private String language = "zh";

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            defaultValue = "light",
            description = "Shown first; F3 switches.")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            defaultValue = "1280x800",
            description = "Of the window.")
    private String size = "1280x800";

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "As if it were this time at the start, such as 2024-10-26T09:05 at the venue;"
                            + " the clock runs on from there.")
    private @Nullable String at;

    public KioskCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        switch (Displays.of(property("os.name"), environment("DISPLAY")).forWindows()) {
            case NoScreen none -> throw problem(ProblemCode.NO_SCREEN, none.said());
            case LibrariesMissing missing ->
                    throw problem(
                            ProblemCode.SCREEN_LIBRARIES, String.join(" ", missing.packages()));
            case Ready _ -> {}
        }
        try (var replica = context.openFrom(Optional.ofNullable(at))) {
            new Kiosk(replica, Operators.of(context, replica), opening(false)).run();
        }
        return 0;
    }

    private Opening opening(boolean demo) {
        return new Opening(Optional.ofNullable(station), locale(), theme, look(demo));
    }

    private Locale locale() {
        return switch (language) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new TypeConversionException("--language is zh or en");
        };
    }

    private Look look(boolean demo) {
        if (!size.matches("\\d{3,4}x\\d{3,4}")) {
            throw new TypeConversionException("--size is WIDTHxHEIGHT, such as 1280x800");
        }
        var at = size.indexOf('x');
        return new Look(
                Integer.parseInt(size.substring(0, at)),
                Integer.parseInt(size.substring(at + 1)),
                demo);
    }

    private static String property(String name) {
        return Optional.ofNullable(System.getProperty(name)).orElse("");
    }

    private static String environment(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }

    private static ProblemException problem(ProblemCode code, String detail) {
        return new ProblemException(Problem.of(code, detail));
    }
}
