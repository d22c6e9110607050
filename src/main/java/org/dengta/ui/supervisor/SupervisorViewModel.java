package org.dengta.ui.supervisor;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.programme.Audience;
import org.dengta.programme.Programme;
import org.dengta.ui.supervisor.SupervisorDesk.Exported;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the supervisor's screen shows and can be told. Screen's thread. While it is at the front and
 * live it works itself out anew every five seconds, later the longer that takes, and never twice at
 * once.
 */
public final class SupervisorViewModel {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int REST = 4;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Supplier<Programme> programme;
    private final SupervisorDesk desk;
    private final Background worker;
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(Tab.ZONES);
    private final ReadOnlyObjectWrapper<Optional<Audience>> audience =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> moment =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Instant now = Instant.EPOCH;
    private Instant due = Instant.EPOCH;
    private boolean front;
    private boolean again;

    /** What is said below the table. */
    public sealed interface Notice {}

    /** The files of an export. */
    public record Written(Exported files) implements Notice {}

    /** Something broke; what is shown is as old as it says. */
    public record Broken(Problem problem) implements Notice {}

    /** What was typed is no time of today so far, or a code was scanned where none is read. */
    public record Declined(String key) implements Notice {}

    /**
     * @param programme the one that stands when it is asked for
     * @param worker reads and exports, one after the other
     */
    public SupervisorViewModel(
            Supplier<Programme> programme, SupervisorDesk desk, Background worker) {
        this.programme = programme;
        this.desk = desk;
        this.worker = worker;
    }

    /** The one that stands now. */
    public Programme programme() {
        return programme.get();
    }

    /** What the kiosk's clock showed last. */
    public Instant clock() {
        return now;
    }

    public ReadOnlyObjectProperty<Tab> tab() {
        return tab.getReadOnlyProperty();
    }

    /** Whose figures alone are shown; side by side when empty. */
    public ReadOnlyObjectProperty<Optional<Audience>> audience() {
        return audience.getReadOnlyProperty();
    }

    /** The moment chosen; empty while live. */
    public ReadOnlyObjectProperty<Optional<Instant>> moment() {
        return moment.getReadOnlyProperty();
    }

    /** Empty until first worked out. */
    public ReadOnlyObjectProperty<Optional<Overview>> overview() {
        return overview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether something is being worked out. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public void show(Tab which) {
        tab.set(which);
    }

    public void show(Optional<Audience> only) {
        audience.set(only);
    }

    /** All, then one audience after the other. */
    public void showNextAudience() {
        var all = new ArrayList<Optional<Audience>>(List.of(Optional.empty()));
        Arrays.stream(Audience.values()).map(Optional::of).forEach(all::add);
        audience.set(all.get((all.indexOf(audience.get()) + 1) % all.size()));
    }

    /** The station has come to the front or left it. */
    public void atFront(boolean isFront) {
        front = isFront;
        if (front) {
            refresh();
        }
    }

    /** The kiosk's clock has moved on. */
    public void tick(Instant instant) {
        now = instant;
        if (front && !busy.get() && moment.get().isEmpty() && !now.isBefore(due)) {
            workOut();
        }
    }

    /** Works everything out now, or once more as soon as the present work is done. */
    public void refresh() {
        if (busy.get()) {
            again = true;
        } else {
            workOut();
        }
    }

    /** Shows the headcount as it was at a time of today, typed as {@code 9:05}. */
    public void goBackTo(String typed) {
        try {
            var time = LocalTime.parse(typed.strip().replace('：', ':'), TYPED);
            var chosen = programme().time().instant(programme().time().dayOf(now), time);
            if (chosen.isAfter(now)) {
                notice.set(Optional.of(new Declined("moment.future")));
            } else {
                go(Optional.of(chosen));
            }
        } catch (DateTimeException _) {
            notice.set(Optional.of(new Declined("moment.wrong")));
        }
    }

    /** Shows what is now, and keeps it fresh. */
    public void goLive() {
        go(Optional.empty());
    }

    /** Writes what is shown into files. */
    public void export() {
        overview.get()
                .ifPresent(shown ->
                        worker.run(
                                () -> desk.export(shown),
                                files -> notice.set(Optional.of(new Written(files))),
                                this::broke));
    }

    /** Nothing is decided by a code here. */
    public void scanned() {
        notice.set(Optional.of(new Declined("scan.nothing")));
    }

    private void go(Optional<Instant> chosen) {
        notice.set(Optional.empty());
        moment.set(chosen);
        refresh();
    }

    private void workOut() {
        busy.set(true);
        var asked = moment.get();
        var at = now;
        worker.run(() -> desk.overview(asked, at), fresh -> done(fresh, asked), this::failed);
    }

    private void done(Overview fresh, Optional<Instant> asked) {
        if (asked.equals(moment.get())) {
            overview.set(Optional.of(fresh));
            if (notice.get().filter(Broken.class::isInstance).isPresent()) {
                notice.set(Optional.empty());
            }
        }
        rest(fresh.took().multipliedBy(REST));
    }

    private void failed(Problem problem) {
        broke(problem);
        rest(EVERY);
    }

    private void rest(Duration wanted) {
        busy.set(false);
        due = now.plus(wanted.compareTo(EVERY) > 0 ? wanted : EVERY);
        if (again) {
            again = false;
            workOut();
        }
    }

    private void broke(Problem problem) {
        notice.set(Optional.of(new Broken(problem)));
    }
}
