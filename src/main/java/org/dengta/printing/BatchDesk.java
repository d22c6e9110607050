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
                latest(batch.id()).filter(place -> place.job().filter(out::contains).isEmpty()));
    }

    /** What is in the way or under way, else the latest. */
    private Optional<Place> latest(Batch.Id id) {
        var open = unfinished(id);
        return open.stream()
                .filter(BatchDesk::isInTheWay)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .flatMap(job -> batches.of(id, job.id()))
                .or(() -> batches.latest(id));
    }

    /** An old job may be taken up for a later place, so the latest place need not be the one. */
    private List<PrintJob> unfinished(Batch.Id id) {
        return desk.recent(0).stream()
                .filter(job -> isInTheWay(job) || isUnderWay(job))
                .filter(job -> batches.of(id, job.id()).isPresent())
                .toList();
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
     * Goes on: what failed is printed again, as the same copy, and what was cancelled is asked for
     * anew. Empty when it is not paused, or when nobody has said yet whether the badge under way
     * came out.
     */
    public Optional<Batch> resume(Batch.Id id) {
        return journal.atomically(() -> {
            if (unfinished(id).stream().anyMatch(PrintJob::isDoubtful)) {
                return Optional.empty();
            }
            var resumed = move(id, List.of(Stage.PAUSED), Stage.RUNNING);
            resumed.ifPresent(_ -> revive(id));
            return resumed;
        });
    }

    private void revive(Batch.Id id) {
        unfinished(id).stream()
                .filter(job -> job.stage() == PrintJob.Stage.FAILED)
                .forEach(job -> desk.again(job.id()));
        cancelled(id).stream()
                .filter(place ->
                        place.job().flatMap(desk::find).filter(PrintJob::isVain).isPresent())
                .forEach(place -> putBack(id, place, place.note()));
    }

    private List<Place> cancelled(Batch.Id id) {
        var cancelled =
                desk.jobs().stream()
                        .filter(job -> job.stage() == PrintJob.Stage.CANCELLED)
                        .map(PrintJob::id)
                        .collect(Collectors.toSet());
        return batches.places(id).stream()
                .filter(place -> place.job().filter(cancelled::contains).isPresent())
                .toList();
    }

    private void putBack(Batch.Id id, Place place, String note) {
        batches.put(id, new Place(place.number(), place.person(), Optional.empty(), note));
    }

    /**
     * Goes on from a badge, since what came out from there on is spoilt: each is printed once more
     * with the same code, as a misprint. Empty when the batch runs, was stopped, or has no such
     * badge.
     *
     * @param operator who asks for what is printed from now on
     */
    public Optional<Batch> resumeFrom(Batch.Id id, int number, OperatorId operator) {
        return journal.atomically(() -> {
            var places = batches.places(id);
            if (number < 1 || number > places.size()) {
                return Optional.empty();
            }
            var moved =
                    move(id, List.of(Stage.PAUSED, Stage.DONE), Stage.RUNNING)
                            .flatMap(batch -> batches.replace(batch, batch.by(operator)));
            if (moved.isPresent()) {
                places.stream()
                        .filter(place -> place.number() >= number && place.job().isPresent())
                        .forEach(place -> again(id, place));
                revive(id);
            }
            return moved;
        });
    }

    private void again(Batch.Id id, Place place) {
        var _ = desk.cancel(place.job().orElseThrow());
        putBack(id, place, Batch.AGAIN);
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
        var open = unfinished(batch.id());
        var trouble = open.stream().filter(BatchDesk::isInTheWay).findFirst();
        if (trouble.isPresent()) {
            var _ = move(batch, Stage.PAUSED, trouble.get().reason());
            return false;
        }
        return !open.isEmpty() || goOn(batch);
    }

    private boolean goOn(Batch batch) {
        var next = batches.next(batch.id());
        var isQueued = false;
        for (var i = 0; i < PASSED_OVER_AT_ONCE && next.isPresent() && !isQueued; i++) {
            isQueued = attempt(batch, next.get());
            next = isQueued ? next : batches.next(batch.id());
        }
        return next.isPresent() || finish(batch).isEmpty();
    }

    /** What was cancelled is still missing: it is left to a person to go on or to stop. */
    private Optional<Batch> finish(Batch batch) {
        return cancelled(batch.id()).isEmpty()
                ? move(batch, Stage.DONE, "")
                : move(batch, Stage.PAUSED, Batch.CANCELLED_BADGES);
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
                            ? Optional.of(
                                    desk.anotherOrder(
                                            place.person(),
                                            ReprintReason.MISPRINT,
                                            batch.operator()))
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
                    new Place(
                            place.number(),
                            place.person(),
                            Optional.of(queued.job().id()),
                            place.note());
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
