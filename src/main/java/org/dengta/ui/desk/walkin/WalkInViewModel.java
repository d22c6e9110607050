package org.dengta.ui.desk.walkin;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.dengta.accreditation.Names;
import org.dengta.accreditation.Person;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.programme.Category;
import org.dengta.registration.Registration;
import org.dengta.registration.RegistrationDesk;
import org.dengta.registration.WalkInDraft;
import org.dengta.registration.WalkInFault;
import org.dengta.search.Duplicates;
import org.dengta.search.Duplicates.Likeness;
import org.dengta.ui.desk.LatestAnswer;
import org.dengta.ui.desk.Notice;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Registering somebody who is not listed. Screen's thread. */
public final class WalkInViewModel {
    private static final int MOST_ALIKE = 5;

    private final Desks desks;
    private final Background store;
    private final LatestAnswer alikeRead;
    private final Outcome outcome;
    private final WalkInForm form = new WalkInForm();
    private final ObservableList<WalkInFault> faults = FXCollections.observableArrayList();
    private final ObservableList<Likeness> alike = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * Who registers, and knows who is listed already.
     *
     * @param registration the desk by the programme of now
     */
    public record Desks(
            Supplier<RegistrationDesk> registration, Duplicates duplicates, OperatorId operator) {}

    /** Whom the end is told. */
    public record Outcome(Consumer<Person> registered, Consumer<Notice> notices) {}

    /**
     * @param store registers
     * @param figures looks for duplicates
     */
    public WalkInViewModel(Desks desks, Background store, Background figures, Outcome outcome) {
        this.desks = desks;
        this.store = store;
        this.alikeRead = new LatestAnswer(figures);
        this.outcome = outcome;
        for (var field : WalkInFault.Field.values()) {
            form.text(field).subscribe(_ -> changed());
        }
        form.category().subscribe(_ -> changed());
    }

    public WalkInForm form() {
        return form;
    }

    /** All that keeps it from being registered, as last tried. */
    public ObservableList<WalkInFault> faults() {
        return faults;
    }

    /** Who is likely the same person. */
    public ObservableList<Likeness> alike() {
        return alike;
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** While it is being written down. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The categories in which this desk may register. */
    public List<Category> categories() {
        return desks.registration().get().categories();
    }

    /** Opens an empty form, with what was typed where it belongs. */
    public void begin(String typed) {
        open.set(false);
        form.begin(typed, categories().stream().findFirst());
        faults.clear();
        open.set(true);
        changed();
    }

    public void close() {
        open.set(false);
        alikeRead.forget();
        alike.clear();
    }

    /** Registers, or shows every fault. */
    public void register() {
        if (open.get() && !busy.get()) {
            busy.set(true);
            var draft = form.draft();
            store.run(
                    () -> desks.registration().get().register(draft, desks.operator()),
                    this::ended,
                    this::failed);
        }
    }

    private void ended(Registration registration) {
        busy.set(false);
        switch (registration) {
            case Registration.Registered(var person) -> {
                close();
                outcome.registered().accept(person);
            }
            case Registration.Faulty(var found) -> faults.setAll(found);
        }
    }

    private void failed(Problem problem) {
        busy.set(false);
        outcome.notices().accept(Notice.of(problem));
    }

    private void changed() {
        if (!open.get()) {
            return;
        }
        var draft = form.draft();
        if ((draft.chinese() + draft.latin() + draft.original() + draft.phone()).isBlank()) {
            alikeRead.forget();
            alike.clear();
        } else {
            alikeRead.ask(() -> likely(draft), alike::setAll, this::failed);
        }
    }

    private List<Likeness> likely(WalkInDraft draft) {
        var names = new Names(named(draft), draft.latin(), draft.original(), "");
        return desks.duplicates().of(names, draft.organisation(), draft.phone()).stream()
                .limit(MOST_ALIKE)
                .toList();
    }

    /** A phone alone is compared too; names always have one sign at least. */
    private static String named(WalkInDraft draft) {
        return (draft.chinese() + draft.latin() + draft.original()).isBlank()
                ? "-"
                : draft.chinese();
    }
}
