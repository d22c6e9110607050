package org.dengta.app.screen;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import org.dengta.platform.fx.Background;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The named threads behind the screen: {@code kiosk-db} decides and writes, {@code kiosk-figures}
 * reads for tables and searches, {@code kiosk-print} prints, {@code kiosk-camera} looks, {@code
 * kiosk-sound} sounds. Closing waits for what was begun at the gate: no scan is dropped.
 */
public final class Workers implements AutoCloseable {
    private static final String STORE = "kiosk-db";
    private static final String FIGURES = "kiosk-figures";
    private static final String PRINT = "kiosk-print";
    private static final String CAMERA = "kiosk-camera";
    private static final String SOUND = "kiosk-sound";
    private static final List<String> NAMES = List.of(STORE, FIGURES, PRINT, CAMERA, SOUND);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Runnable> endings = new CopyOnWriteArrayList<>();
    private final Executor screen;
    private final Map<String, Executor> threads;

    private Workers(Executor screen, Map<String, Executor> threads) {
        this.screen = screen;
        this.threads = threads;
    }

    /**
     * A thread for each.
     *
     * @param screen brings results to the screen's thread
     */
    public static Workers threads(Executor screen) {
        return new Workers(
                screen, NAMES.stream().collect(toUnmodifiableMap(identity(), Workers::named)));
    }

    /** None: all is done at once by whoever asks, and nothing sounds. For pictures. */
    public static Workers atOnce() {
        Executor atOnce = Runnable::run;
        var all = new HashMap<String, Executor>();
        NAMES.forEach(name -> all.put(name, atOnce));
        all.put(CAMERA, _ -> {});
        all.put(SOUND, _ -> {});
        return new Workers(atOnce, Map.copyOf(all));
    }

    /** Decides and writes, in the order given. */
    public Background store() {
        return background(STORE);
    }

    /** Reads what may take longer, and never holds up a gate. */
    public Background figures() {
        return background(FIGURES);
    }

    public Background print() {
        return background(PRINT);
    }

    public Background camera() {
        return background(CAMERA);
    }

    /** What is to be done before the threads end, such as letting go of a camera that waits. */
    public void atEnd(Runnable last) {
        endings.add(last);
    }

    /** Brings what comes from elsewhere to the screen's thread. */
    public Executor screen() {
        return screen;
    }

    public Executor sound() {
        return thread(SOUND);
    }

    private Background background(String name) {
        return new Background(thread(name), screen);
    }

    private Executor thread(String name) {
        return Objects.requireNonNull(threads.get(name), name);
    }

    @Override
    public void close() {
        endings.forEach(Runnable::run);
        services(List.of(FIGURES, CAMERA, SOUND)).forEach(ExecutorService::shutdownNow);
        var working = services(List.of(STORE, PRINT));
        working.forEach(ExecutorService::shutdown);
        working.forEach(Workers::await);
    }

    private List<ExecutorService> services(List<String> names) {
        return names.stream()
                .map(this::thread)
                .filter(ExecutorService.class::isInstance)
                .map(ExecutorService.class::cast)
                .toList();
    }

    /** A store or printer that does not end in time is cut off; the store's work is then undone. */
    private static void await(ExecutorService service) {
        try {
            if (!service.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                service.shutdownNow();
            }
        } catch (InterruptedException _) {
            service.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService named(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }
}
