package org.dengta.app.command.exchange;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the process is told to end (SIGTERM, Ctrl+C) or the thread is interrupted, and keeps
 * the process until what was served has been closed.
 */
final class Serving implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("stopping").unstarted(this::stop);

    Serving() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        stopping.countDown();
        try {
            var _ = ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void untilStopped() {
        try {
            stopping.await();
        } catch (InterruptedException _) {
            // Whoever runs this in a thread wants it to end.
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // It is running.
        }
    }
}
