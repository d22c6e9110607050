package org.dengta.ui.setup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.platform.fx.Background;
import org.dengta.platform.fx.Delays;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.reading.Camera;
import org.dengta.ui.camera.CameraState.Blind;
import org.dengta.ui.camera.CameraViewModel;
import org.dengta.ui.camera.Preview;
import org.dengta.ui.setup.Sight.Told;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Chooses what this kiosk sees with: whichever is chosen is looked through at once, and counts once
 * it is kept. Searches again every few seconds while there is none or the one chosen gives no
 * picture, so that one that is plugged in appears. Screen's thread.
 */
public final class CameraModel {
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final CameraDesk desk;
    private final CameraViewModel camera;
    private final Background searcher;
    private final Delays delays;
    private final Sight sight;
    private final ReadOnlyObjectWrapper<Choosing> choosing;
    private final ReadOnlyObjectWrapper<Optional<Told>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Optional<List<Camera>>> found = Optional.empty();
    private CameraChoice tried;
    private boolean isOpen;
    private boolean isSearching;
    private Runnable again = () -> {};

    /** How far a choice is. */
    sealed interface Kept {}

    /** What is looked through is what counts. */
    record Counts() implements Kept {}

    /** Another counts still. */
    record OnTrial() implements Kept {}

    /** It counts from now on. */
    record IsKept() implements Kept {}

    /** It could not be written down. */
    record NotWritten(Problem problem) implements Kept {}

    /**
     * What there is to choose, and what is chosen.
     *
     * @param rows none at the end
     * @param chosen the number of one of them
     * @param isSearched whether what is plugged in is known
     * @param none why there is none to choose
     */
    record Choosing(
            List<CameraRow> rows,
            int chosen,
            boolean isMirrored,
            boolean isSearched,
            Optional<Problem> none,
            Kept kept) {
        Choosing {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param camera that the desk looks through
     * @param searcher may be held up by what it asks
     * @param nanos of a monotonic clock
     */
    public CameraModel(
            CameraDesk desk,
            CameraViewModel camera,
            Background searcher,
            Delays delays,
            LongSupplier nanos) {
        this.desk = desk;
        this.camera = camera;
        this.searcher = searcher;
        this.delays = delays;
        sight = new Sight(nanos);
        tried = desk.choice();
        choosing = new ReadOnlyObjectWrapper<>(choosing(new Counts()));
        camera.preview().subscribe(this::saw);
    }

    ReadOnlyObjectProperty<Choosing> choosing() {
        return choosing.getReadOnlyProperty();
    }

    /** How well it sees; empty while no picture comes. */
    ReadOnlyObjectProperty<Optional<Told>> told() {
        return told.getReadOnlyProperty();
    }

    CameraViewModel camera() {
        return camera;
    }

    boolean isAsked() {
        return desk.isAsked();
    }

    /** It is at the front: looks. */
    void open() {
        if (!isOpen) {
            isOpen = true;
            tried = desk.choice();
            desk.look(true);
            show(new Counts());
            search();
        }
    }

    /** It is no longer: what was not kept is let go of. */
    void close() {
        if (isOpen) {
            isOpen = false;
            desk.lookThrough(desk.choice());
            desk.look(false);
        }
    }

    /** What is plugged in now. */
    void search() {
        if (!isSearching) {
            isSearching = true;
            searcher.run(desk::search, this::found, _ -> found(Optional.empty()));
        }
    }

    private void found(Optional<List<Camera>> cameras) {
        isSearching = false;
        if (!found.equals(Optional.of(cameras))) {
            found = Optional.of(cameras);
            show(choosing.get().kept());
        }
        lookAgainLater();
    }

    private void lookAgainLater() {
        again.run();
        again = delays.after(AGAIN, this::searchAgain);
    }

    private void searchAgain() {
        var isNone = found.flatMap(it -> it).filter(it -> !it.isEmpty()).isEmpty();
        if (isOpen && (isNone || camera.state().get() instanceof Blind)) {
            search();
        } else if (isOpen && !isSearching) {
            lookAgainLater();
        }
    }

    /** Looks through the one of a row. */
    void choose(int row) {
        var chosen = choosing.get().rows().get(row);
        if (!chosen.isOf(tried)) {
            tryOut(chosen.isOf(desk.choice()) ? desk.choice() : chosen.choice());
        }
    }

    /** Shows it as in a mirror, or no longer. */
    void mirror() {
        if (tried instanceof Through(var source, var isMirrored)) {
            tryOut(new Through(source, !isMirrored));
        }
    }

    private void tryOut(CameraChoice choice) {
        tried = choice;
        desk.lookThrough(choice);
        show(choice.equals(desk.choice()) ? new Counts() : new OnTrial());
    }

    /** Whether what is looked through is not kept yet. */
    static boolean isToKeep(Choosing choosing) {
        return switch (choosing.kept()) {
            case OnTrial _, NotWritten _ -> true;
            case Counts _, IsKept _ -> false;
        };
    }

    /** What is looked through counts from now on. */
    void keep() {
        if (!isToKeep(choosing.get())) {
            return;
        }
        try {
            desk.keep(tried);
            show(new IsKept());
        } catch (ProblemException e) {
            show(new NotWritten(e.problem()));
        }
    }

    private void saw(Optional<Preview> preview) {
        if (preview.isEmpty()) {
            sight.startAnew();
        }
        told.set(preview.map(sight::take));
    }

    private void show(Kept kept) {
        choosing.set(choosing(kept));
    }

    private Choosing choosing(Kept kept) {
        var rows = new ArrayList<CameraRow>();
        found.flatMap(it -> it)
                .ifPresent(it -> it.stream().map(CameraRow::found).forEach(rows::add));
        for (var known : List.of(desk.choice(), tried)) {
            if (known instanceof Through && rows.stream().noneMatch(row -> row.isOf(known))) {
                rows.add(CameraRow.other(known));
            }
        }
        var none = rows.isEmpty() ? found.map(CameraModel::why) : Optional.<Problem>empty();
        rows.add(CameraRow.other(new NoCamera()));
        var chosen =
                rows.indexOf(rows.stream().filter(it -> it.isOf(tried)).findFirst().orElseThrow());
        var isMirrored = tried instanceof Through through && through.isMirrored();
        return new Choosing(rows, chosen, isMirrored, found.isPresent(), none, kept);
    }

    private static Problem why(Optional<List<Camera>> cameras) {
        return Problem.of(
                cameras.isPresent() ? ProblemCode.CAMERA_NONE : ProblemCode.CAMERA_LIBRARY_MISSING);
    }
}
