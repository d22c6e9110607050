package org.dengta.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

final class BackgroundTest {
    private final ArrayDeque<Runnable> worker = new ArrayDeque<>();
    private final ArrayDeque<Runnable> screen = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private final Background background = new Background(worker::add, screen::add);

    @Test
    void nothing_is_done_by_the_caller_and_results_come_in_order() {
        background.run(() -> "first", seen::add, this::failed);
        background.run(() -> "second", seen::add, this::failed);
        assertThat(seen).isEmpty();
        drain(worker);
        assertThat(seen).isEmpty();
        drain(screen);
        assertThat(seen).containsExactly("first", "second");
    }

    @Test
    void what_breaks_reaches_the_screen_as_a_problem_and_the_worker_goes_on() {
        background.run(
                () -> {
                    throw new ProblemException(Problem.of(ProblemCode.DISK_FULL, "here"));
                },
                _ -> seen.add("done"),
                this::failed);
        background.run(
                () -> {
                    throw new StackOverflowError();
                },
                _ -> seen.add("done"),
                this::failed);
        background.run(() -> "after", seen::add, this::failed);
        drain(worker);
        drain(screen);
        assertThat(seen).containsExactly("DISK_FULL", "UNEXPECTED", "after");
    }

    private void failed(Problem problem) {
        seen.add(problem.code().name());
    }

    private static void drain(ArrayDeque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }
}
