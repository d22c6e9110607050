package org.dengta.ui.desk.prints;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.printing.Press;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintRequest;
import org.dengta.printing.PrintRequest.NotAllowed;
import org.dengta.printing.PrintRequest.NotApproved;
import org.dengta.printing.PrintRequest.Queued;
import org.dengta.printing.PrintRequest.Unlisted;
import org.dengta.printing.ReprintReason;
import org.dengta.ui.desk.LatestAnswer;
import org.dengta.ui.desk.Notice;
import org.dengta.ui.desk.card.Dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Badges asked for, and what became of them. Screen's thread. */
public final class PrintsViewModel {
    /** Older jobs are not shown, unless a person must see to them. */
    private static final int MOST = 30;

    private static final int MOST_CALLING = 200;

    /** Other processes of this kiosk ask for badges too. */
    private static final int IDLE_TICKS = 5;

    private final Printing printing;
    private final Threads threads;
    private final BatchesModel batches;
    private final LatestAnswer jobsRead;
    private final Consumer<Notice> notices;
    private final Runnable changed;
    private final ObservableList<PrintJob> jobs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<PersonId>> asking =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper calling = new ReadOnlyBooleanWrapper();
    private Optional<PersonId> wanted = Optional.empty();
    private Optional<PrintJob.Id> stuck = Optional.empty();
    private boolean isWaiting;
    private boolean stepping;
    private int idle;

    /**
     * Who does what.
     *
     * @param store writes requests
     * @param figures reads the queue
     * @param print prints
     */
    public record Threads(Background store, Background figures, Background print) {}

    /**
     * @param changed told when something about the person of an open card may have changed
     */
    public PrintsViewModel(
            Printing printing, Threads threads, Consumer<Notice> notices, Runnable changed) {
        this.printing = printing;
        this.threads = threads;
        this.batches = new BatchesModel(printing, threads, notices);
        jobs.addListener((ListChangeListener<PrintJob>) _ -> call());
        batches.batches().addListener((ListChangeListener<Printing.Progress>) _ -> call());
        this.jobsRead = new LatestAnswer(threads.figures());
        this.notices = notices;
        this.changed = changed;
    }

    /** This kiosk's batches. */
    public BatchesModel batches() {
        return batches;
    }

    /** This kiosk's jobs: first those that a person must see to, then the latest. */
    public ObservableList<PrintJob> jobs() {
        return jobs;
    }

    /** Of whom another copy is wanted whose reason is not yet given. */
    public ReadOnlyObjectProperty<Optional<PersonId>> asking() {
        return asking.getReadOnlyProperty();
    }

    /** The latest job of a person. */
    public Optional<PrintJob> jobOf(PersonId person) {
        return jobs.stream()
                .filter(job -> job.order().person().equals(person))
                .max(Comparator.comparingLong(job -> job.id().value()));
    }

    /** Prints a first copy at once; before another one that may be out the reason is asked for. */
    public void print(Dossier dossier) {
        if (dossier.mayHaveBadge()) {
            first(dossier.person().id());
        } else {
            notices.accept(Notice.bad("print.not-approved"));
        }
    }

    /** The reason for the copy asked for; does nothing when none is. */
    public void because(ReprintReason reason) {
        asking.get().ifPresent(person -> request(() -> printing.another(person, reason)));
        forget();
    }

    /** No other copy after all. */
    public void forget() {
        wanted = Optional.empty();
        asking.set(Optional.empty());
    }

    public void retry(PrintJob job) {
        move(() -> printing.retry(job));
    }

    public void cancel(PrintJob job) {
        move(() -> printing.cancel(job));
    }

    public void moveTo(PrintJob job, String printer) {
        move(() -> printing.moveTo(job, printer));
    }

    /** The badge is there. */
    public void cameOut(PrintJob job) {
        move(() -> printing.cameOut(job));
    }

    /** The printers that a job could be moved to. */
    public List<String> printersBut(PrintJob job) {
        return printing.printers().stream()
                .filter(name -> !name.equals(job.order().printer()))
                .toList();
    }

    /** Reads the queue. */
    public void refresh() {
        batches.refresh();
        jobsRead.ask(() -> printing.recent(MOST), this::show, this::failed);
    }

