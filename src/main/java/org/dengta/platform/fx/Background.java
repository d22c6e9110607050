package org.dengta.platform.fx;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.Problems;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that must not hold up the screen: done by a worker in the order given, its result brought
 * back to the screen's thread. One of the two places with a broad catch: what breaks reaches the
 * screen as a {@link Problem}, and the worker goes on.
 */
public final class Background {
    private final Executor worker;
    private final Executor screen;

    /**
     * @param worker runs the work, one at a time where order matters
     * @param screen brings results to the screen, in order
     */
    public Background(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /**
     * Does work; exactly one of the two is called with what came of it, on the screen's thread.
     * Neither once the threads have ended.
     */
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Problem> failed) {
        try {
            worker.execute(() -> screen.execute(outcome(work, done, failed)));
        } catch (RejectedExecutionException _) {
            // The window is closed and its threads have ended: nothing is done, nobody is told.
        }
    }

    /** Brings something to the screen's thread, after everything brought before it. */
    public void show(Runnable change) {
        screen.execute(change);
    }

    private static <T> Runnable outcome(
            Supplier<T> work, Consumer<T> done, Consumer<Problem> failed) {
        try {
            var result = work.get();
            return () -> done.accept(result);
        } catch (RuntimeException | Error e) {
            var problem = Problems.of(e);
            return () -> failed.accept(problem);
        }
    }
}
