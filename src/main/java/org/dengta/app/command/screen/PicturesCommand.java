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

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
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
            names = "--all",
            description =
                    "Both languages, both themes, 1280x800 and 1920x1080; else one of each kind.")
    private boolean all;

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
        var folder = OutFiles.folder(Objects.requireNonNull(out));
        var demo = OutFiles.fresh(folder, "demo-");
        Toolkit.startWithoutDisplay();
        try (var event = new DemoEvent(context, program, demo.resolve("event")).openStanding()) {
            var operator = event.kiosk().config().kiosk().operator();
            var portraits = new Portraits(event, operator, folder);
            styles().forEach(style -> portraits.draw(style, this::told));
        } finally {
            OutFiles.delete(demo);
        }
        return 0;
    }

    private void told(Path picture) {
        context.streams().out().println(picture);
    }

    private List<Style> styles() {
        if (!all) {
            return List.of(
                    new Style(1280, 800, Locale.ENGLISH, Theme.LIGHT),
                    new Style(1280, 800, Locale.CHINESE, Theme.DARK));
        }
        var styles = new ArrayList<Style>();
        for (var theme : Theme.values()) {
            for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                styles.add(new Style(1280, 800, language, theme));
                styles.add(new Style(1920, 1080, language, theme));
            }
        }
        return styles;
    }
}
