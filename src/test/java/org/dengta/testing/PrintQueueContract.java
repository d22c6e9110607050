package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintJob.Ticket;
import org.dengta.printing.PrintQueue;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

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
        assertThat(job)
                .isEqualTo(
                        new PrintJob(
                                job.id(), order(1), Stage.QUEUED, "", Optional.empty(), EARLY));
        assertThat(queue.find(job.id())).contains(job);
        assertThat(queue.find(new PrintJob.Id(job.id().value() + 1))).isEmpty();
        assertThat(queue.all()).containsExactly(job);
    }

    @Test
    void a_job_is_replaced_only_as_it_was_seen() {
        var queue = fresh();
        var job = queue.add(order(1), EARLY);
        var sent = job(job, Stage.SENT, "", Optional.of(new Ticket("tray", "")));
        assertThat(queue.replace(job, sent)).contains(sent);
        assertThat(queue.find(job.id())).contains(sent);
        assertThat(queue.replace(job, job)).isEmpty();
        var printing = job(sent, Stage.PRINTING, "", Optional.of(new Ticket("tray", "17")));
        assertThat(queue.replace(sent, printing)).contains(printing);
        var elsewhere = new PrintJob.Order(Facts.LIN, ApproachBuilder.LOOKUP, 1, "label");
        var moved =
                new PrintJob(job.id(), elsewhere, Stage.QUEUED, "anew", printing.ticket(), EARLY);
        assertThat(queue.replace(printing, moved)).contains(moved);
        assertThat(queue.all()).containsExactly(moved);
    }

    @Test
    void jobs_are_open_until_nothing_is_left_to_do_with_them() {
        var queue = fresh();
        for (var stage : Stage.values()) {
            var job = queue.add(order(1), EARLY);
            queue.replace(job, job(job, stage, "why", Optional.empty()));
        }
        assertThat(queue.open())
                .extracting(PrintJob::stage)
                .containsExactly(Stage.QUEUED, Stage.SENT, Stage.PRINTING, Stage.NEEDS_ATTENTION);
        var taken = queue.add(order(2), EARLY);
        var cancelled = job(taken, Stage.CANCELLED, "", Optional.of(new Ticket("tray", "4")));
        queue.replace(taken, cancelled);
        assertThat(queue.open()).endsWith(cancelled).hasSize(5);
    }

    @Test
    void the_latest_and_whatever_is_open_or_failed_are_recent() {
        var queue = fresh();
        assertThat(queue.recent(3)).isEmpty();
        for (var stage : Stage.values()) {
            var job = queue.add(order(1), EARLY);
            queue.replace(job, job(job, stage, "why", Optional.empty()));
        }
        var latest = queue.add(order(2), EARLY);
        queue.replace(latest, job(latest, Stage.DONE, "", Optional.empty()));
        assertThat(queue.recent(1))
                .extracting(PrintJob::stage)
                .containsExactly(
                        Stage.QUEUED,
                        Stage.SENT,
                        Stage.PRINTING,
                        Stage.NEEDS_ATTENTION,
                        Stage.FAILED,
                        Stage.DONE);
        assertThat(queue.recent(2)).hasSize(7);
        assertThat(queue.of(Facts.LIN)).hasSize(8);
        assertThat(queue.of(Facts.MEI)).isEmpty();
    }

    private static PrintJob job(PrintJob job, Stage stage, String reason, Optional<Ticket> ticket) {
        return new PrintJob(job.id(), job.order(), stage, reason, ticket, LATE);
    }

    private static PrintJob.Order order(int copy) {
        return new PrintJob.Order(Facts.LIN, ApproachBuilder.LOOKUP, copy, "tray");
    }
}
