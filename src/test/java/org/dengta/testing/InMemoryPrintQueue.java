package org.dengta.testing;

import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintQueue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Print jobs that are gone with the process. */
public final class InMemoryPrintQueue implements PrintQueue {
    private final TreeMap<Long, PrintJob> jobs = new TreeMap<>();

    @Override
    public PrintJob add(PrintJob.Order order, Instant at) {
        var id = new PrintJob.Id(jobs.size() + 1L);
        var job = new PrintJob(id, order, Stage.QUEUED, "", at);
        jobs.put(id.value(), job);
        return job;
    }

    @Override
    public Optional<PrintJob> find(PrintJob.Id id) {
        return Optional.ofNullable(jobs.get(id.value()));
    }

    @Override
    public List<PrintJob> all() {
        return List.copyOf(jobs.values());
    }

    @Override
    public Optional<PrintJob> take(Instant at) {
        return jobs.values().stream()
                .filter(job -> job.stage() == Stage.QUEUED)
                .findFirst()
                .flatMap(job -> move(job.id(), Stage.QUEUED, Stage.PRINTING, "", at));
    }

    @Override
    public Optional<PrintJob> move(
            PrintJob.Id id, Stage from, Stage to, String reason, Instant at) {
        var moved =
                find(id).filter(job -> job.stage() == from)
                        .map(job -> new PrintJob(id, job.order(), to, reason, at));
        moved.ifPresent(job -> jobs.put(id.value(), job));
        return moved;
    }
}
