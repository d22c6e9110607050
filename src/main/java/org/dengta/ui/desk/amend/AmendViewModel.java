package org.dengta.ui.desk.amend;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.CardField;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.amendment.AmendmentDesk;
import org.dengta.amendment.AmendmentFault;
import org.dengta.amendment.AmendmentOutcome;
import org.dengta.amendment.AmendmentOutcome.Amended;
import org.dengta.amendment.AmendmentOutcome.Faulty;
import org.dengta.amendment.AmendmentOutcome.NotListed;
import org.dengta.amendment.AmendmentOutcome.NothingChanged;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.roster.ListColumn;
import org.dengta.ui.desk.Notice;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Amending the open card. Screen's thread. */
public final class AmendViewModel {
    private final Desks desks;
    private final Background store;
    private final Outcome outcome;
    private final AmendForm form = new AmendForm();
    private final ObservableList<AmendmentFault> faults = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** Who amends. */
    public record Desks(AmendmentDesk amendment, OperatorId operator) {}

    /** Whom the end is told. */
    public record Outcome(Consumer<Person> amended, Consumer<Notice> notices) {}

    /**
     * @param store writes down
     */
    public AmendViewModel(Desks desks, Background store, Outcome outcome) {
        this.desks = desks;
        this.store = store;
        this.outcome = outcome;
    }

    public AmendForm form() {
        return form;
    }

    /** All that keeps it from being amended, as last tried. */
    public ObservableList<AmendmentFault> faults() {
        return faults;
    }

    /** Whether the form is in front. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** While it is being written down. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whose card it is; empty before the first. */
    public Optional<Person> person() {
        return form.card().map(AmendedCard::card);
    }

    /** What the list says of a field where the card says otherwise. */
    public Optional<String> listed(CardField field) {
        return form.listed(field);
    }

    /** Opens the form over a card. */
    public void begin(AmendedCard card) {
        open.set(false);
        form.begin(card);
        faults.clear();
        open.set(true);
    }

    /** Leaves the form; what was typed is there again while the same card is amended next. */
    public void close() {
        open.set(false);
    }

    /** Writes down what was changed, or shows every fault. */
    public void save() {
        form.card().filter(_ -> open.get() && !busy.get()).ifPresent(this::save);
    }

    private void save(AmendedCard begun) {
        busy.set(true);
        var changes = form.changes();
        var person = begun.card().id();
        store.run(
                () -> desks.amendment().amend(person, changes, desks.operator()),
                ended -> ended(ended, begun),
                this::failed);
    }

    /** Whoever was to take part by video takes part on site; the form stays as it is. */
    public void bringOnSite(PersonId person) {
        var changes = Map.of(ListColumn.ATTENDANCE, Attendance.ON_SITE.name());
        store.run(
                () -> desks.amendment().amend(person, changes, desks.operator()),
                this::broughtOnSite,
                this::failed);
    }

    private void broughtOnSite(AmendmentOutcome ended) {
        switch (ended) {
            case Amended(var card, _) -> outcome.amended().accept(card);
            case NothingChanged _, Faulty _ ->
                    outcome.notices().accept(Notice.done("amend.nothing"));
            case NotListed(var person) ->
                    outcome.notices().accept(Notice.bad("code.no-longer-listed", person.value()));
        }
    }

    private void ended(AmendmentOutcome ended, AmendedCard begun) {
        busy.set(false);
        switch (ended) {
            case Amended(var card, _) -> {
                leave(begun);
                outcome.amended().accept(card);
            }
            case NothingChanged _ -> {
                leave(begun);
                outcome.notices().accept(Notice.done("amend.nothing"));
            }
            case Faulty(var found) -> faults.setAll(found);
            case NotListed(var person) ->
                    outcome.notices().accept(Notice.bad("code.no-longer-listed", person.value()));
        }
    }

    /** Unless another card was begun meanwhile. */
    private void leave(AmendedCard begun) {
        if (form.card().equals(Optional.of(begun))) {
            form.forget();
            close();
        }
    }

    /** What was typed stays. */
    private void failed(Problem problem) {
        busy.set(false);
        outcome.notices().accept(Notice.of(problem));
    }
}
