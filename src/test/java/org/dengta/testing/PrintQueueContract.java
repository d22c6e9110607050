package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintQueue;
import org.junit.jupiter.api.Test;

import java.time.Instant;

/** What every print queue promises. */
public abstract class PrintQueueContract {
    private static final Instant EARLY = SampleEvent.at(SampleEvent.DAY_1, "09:00");
    private static final Instant LATE = SampleEvent.at(SampleEvent.DAY_1, "10:00");

    /** An empty queue. */
    protected abstract PrintQueue fresh();

    @Test
    void a_new_job_is_queued_and_found() {
        var queue = fresh();
        var job = queue.add(order(1), EARLY);
        assertThat(job).isEqualTo(new PrintJob(job.id(), order(1), Stage.QUEUED, "", EARLY));
        assertThat(queue.find(job.id())).contains(job);
        assertThat(queue.find(new PrintJob.Id(job.id().value() + 1))).isEmpty();
        assertThat(queue.all()).containsExactly(job);
    }

    @Test
    void the_oldest_queued_job_is_taken_once() {
        var queue = fresh();
        var first = queue.add(order(1), LATE);
        var second = queue.add(order(2), EARLY);
        assertThat(queue.take(LATE))
                .contains(new PrintJob(first.id(), order(1), Stage.PRINTING, "", LATE));
        assertThat(queue.take(LATE).orElseThrow().id()).isEqualTo(second.id());
        assertThat(queue.take(LATE)).isEmpty();
    }

    @Test
    void a_job_moves_only_from_the_stage_named() {
        var queue = fresh();
        var job = queue.add(order(1), EARLY);
        assertThat(queue.move(job.id(), Stage.PRINTING, Stage.DONE, "", LATE)).isEmpty();
        assertThat(queue.find(job.id())).contains(job);
        var failed = queue.move(job.id(), Stage.QUEUED, Stage.FAILED, "no-printer", LATE);
        assertThat(failed)
                .contains(new PrintJob(job.id(), order(1), Stage.FAILED, "no-printer", LATE));
        assertThat(queue.find(job.id())).isEqualTo(failed);
        assertThat(queue.take(LATE)).isEmpty();
    }

    private static PrintJob.Order order(int copy) {
        return new PrintJob.Order(Facts.LIN, ApproachBuilder.LOOKUP, copy, "tray");
    }
}
