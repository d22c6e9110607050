package org.dengta.testing;

import org.dengta.platform.fx.Delays;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Delays that pass when a test says so. */
public final class ManualDelays implements Delays {
    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Due(Duration at, Runnable work) {}

    @Override
    public Runnable after(Duration time, Runnable work) {
        var due = new Due(now.plus(time), work);
        waiting.add(due);
        return () -> waiting.removeIf(it -> it.equals(due));
    }

    /** Lets time pass; what becomes due is done in its order. */
    public void pass(Duration time) {
        var end = now.plus(time);
        while (true) {
            var next =
                    waiting.stream()
                            .filter(due -> due.at().compareTo(end) <= 0)
                            .min(Comparator.comparing(Due::at));
            if (next.isEmpty()) {
                now = end;
                return;
            }
            now = next.get().at();
            waiting.remove(next.get());
            next.get().work().run();
        }
    }
}
