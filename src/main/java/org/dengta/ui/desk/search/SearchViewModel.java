package org.dengta.ui.desk.search;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.PersonId;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.programme.Programme;
import org.dengta.search.Hit;
import org.dengta.search.PeopleIndex;
import org.dengta.ui.desk.LatestAnswer;
import org.dengta.ui.desk.search.ListFilling.Progress;
import org.dengta.ui.desk.search.ListFilling.Stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What was typed, whom it finds, who of them is chosen. Screen's thread. */
public final class SearchViewModel {
    /** More are not shown: another letter is quicker than reading on. */
    public static final int MOST = 20;

    /** Ticks between two looks at whom others have put on the list. */
    private static final int TICKS = 5;

    private final People people;
    private final LatestAnswer answer;
    private final ListFilling filling;
    private final Consumer<Problem> failed;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.HINT);
    private final ReadOnlyStringWrapper shownFor = new ReadOnlyStringWrapper("");
    private int ticks;

    /** What is asked. */
    public record People(PeopleIndex index, GuestList guests, Supplier<Programme> programme) {}

    /** What stands below the field. */
    public enum State {
        /** Nothing is typed. */
        HINT,
        FOUND,
        NOBODY,
        /** The list has nobody at all. */
        NO_LIST
    }

    /**
     * @param worker searches
     * @param filling tells how much of the list is findable
     */
    public SearchViewModel(
            People people, Background worker, ListFilling filling, Consumer<Problem> failed) {
        this.people = people;
        this.answer = new LatestAnswer(worker);
        this.filling = filling;
        this.failed = failed;
        query.subscribe(_ -> ask());
        filling.progress().subscribe(this::progressed);
    }

    public StringProperty query() {
        return query;
    }

    /** The nearest first. */
    public ObservableList<ResultRow> rows() {
        return rows;
    }

    /** Which row Enter opens; -1 when there is none. */
    public IntegerProperty chosen() {
        return chosen;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The words that what stands there answers; the field may already hold more. */
    public ReadOnlyStringProperty shownFor() {
        return shownFor.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return filling.progress();
    }

    /** Reads the list when that was not done, or when it had nobody. */
    public void ready() {
        var known = filling.progress().get();
        if (known.stage() == Stage.NOT_BEGUN || known.isNobody()) {
            filling.begin();
        }
    }

    /** Reads the list again. */
    public void readAgain() {
        filling.begin();
    }

    /** About a second has passed. */
    public void tick() {
        ticks++;
        if (ticks % TICKS == 0) {
            filling.catchUp(this::ask);
        }
    }

    /** Chooses the row so many further down; stays within the list. */
    public void move(int by) {
        if (!rows.isEmpty()) {
            chosen.set(Math.clamp((long) chosen.get() + by, 0, rows.size() - 1));
        }
    }

    /** Whom Enter opens. */
    public Optional<PersonId> chosenPerson() {
        var at = chosen.get();
        return at < 0 || at >= rows.size()
                ? Optional.empty()
                : Optional.of(rows.get(at).person().id());
    }

    /** Asks once more, when the list may have changed. */
    public void ask() {
        var text = query.get();
        if (text.isBlank()) {
            answer.forget();
            show(List.of());
        } else {
            answer.ask(() -> found(text), this::show, failed);
        }
    }

    private void progressed(Progress now) {
        var isTyped = !query.get().isBlank();
        if (now.stage() == Stage.FINISHED || isTyped && rows.size() < MOST) {
            ask();
        }
    }

    private List<ResultRow> found(String text) {
        return people.index().find(text, MOST).stream().flatMap(this::row).toList();
    }

    private Stream<ResultRow> row(Hit hit) {
        return people.guests().find(hit.person()).stream()
                .map(person ->
                        new ResultRow(
                                person,
                                people.programme().get().category(person.category()),
                                hit.fields()));
    }

    /** The same rows stay as they are: whoever reads them is not disturbed. */
    private void show(List<ResultRow> found) {
        if (!found.equals(rows)) {
            var before = chosenPerson();
            chosen.set(-1);
            rows.setAll(found);
            chosen.set(found.isEmpty() ? -1 : placeOf(before, found));
        }
        shownFor.set(query.get());
        state.set(stateOf(found));
    }

    /** A choice made for these words is kept while more people come in. */
    private int placeOf(Optional<PersonId> person, List<ResultRow> found) {
        var isSameSearch = query.get().equals(shownFor.get());
        for (var i = 0; isSameSearch && i < found.size(); i++) {
            if (person.filter(found.get(i).person().id()::equals).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    private State stateOf(List<ResultRow> found) {
        if (filling.progress().get().isNobody()) {
            return State.NO_LIST;
        }
        if (query.get().isBlank()) {
            return State.HINT;
        }
        return found.isEmpty() ? State.NOBODY : State.FOUND;
    }
}