    /** Whether a person must see to a job or a batch. */
    public ReadOnlyBooleanProperty calling() {
        return calling.getReadOnlyProperty();
    }

    private void call() {
        calling.set(batches.isCalling() || jobs.stream().anyMatch(this::isCalling));
    }

    private boolean isCalling(PrintJob job) {
        return switch (job.stage()) {
            case NEEDS_ATTENTION, FAILED -> true;
            case QUEUED -> printing.isOverdue(job);
            case CANCELLED -> job.reason().equals(PrintJob.NOT_WITHDRAWN);
            case SENT, PRINTING, DONE -> false;
        };
    }

    /** Whether a batch runs, a job waits, or a printer is at one or is to be told to forget it. */
    public boolean isBusy() {
        return batches.isRunning() || isWaiting;
    }

    /**
     * Has the press look again where there is reason to, and reads the queue, now and then also
     * where there is none; about each second.
     */
    public void tick() {
        idle = isBusy() ? 0 : (idle + 1) % IDLE_TICKS;
        if (idle == 0) {
            refresh();
        }
        if (isBusy()) {
            work();
        }
    }

    /** Prints what is queued. */
    public void work() {
        if (!stepping) {
            stepping = true;
            threads.print().run(printing::step, this::worked, this::broke);
        }
    }

    /** The journal, not the card, knows whether it is the first: the key may be pressed twice. */
    private void first(PersonId person) {
        wanted = Optional.of(person);
        threads.store()
                .run(
                        () -> printing.first(person),
                        request -> request.ifPresentOrElse(this::requested, () -> hadOne(person)),
                        this::failed);
    }

    private void hadOne(PersonId person) {
        if (wanted.equals(Optional.of(person))) {
            asking.set(wanted);
        }
        changed.run();
    }

    private void request(Supplier<PrintRequest> request) {
        threads.store().run(request, this::requested, this::failed);
    }

    private void requested(PrintRequest request) {
        switch (request) {
            case Queued queued -> {
                if (!queued.warnings().isEmpty()) {
                    notices.accept(Notice.bad("print.warnings"));
                }
                work();
            }
            case NotAllowed _ -> notices.accept(Notice.bad("print.not-allowed"));
            case NotApproved _ -> notices.accept(Notice.bad("print.not-approved"));
            case Unlisted _ -> notices.accept(Notice.bad("print.unlisted"));
        }
        refresh();
        changed.run();
    }

    private void move(Supplier<Optional<PrintJob>> move) {
        threads.store()
                .run(
                        move,
                        moved -> {
                            if (moved.isEmpty()) {
                                notices.accept(Notice.bad("print.moved-on"));
                            }
                            refresh();
                            work();
                        },
                        this::failed);
    }

    /** Goes on at once while anything moves, else with the next tick. */
    private void worked(Press.Step step) {
        stepping = false;
        stuck = Optional.empty();
        if (!step.moved().isEmpty()) {
            refresh();
        }
        if (step.isBusy() && !step.moved().isEmpty()) {
            work();
        }
    }

    private void broke(Problem problem) {
        stepping = false;
        failed(problem);
        threads.figures().run(() -> printing.recent(MOST), this::goOn, this::failed);
    }

    /** Not when the same job is still the next one: then the queue itself is broken. */
    private void goOn(List<PrintJob> all) {
        show(all);
        var queued = all.stream().filter(job -> job.stage() == Stage.QUEUED);
        var next = queued.map(PrintJob::id).findFirst();
        if (next.isPresent() && !next.equals(stuck)) {
            stuck = next;
            work();
        }
    }

    private void show(List<PrintJob> all) {
        isWaiting = all.stream().anyMatch(PrintJob::isMoving);
        var newest = all.reversed();
        var calling = newest.stream().filter(this::isCalling).limit(MOST_CALLING).toList();
        var over = newest.stream().filter(job -> !job.isMoving() && !isCalling(job));
        var quiet = over.limit(MOST).toList();
        var rest = newest.stream().filter(job -> job.isMoving() || quiet.contains(job));
        var latest = Stream.concat(calling.stream(), rest).distinct().toList();
        if (!latest.equals(jobs)) {
            jobs.setAll(latest);
        }
        call();
    }

    private void failed(Problem problem) {
        notices.accept(Notice.of(problem));
    }
}
