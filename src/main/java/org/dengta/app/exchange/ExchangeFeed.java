package org.dengta.app.exchange;

import org.dengta.kiosk.ExchangeState;
import org.dengta.platform.problem.Problems;

import java.lang.System.Logger.Level;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * How the exchange stands, for whoever shows it. For any thread; listeners are called on the thread
 * of the exchange, and are quick.
 */
public final class ExchangeFeed {
    private static final System.Logger LOG = System.getLogger(ExchangeFeed.class.getName());

    private final CopyOnWriteArrayList<Consumer<ExchangeState>> listeners =
            new CopyOnWriteArrayList<>();
    private volatile ExchangeState state;

    /** Begins with a state. */
    public ExchangeFeed(ExchangeState first) {
        state = first;
    }

    /** Of a kiosk that exchanges with nobody; never changes. */
    public static ExchangeFeed alone() {
        return new ExchangeFeed(new ExchangeState.Alone());
    }

    public ExchangeState state() {
        return state;
    }

    /**
     * Tells each state that is other than the one before.
     *
     * @return ends that
     */
    public Runnable subscribe(Consumer<ExchangeState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** For one thread at a time. */
    void publish(ExchangeState next) {
        if (!next.equals(state)) {
            state = next;
            listeners.forEach(listener -> tell(listener, next));
        }
    }

    /** A listener that fails keeps neither the exchange nor the other listeners back. */
    private static void tell(Consumer<ExchangeState> listener, ExchangeState state) {
        try {
            listener.accept(state);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "a listener failed: {0}", Problems.of(e).code());
        }
    }
}
