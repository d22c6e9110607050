package org.dengta.app.duty;

import org.dengta.app.Replica;
import org.dengta.app.exchange.Signals;
import org.dengta.platform.problem.Problems;
import org.dengta.supervision.Alert;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Alerts as they arise, for screens and commands that stay: looks four times a second whether
 * anybody wrote to the store, on a thread of its own, and tells what follows. What other kiosks
 * write is told as soon as the exchange has brought it. For any thread.
 */
public final class AlertFeed implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(AlertFeed.class.getName());
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int KEPT = 200;

    private final Signals signals = new Signals();
    private final List<Subscriber> subscribers = new ArrayList<>();
    private final List<Alert> told = new ArrayList<>();
    private final Thread thread;

    private record Subscriber(Executor executor, Consumer<Alert> listener) {
        void tell(Alert alert) {
            executor.execute(() -> listener.accept(alert));
        }
    }

    private AlertFeed(Replica replica, Instant since) {
        thread =
                Thread.ofPlatform()
                        .name("kiosk-alerts")
                        .daemon()
                        .unstarted(() -> work(replica, since));
    }

    /**
     * Begins at once.
     *
     * @param replica closed by whoever opened it, after this
     * @param since facts written earlier give reason to nothing
     */
    public static AlertFeed start(Replica replica, Instant since) {
        var feed = new AlertFeed(replica, since);
        feed.thread.start();
        return feed;
    }

    /** The same for all of this day at the venue. */
    public static AlertFeed ofToday(Replica replica) {
        var now = replica.clock().instant();
        return start(replica, replica.programme().day(now).from());
    }

    /**
     * Tells what was told so far, the last 200, and then each new alert once, in their order.
     *
     * @param executor where the listener is called, such as the screen's thread
     * @return ends that
     */
    public Runnable subscribe(Executor executor, Consumer<Alert> listener) {
        var subscriber = new Subscriber(executor, listener);
        synchronized (told) {
            told.forEach(subscriber::tell);
            subscribers.add(subscriber);
        }
        return () -> {
            synchronized (told) {
                subscribers.remove(subscriber);
            }
        };
    }

    /** Whatever fails here, gates go on and the feed does too. */
    private void work(Replica replica, Instant since) {
        while (!signals.isClosed()) {
            try (var reader = new AlertReader(replica, since)) {
                while (!signals.isClosed()) {
                    look(reader);
                }
            } catch (RuntimeException | Error e) {
                failed(e);
            }
        }
    }

    private void look(AlertReader reader) {
        try {
            reader.next().forEach(this::tell);
            signals.rest(LOOK);
        } catch (RuntimeException | Error e) {
            failed(e);
        }
    }

    private void failed(Throwable e) {
        LOG.log(Level.WARNING, "alerts go on after {0}", Problems.of(e).code());
        signals.rest(PATIENCE);
    }

    private void tell(Alert alert) {
        synchronized (told) {
            told.add(alert);
            if (told.size() > KEPT) {
                told.removeFirst();
            }
            subscribers.forEach(subscriber -> subscriber.tell(alert));
        }
    }

    @Override
    public void close() {
        signals.close();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
