package org.dengta.ui.desk.card;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.fx.Background;
import org.dengta.programme.Programme;
import org.dengta.ui.desk.LatestAnswer;
import org.dengta.ui.desk.Notice;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The card that is open. Screen's thread. */
public final class CardViewModel {
    private final Dossiers dossiers;
    private final Supplier<Programme> programme;
    private final LatestAnswer answer;
    private final Consumer<Notice> notices;
    private final ReadOnlyObjectProperty<Instant> now;
    private final ReadOnlyObjectWrapper<Optional<Dossier>> dossier =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PersonId> wanted = Optional.empty();

    /**
     * @param worker reads
     * @param now the kiosk's clock
     */
    public CardViewModel(
            Dossiers dossiers,
            Supplier<Programme> programme,
            Background worker,
            Consumer<Notice> notices,
            ReadOnlyObjectProperty<Instant> now) {
        this.dossiers = dossiers;
        this.programme = programme;
        this.answer = new LatestAnswer(worker);
        this.notices = notices;
        this.now = now;
    }

    /** Empty while no card is open. */
    public ReadOnlyObjectProperty<Optional<Dossier>> dossier() {
        return dossier.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Instant> now() {
        return now;
    }

    /** The event's places, sessions and gates by name. */
    public Programme programme() {
        return programme.get();
    }

    /** Opens somebody's card; any other is gone at once, so that nothing is done to its person. */
    public void open(PersonId id) {
        wanted = Optional.of(id);
        if (dossier.get().filter(shown -> !shown.person().id().equals(id)).isPresent()) {
            dossier.set(Optional.empty());
        }
        answer.ask(
                () -> dossiers.of(id),
                found -> found.ifPresentOrElse(this::show, () -> missing(id)),
                problem -> notices.accept(Notice.of(problem)));
    }

    /** Reads the open card again; what stands there stays until then. */
    public void refresh() {
        wanted.ifPresent(this::open);
    }

    public void close() {
        answer.forget();
        wanted = Optional.empty();
        dossier.set(Optional.empty());
    }

    private void show(Dossier found) {
        var next = Optional.of(found);
        if (!dossier.get().equals(next)) {
            dossier.set(next);
        }
    }

    private void missing(PersonId id) {
        close();
        notices.accept(Notice.bad("code.no-longer-listed", id.value()));
    }
}
