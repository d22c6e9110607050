package org.dengta.app.screen;

import org.dengta.platform.fx.Background;

import java.time.Duration;
import java.util.List;
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
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Runnable> endings = new CopyOnWriteArrayList<>();
    private final Executor screen;
    private final ExecutorService store = named("kiosk-db");
    private final ExecutorService figures = named("kiosk-figures");
    private final ExecutorService print = named("kiosk-print");
    private final ExecutorService camera = named("kiosk-camera");
    private final ExecutorService sound = named("kiosk-sound");

    /**
     * @param screen brings results to the screen's thread
     */
    public Workers(Executor screen) {
        this.screen = screen;
    }

    /** Decides and writes, in the order given. */
    public Background store() {
        return new Background(store, screen);
    }

    /** Reads what may take longer, and never holds up a gate. */
    public Background figures() {
        return new Background(figures, screen);
    }

    public Background print() {
        return new Background(print, screen);
    }

    public Background camera() {
        return new Background(camera, screen);
    }

    /** What is to be done before the threads end, such as letting go of a camera that waits. */
    public void atEnd(Runnable last) {
        endings.add(last);
    }

    public Executor sound() {
        return sound;
    }

    @Override
    public void close() {
        endings.forEach(Runnable::run);
        figures.shutdownNow();
        camera.shutdownNow();
        sound.shutdownNow();
        store.close();
        print.shutdown();
        try {
            if (!print.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                print.shutdownNow();
            }
        } catch (InterruptedException _) {
            print.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService named(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }
}
