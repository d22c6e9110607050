package org.dengta.app.demo;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.Streams;
import org.dengta.app.central.EmbeddedCentral;
import org.dengta.app.tour.Guide.Runner;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The sample event on the morning of its opening ceremony, a central and a kiosk in a folder of its
 * own. Made once; when opened again it goes on where it was left.
 */
public final class DemoEvent {
    private static final String OPENING = "2024-10-26T09:40";
    private static final String LISTS_CAME = "2024-10-24T18:00";
    private static final String CENTRAL = "central";
    private static final String KIOSK = "kiosk";
    private static final String READY = ".dengta-demo";
    private static final List<List<String>> LISTS =
            List.of(
                    List.of("guests.xlsx"),
                    List.of("working.csv"),
                    List.of("reservations.csv", "--category=visitor", "--review=approved"));

    private final Context context;
    private final BiFunction<Streams, InstantSource, Runner> program;
    private final Path folder;

    /**
     * @param context the kiosk's, with the sample lists in its configuration
     * @param program a program on other streams and another clock
     * @param folder the demo's own; made where it is not there
     */
    public DemoEvent(
            Context context, BiFunction<Streams, InstantSource, Runner> program, Path folder) {
        this.context = context;
        this.program = program;
        this.folder = folder;
    }

    /** The event in the morning, its central answering; close it. */
    public Demo open() {
        if (!Files.exists(folder.resolve(READY))) {
            prepare();
        }
        var demo = opened(clock());
        try {
            demo.serve(serving(demo.central()));
            return demo;
        } catch (RuntimeException e) {
            demo.close();
            throw e;
        }
    }

    private EmbeddedCentral serving(Replica central) {
        return EmbeddedCentral.start(central, context.configFolder(), context.random());
    }

    /** The event at the moment that {@link #open} shows at first, its central silent; close it. */
    public Demo openStanding() {
        if (!Files.exists(folder.resolve(READY))) {
            prepare();
        }
        return opened(new HandClock(opening()));
    }

    private Demo opened(InstantSource clock) {
        var central = central(folder, clock);
        try {
            return new Demo(kiosk(folder, clock), central);
        } catch (RuntimeException e) {
            central.close();
            throw e;
        }
    }

    private Replica central(Path data, InstantSource clock) {
        var config = context.config().as(new KioskId(CENTRAL));
        return Replica.open(config, data.resolve(CENTRAL), clock, context.random());
    }

    private Replica kiosk(Path data, InstantSource clock) {
        return Replica.open(context.config(), data.resolve(KIOSK), clock, context.random());
    }

    private Instant opening() {
        return Context.instant(OPENING, context.config().programme());
    }

    /** In the morning at first; later after everything that was written down before. */
    private InstantSource clock() {
        try (var kiosk = kiosk(folder, context.clock())) {
            var after = kiosk.store().latestFact().map(last -> last.plus(Duration.ofSeconds(5)));
            var first = after.filter(opening()::isBefore).orElse(opening());
            var ahead = Duration.between(context.clock().instant(), first);
            return InstantSource.offset(context.clock(), ahead);
        }
    }

    /** In a folder beside it first, so that what is there under the name is whole. */
    private void prepare() {
        if (Files.exists(folder)) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCode.FILE_NOT_WRITTEN, folder + " is there and not of a demo"));
        }
        var parent = OutFiles.folder(folder.toAbsolutePath().resolveSibling(""));
        var data = OutFiles.fresh(parent, "demo-");
        var samples = context.configFolder().resolve("samples");
        LISTS.forEach(list -> take(samples, list, data.resolve(CENTRAL)));
        try (var central = serving(central(data, new HandClock(opening())))) {
            new DemoKiosk(context, central).play(data.resolve(KIOSK), opening());
        }
        finish(data);
    }

    private void take(Path samples, List<String> list, Path data) {
        var lists = Context.instant(LISTS_CAME, context.config().programme());
        var quiet = context.streams().with(context.streams().in(), context.streams().err());
        var call = new ArrayList<>(List.of("guests", "import"));
        call.add(samples.resolve(list.getFirst()).toString());
        call.addAll(list.subList(1, list.size()));
        call.add("--config=" + context.configFolder());
        call.add("--data=" + data);
        program.apply(quiet, InstantSource.fixed(lists)).run(call.toArray(String[]::new));
    }

    private void finish(Path data) {
        try {
            Files.createFile(data.resolve(READY));
            Files.move(data, folder);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, folder.toString()), e);
        }
    }
}
