package org.dengta.app.command.screen;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.Streams;
import org.dengta.app.demo.DemoEvent;
import org.dengta.app.portrait.Portraits;
import org.dengta.app.portrait.Portraits.Style;
import org.dengta.app.tour.Guide.Runner;
import org.dengta.platform.fx.Display.LibrariesMissing;
import org.dengta.platform.fx.Displays;
import org.dengta.platform.fx.Theme;
import org.dengta.platform.fx.Toolkit;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/** {@code dengta pictures}: every screen of the sample event as PNG, without a display. */
@Command(
        name = "pictures",
        mixinStandardHelpOptions = true,
        description = "Draws every screen of the sample event, without a display.")
public final class PicturesCommand implements Callable<Integer> {
    private final Context context;
    private final BiFunction<Streams, InstantSource, Runner> program;
    private final Displays displays;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the pictures.")
    private @Nullable Path out;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Those whose names begin so, such as door or desk-card; else all.")
    private String only = "";

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            defaultValue = "1280x800",
            description = "Of the window.")
    private String size = "1280x800";

    /**
     * @param context the kiosk's
     * @param program a program on other streams and another clock, for the demo
     * @param displays what can be drawn without one
     */
    public PicturesCommand(
            Context context,
            BiFunction<Streams, InstantSource, Runner> program,
            Displays displays) {
        this.context = context;
        this.program = program;
        this.displays = displays;
    }

    @Override
    public Integer call() {
        if (displays.forPictures() instanceof LibrariesMissing missing) {
            throw new ProblemException(
                    Problem.of(ProblemCode.SCREEN_LIBRARIES, String.join(" ", missing.packages())));
        }
        checkOnly();
        var folder = OutFiles.folder(Objects.requireNonNull(out));
        var demo = OutFiles.fresh(folder, "demo-");
        Toolkit.startWithoutDisplay();
        try (var event = new DemoEvent(context, program, demo.resolve("event")).openStanding()) {
            var operator = event.kiosk().config().kiosk().operator();
            var portraits = new Portraits(event, operator, folder);
            styles().forEach(style -> portraits.draw(style, only, this::told));
        } finally {
            OutFiles.delete(demo);
        }
        return 0;
    }

    private void checkOnly() {
        if (Portraits.names(only).isEmpty()) {
            throw new TypeConversionException(
                    "--only: no picture's name begins so; there are "
                            + String.join(", ", Portraits.names("")));
        }
    }

    private void told(Path picture) {
        context.streams().out().println(picture);
    }

    /** Each language once, each theme once. */
    private List<Style> styles() {
        if (!size.matches("\\d{3,4}x\\d{3,4}")) {
            throw new TypeConversionException("--size is WIDTHxHEIGHT, such as 1280x800");
        }
        var x = size.indexOf('x');
        var width = Integer.parseInt(size.substring(0, x));
        var height = Integer.parseInt(size.substring(x + 1));
        return List.of(
                new Style(width, height, Locale.CHINESE, Theme.LIGHT),
                new Style(width, height, Locale.ENGLISH, Theme.DARK));
    }
}
