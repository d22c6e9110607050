package org.dengta.ui.desk.search;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the people of the list findable, part by part on the worker that also searches: between two
 * parts whoever asks is answered. On the screen's thread.
 */
public final class ListFilling {
    private static final int PART = 250;

    private final GuestList guests;
    private final ListNews news;
    private final Consumer<Collection<Person>> sink;
    private final Background worker;
    private final Consumer<Problem> failed;
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(new Progress(0, 0, Stage.NOT_BEGUN));
    private boolean catchingUp;

    /** How far a filling is. */
    public enum Stage {
        NOT_BEGUN,
        RUNNING,
        FINISHED
    }

    /**
     * How many are findable.
     *
     * @param done people
     * @param all people on the list, 0 while it is being read
     * @param stage whether it goes on
     */
    public record Progress(int done, int all, Stage stage) {
        /** Whether the list was read and has nobody. */
        public boolean isNobody() {
            return stage == Stage.FINISHED && all == 0;
        }
    }

    /**
     * @param news tells who changes after that
     * @param sink takes people, on the worker
     * @param failed told what broke; a new beginning is possible then
     */
    public ListFilling(
            GuestList guests,
            ListNews news,
            Consumer<Collection<Person>> sink,
            Background worker,
            Consumer<Problem> failed) {
        this.guests = guests;
        this.news = news;
        this.sink = sink;
        this.worker = worker;
        this.failed = failed;
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** Reads the list unless that is under way. */
    public void begin() {
        if (progress.get().stage() != Stage.RUNNING) {
            progress.set(new Progress(0, 0, Stage.RUNNING));
            worker.run(this::everybody, list -> fill(list, 0), this::stopped);
        }
    }

    /**
     * Makes those findable whose cards changed since the list was read; one that had nobody is read
     * anew. What breaks here is tried again at the next call.
     *
     * @param then done when anybody had changed
     */
    public void catchUp(Runnable then) {
        if (progress.get().stage() == Stage.FINISHED && !catchingUp) {
            catchingUp = true;
            worker.run(this::taken, some -> caughtUp(some, then), _ -> catchingUp = false);
        }
    }

    private int taken() {
        var some = news.next();
        return some.isEmpty() ? 0 : filled(some);
    }

    private void caughtUp(int some, Runnable then) {
        catchingUp = false;
        if (some > 0 && progress.get().isNobody()) {
            begin();
        } else if (some > 0) {
            then.run();
            catchUp(then);
        }
    }

    private List<Person> everybody() {
        news.begin();
        var list = new ArrayList<Person>();
        guests.forEach(list::add);
        return list;
    }

    private void fill(List<Person> list, int from) {
        if (from >= list.size()) {
            progress.set(new Progress(list.size(), list.size(), Stage.FINISHED));
            return;
        }
        progress.set(new Progress(from, list.size(), Stage.RUNNING));
        var to = Math.min(list.size(), from + PART);
        worker.run(() -> filled(list.subList(from, to)), _ -> fill(list, to), this::stopped);
    }

    private int filled(List<Person> part) {
        sink.accept(part);
        return part.size();
    }

    private void stopped(Problem problem) {
        var known = progress.get();
        progress.set(new Progress(known.done(), known.all(), Stage.NOT_BEGUN));
        failed.accept(problem);
    }
}
