package org.dengta.app.command.screen;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.Streams;
import org.dengta.app.demo.DemoCode;
import org.dengta.app.demo.DemoEvent;
import org.dengta.app.screen.Kiosk;
import org.dengta.app.screen.Kiosk.Opening;
import org.dengta.app.screen.KioskWindow.Look;
import org.dengta.app.tour.Guide.Runner;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Display.LibrariesMissing;
import org.dengta.platform.fx.Display.NoScreen;
import org.dengta.platform.fx.Display.Ready;
import org.dengta.platform.fx.Displays;
import org.dengta.platform.fx.Theme;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.problem.ProblemText;
import org.dengta.ui.shell.EventTitle.Earnest;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/** {@code dengta kiosk}: the window of this kiosk. */
@Command(
        name = "kiosk",
        mixinStandardHelpOptions = true,
        description = "Opens the window: door, registration desk or supervisor.")
public final class KioskCommand implements Callable<Integer> {
    private static final String DEMO_FOLDER = "dengta-demo";

    private final Context context;
    private final BiFunction<Streams, InstantSource, Runner> program;
    private final Displays displays;

    @Option(
            names = "--station",
            paramLabel = "STATION",
            description = "door, desk, supervisor or setup; from kiosk.yaml, else asked.")
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
            names = "--demo",
            description =
                    "The sample event on its opening morning, in a folder of its own; without a"
                            + " display the tour.")
    private boolean demo;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "As if it were this time at the start, such as 2024-10-26T09:05 at the venue;"
                            + " the clock runs on from there. What is written down is real.")
    private @Nullable String at;

    @Option(
            names = "--rehearse",
            description =
                    "On a private copy that is thrown away when the window closes: nothing that is"
                            + " done counts anywhere, and every screen says so.")
    void rehearse(boolean is) {
        context.rehearse(is);
    }

    @Option(
            names = "--camera",
            paramLabel = "CAMERA|URL|FILE",
            description =
                    "What the door looks at: a camera as camera list names it, such as /dev/video0,"
                            + " an address of motion JPEG, a video, a picture or a folder of"
                            + " pictures.")
    private @Nullable String camera;

    /**
     * @param context the kiosk's
     * @param program a program on other streams and another clock, for the demo
     * @param displays where a window might be opened
     */
    public KioskCommand(
            Context context,
            BiFunction<Streams, InstantSource, Runner> program,
            Displays displays) {
        this.context = context;
        this.program = program;
        this.displays = displays;
    }

    @Override
    public Integer call() {
        if (demo && at != null) {
            throw new TypeConversionException("--demo has a clock of its own; leave --at out");
        }
        if (demo && context.isRehearsal()) {
            throw new TypeConversionException("--demo counts nowhere; leave --rehearse out");
        }
        return switch (displays.forWindows()) {
            case Ready _ -> open();
            case NoScreen none -> without(new Problem(ProblemCode.NO_SCREEN, List.of(none.said())));
            case LibrariesMissing missing ->
                    without(
                            new Problem(
                                    ProblemCode.SCREEN_LIBRARIES,
                                    List.of(String.join(" ", missing.packages()))));
        };
    }

    private int open() {
        if (demo) {
            try (var event = demoEvent().open()) {
                var operator = Operators.of(context, event.kiosk());
                var clock = event.kiosk().clock();
                show(event.kiosk(), operator, event.codes(operator), clock);
            }
        } else {
            try (var replica = context.openFrom(Optional.ofNullable(at))) {
                show(replica, Operators.of(context, replica), List.of(), context.clock());
            }
        }
        return 0;
    }

    /** The demo's central goes by the demo's clock, any other by the machine's. */
    private void show(
            Replica replica, OperatorId operator, List<DemoCode> codes, InstantSource machine) {
        var first = Optional.ofNullable(station).or(replica.config().kiosk()::station);
        new Kiosk(replica, operator, opening(first, codes), machine).run(this::tellReady);
    }

    /** For machines that wait for the window, and for measuring how long that takes. */
    private void tellReady() {
        if (context.options().json()) {
            var started =
                    ProcessHandle.current().info().startInstant().orElse(context.clock().instant());
            var took = Duration.between(started, context.clock().instant()).toMillis();
            context.streams()
                    .out()
                    .println(Json.object(json -> json.writeNumberField("ready_ms", took)));
            context.streams().out().flush();
        }
    }

    /** The demo shows what it can without a window; anything else has to say that it cannot. */
    private int without(Problem problem) {
        if (!demo) {
            throw new ProblemException(problem);
        }
        var said = ProblemText.of(problem, Locale.ENGLISH);
        context.streams()
                .err()
                .println(said.happened() + " " + said.next() + " Here is the tour instead:");
        return program.apply(context.streams(), context.clock())
                .run(
                        "tour",
                        "--config=" + context.configFolder(),
                        "--data=" + demoFolder().resolve("tour"));
    }

    private DemoEvent demoEvent() {
        return new DemoEvent(context, program, demoFolder().resolve("event"));
    }

    private Path demoFolder() {
        return context.options().data().orElse(Path.of(DEMO_FOLDER));
    }

    private Opening opening(Optional<Station> first, List<DemoCode> codes) {
        return new Opening(first, locale(), theme, look(codes), Optional.ofNullable(camera));
    }

    private Locale locale() {
        return switch (language) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new TypeConversionException("--language is zh or en");
        };
    }

    private Look look(List<DemoCode> codes) {
        if (!size.matches("\\d{3,4}x\\d{3,4}")) {
            throw new TypeConversionException("--size is WIDTHxHEIGHT, such as 1280x800");
        }
        var x = size.indexOf('x');
        var width = Integer.parseInt(size.substring(0, x));
        var height = Integer.parseInt(size.substring(x + 1));
        return earnest()
                .map(it -> new Look(width, height, codes, it))
                .orElseGet(() -> new Look(width, height, codes));
    }

    private Optional<Earnest> earnest() {
        return context.isRehearsal()
                ? Optional.of(Earnest.REHEARSAL)
                : Optional.ofNullable(at).map(_ -> Earnest.SET_TIME);
    }
}
