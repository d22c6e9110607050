package org.dengta.printing;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;
import org.dengta.printing.Batch.Place;
import org.dengta.printing.Batch.Stage;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Batches: begun, paused, continued after a jam, stopped. One badge of a batch is under way at a
 * time, so that a badge asked for at the desk meanwhile is printed next. For any thread; {@link
 * #feed} for the one that works the queue.
 */
public final class BatchDesk {
    private static final String MISPRINT = "misprint";
    private static final int PASSED_OVER_AT_ONCE = 100;

    private final PrintDesk desk;
    private final Batches batches;
    private final Journal journal;
    private final InstantSource clock;

    public BatchDesk(PrintDesk desk, Batches batches, Journal journal, InstantSource clock) {
        this.desk = desk;
        this.batches = batches;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * How far a batch is.
     *
     * @param done badges that came out
     * @param passedOver people who get none: they had one, or are not approved
     * @param total people in it
     * @param under the badge that is under way or in the way, if there is one
     */
    public record Count(int done, int passedOver, int total, Optional<Place> under) {}

    /** Begins a batch; nothing is printed before the press works. */
    public Batch start(String name, List<PersonId> people, OperatorId operator) {
        return batches.add(name, operator, people, clock.instant());
    }

    public List<Batch> batches() {
        return batches.all();
    }

    public Optional<Batch> find(Batch.Id id) {
        return batches.find(id);
    }

    public Count count(Batch batch) {
        var out =
                desk.jobs().stream()
                        .filter(job -> job.stage() == PrintJob.Stage.DONE)
                        .map(PrintJob::id)
                        .collect(Collectors.toSet());
        var places = batches.places(batch.id());
        var done = places.stream().filter(place -> place.job().filter(out::contains).isPresent());
        var passed = places.stream().filter(place -> !place.note().isEmpty() && !isAgain(place));
        return new Count(
                (int) done.count(),
                (int) passed.count(),
                places.size(),
                batches.latest(batch.id())
                        .filter(place -> place.job().filter(out::contains).isEmpty()));
    }

    /** Prints no further; what is under way comes out. Empty when it does not run. */
    public Optional<Batch> pause(Batch.Id id) {
        return move(id, List.of(Stage.RUNNING), Stage.PAUSED);
    }

    /** Prints no further for good; empty when it is over. */
    public Optional<Batch> stop(Batch.Id id) {
        return move(id, List.of(Stage.RUNNING, Stage.PAUSED), Stage.CANCELLED);
    }

    /**
     * Goes on: what failed is printed again, as the same copy. Empty when it is not paused, or when
     * nobody has said yet whether the badge under way came out.
     */
    public Optional<Batch> resume(Batch.Id id) {
        var last = batches.latest(id).flatMap(Place::job).flatMap(desk::find);
        if (last.filter(PrintJob::isDoubtful).isPresent()) {
            return Optional.empty();
        }
        var resumed = move(id, List.of(Stage.PAUSED), Stage.RUNNING);
        if (resumed.isPresent()) {
            last.filter(job -> job.stage() == PrintJob.Stage.FAILED)
                    .ifPresent(job -> desk.retry(job.id()));
        }
        return resumed;
    }

    /**
     * Goes on from a badge, since what came out from there on is spoilt: each is printed once more
     * with the same code, as a misprint. Empty when the batch runs, was stopped, or has no such
     * badge.
     */
    public Optional<Batch> resumeFrom(Batch.Id id, int number) {
        return journal.atomically(() -> {
            var places = batches.places(id);
            if (number < 1 || number > places.size()) {
                return Optional.empty();
            }
            var moved = move(id, List.of(Stage.PAUSED, Stage.DONE), Stage.RUNNING);
            if (moved.isPresent()) {
                places.stream()
                        .filter(place -> place.number() >= number && place.job().isPresent())
                        .forEach(place -> again(id, place));
            }
            return moved;
        });
    }

    private void again(Batch.Id id, Place place) {
        var _ = desk.cancel(place.job().orElseThrow());
        batches.put(id, new Place(place.number(), place.person(), Optional.empty(), Batch.AGAIN));
    }

    /**
     * Queues what is due of running batches; those are paused whose badge failed or is doubtful.
     * Whether any is still running.
     */
    public boolean feed() {
        var isRunning = false;
        for (var batch : batches.all()) {
            if (batch.stage() == Stage.RUNNING) {
                isRunning |= feed(batch);
            }
        }
        return isRunning;
    }

    private boolean feed(Batch batch) {
        var last = batches.latest(batch.id()).flatMap(Place::job).flatMap(desk::find);
        var trouble = last.filter(BatchDesk::isInTheWay).map(PrintJob::reason);
        if (trouble.isPresent()) {
            var _ = move(batch, Stage.PAUSED, trouble.get());
            return false;
        }
        if (last.filter(BatchDesk::isUnderWay).isPresent()) {
            return true;
        }
        var next = batches.next(batch.id());
        var isQueued = false;
        for (var i = 0; i < PASSED_OVER_AT_ONCE && next.isPresent() && !isQueued; i++) {
            isQueued = attempt(batch, next.get());
            next = isQueued ? next : batches.next(batch.id());
        }
        return next.isPresent() || move(batch, Stage.DONE, "").isEmpty();
    }

    /** A badge that cannot be made stops its batch and nothing else. */
    private boolean attempt(Batch batch, Place place) {
        try {
            return request(batch, place).job().isPresent();
        } catch (RuntimeException | Error e) {
            var _ = move(batch, Stage.PAUSED, "printer-failed");
            throw e;
        }
    }

    private static boolean isInTheWay(PrintJob job) {
        return job.stage() == PrintJob.Stage.FAILED || job.isDoubtful();
    }

    private static boolean isUnderWay(PrintJob job) {
        return job.stage() == PrintJob.Stage.QUEUED || job.isInFlight();
    }

    /** The fact, the job and whose turn it was are durable together. */
    private Place request(Batch batch, Place place) {
        return journal.atomically(() -> {
            var request =
                    isAgain(place)
                            ? Optional.of(desk.order(place.person(), MISPRINT, batch.operator()))
                            : desk.firstOrder(place.person(), batch.operator());
            var filled = filled(place, request);
            batches.put(batch.id(), filled);
            return filled;
        });
    }

    private static Place filled(Place place, Optional<PrintRequest> request) {
        if (request.isEmpty()) {
            return passedOver(place, "has-badge");
        }
        return switch (request.get()) {
            case PrintRequest.Queued queued ->
                    new Place(place.number(), place.person(), Optional.of(queued.job().id()), "");
            case PrintRequest.NotApproved() -> passedOver(place, "not-approved");
            case PrintRequest.NotAllowed() -> passedOver(place, "not-allowed");
            case PrintRequest.Unlisted() -> passedOver(place, "unlisted");
        };
    }

    private static Place passedOver(Place place, String note) {
        return new Place(place.number(), place.person(), Optional.empty(), note);
    }

    private static boolean isAgain(Place place) {
        return place.note().equals(Batch.AGAIN);
    }

    private Optional<Batch> move(Batch.Id id, List<Stage> from, Stage to) {
        return batches.find(id)
                .filter(batch -> from.contains(batch.stage()))
                .flatMap(batch -> move(batch, to, ""));
    }

    private Optional<Batch> move(Batch batch, Stage to, String reason) {
        return batches.replace(batch, batch.to(to, reason, clock.instant()));
    }
}
