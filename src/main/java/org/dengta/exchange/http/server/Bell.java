package org.dengta.exchange.http.server;

import org.dengta.exchange.http.Wakeup;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Tells everybody who listens that there is something new. Rings that nobody heard yet become one.
 * For any thread.
 */
public final class Bell {
    private final ReentrantLock looking = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private Wakeup latest;

    /**
     * @param now what there is at the beginning
     */
    public Bell(Wakeup now) {
        latest = now;
    }

    /** Says what there is now. Quick; nothing happens where nothing is new. */
    public void ring(Wakeup now) {
        ring(() -> now);
    }

    /**
     * The same for several who look around at once: one looks after the other, so that what is told
     * last is what was seen last.
     */
    public void ring(Supplier<Wakeup> look) {
        looking.lock();
        try {
            tell(look.get());
        } finally {
            looking.unlock();
        }
    }

    private void tell(Wakeup now) {
        lock.lock();
        try {
            if (!now.equals(latest)) {
                latest = now;
                rung.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** What there is now. */
    Wakeup latest() {
        lock.lock();
        try {
            return latest;
        } finally {
            lock.unlock();
        }
    }

    /** Lets everybody who waits look around. */
    void nudge() {
        lock.lock();
        try {
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What there is once the bell is rung, or after that long. */
    Wakeup after(Wakeup seen, Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (latest.equals(seen)) {
                var _ = rung.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
            }
            return latest;
        } finally {
            lock.unlock();
        }
    }
}
