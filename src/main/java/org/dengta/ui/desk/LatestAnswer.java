package org.dengta.ui.desk;

import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Asks a worker, again at every key, and shows the answer to the last question only. A question
 * that a later one has overtaken before its turn is not even begun. Called on the screen's thread.
 */
public final class LatestAnswer {
    private final Background worker;
    private final AtomicLong asked = new AtomicLong();

    /** Of all that is asked through this, one answer at most is shown. */
    public LatestAnswer(Background worker) {
        this.worker = worker;
    }

    /** Drops whatever is still being answered. */
    public void forget() {
        asked.incrementAndGet();
    }

    /** Asks; one of the two is called on the screen's thread, or neither once overtaken. */
    public <T> void ask(Supplier<T> work, Consumer<T> done, Consumer<Problem> failed) {
        var mine = asked.incrementAndGet();
        worker.run(
                () -> asked.get() == mine ? Optional.of(work.get()) : Optional.<T>empty(),
                answer -> answer.filter(_ -> asked.get() == mine).ifPresent(done),
                problem -> {
                    if (asked.get() == mine) {
                        failed.accept(problem);
                    }
                });
    }
}
