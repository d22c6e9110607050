package org.dengta.testing;

import org.dengta.accreditation.PersonId;
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
        var job = new PrintJob(id, order, Stage.QUEUED, "", Optional.empty(), at);
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
    public List<PrintJob> of(PersonId person) {
        return jobs.values().stream().filter(job -> job.order().person().equals(person)).toList();
    }

    @Override
    public List<PrintJob> recent(int most) {
        return jobs.values().stream()
                .filter(job ->
                        job.id().value() > jobs.size() - most
                                || isOpen(job)
                                || job.stage() == Stage.FAILED)
                .toList();
    }

    @Override
    public List<PrintJob> open() {
        return jobs.values().stream().filter(InMemoryPrintQueue::isOpen).toList();
    }

    private static boolean isOpen(PrintJob job) {
        return switch (job.stage()) {
            case QUEUED, SENT, PRINTING, NEEDS_ATTENTION -> true;
            case CANCELLED -> job.ticket().isPresent();
            case DONE, FAILED -> false;
        };
    }

    @Override
    public Optional<PrintJob> replace(PrintJob seen, PrintJob next) {
        if (!find(seen.id()).equals(Optional.of(seen))) {
            return Optional.empty();
        }
        jobs.put(next.id().value(), next);
        return Optional.of(next);
    }
}
