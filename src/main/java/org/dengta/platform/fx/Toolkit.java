package org.dengta.platform.fx;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** The screen toolkit without a display, for pictures. */
public final class Toolkit {
    private static final String PLATFORM = "glass.platform";

    private Toolkit() {}

    /**
     * Starts the toolkit so that it draws without a display; once in a process, later calls do
     * nothing. Call it where {@link Displays#forPictures} says that it can.
     */
    public static void startWithoutDisplay() {
        if (System.getProperty(PLATFORM) == null) {
            System.setProperty(PLATFORM, "Headless");
            System.setProperty("prism.order", "sw");
        }
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException _) {
            started.countDown();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.setImplicitExit(false);
    }

    /** Does work on the screen's thread and waits for it; what it throws comes out here. */
    public static <T> T onScreen(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, new FxThread()).join();
    }
}
