package org.dengta.ui.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.PersonId;
import org.dengta.platform.fx.Background;
import org.dengta.reading.Picture;
import org.dengta.reading.Pictures;
import org.dengta.ui.desk.CodeHolders.Holder;
import org.dengta.ui.desk.CodeHolders.Nobody;
import org.dengta.ui.desk.CodeHolders.Shown;
import org.dengta.ui.desk.CodePictures.Codes;
import org.dengta.ui.desk.CodePictures.Look;
import org.dengta.ui.desk.CodePictures.Unreadable;
import org.dengta.ui.desk.amend.AmendViewModel;
import org.dengta.ui.desk.card.CardViewModel;
import org.dengta.ui.desk.order.OrderModel;
import org.dengta.ui.desk.prints.BatchStartModel;
import org.dengta.ui.desk.prints.PrintsViewModel;
import org.dengta.ui.desk.search.SearchViewModel;
import org.dengta.ui.desk.walkin.WalkInViewModel;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The desk as a whole: what a scan, a letter or a key does to its parts. Screen's thread. */
public final class DeskViewModel {
    private final Parts parts;
    private final Reading reading;
    private final LatestAnswer lookedUp;
    private final ReadOnlyObjectProperty<Optional<Notice>> notice;
    private final Notices notices;

    /** The desk's parts. */
    public record Parts(
            SearchViewModel search,
            CardViewModel card,
            WalkInViewModel walkIn,
            AmendViewModel amend,
            PrintsViewModel prints,
            BatchStartModel batch,
            OrderModel order) {

        /** Whether a form is in front of the card. */
        boolean isFilling() {
            return walkIn.open().get() || amend.open().get();
        }

        private void leaveForms() {
            batch.close();
            walkIn.close();
            amend.close();
            order.close();
        }
    }

    /** What reads codes, and tells whose they are. */
    public record Reading(CodePictures pictures, CodeHolders holders) {}

    /** Where the parts put what they have to tell; the last stands. */
    public static final class Notices {
        private final ReadOnlyObjectWrapper<Optional<Notice>> last =
                new ReadOnlyObjectWrapper<>(Optional.empty());

        /** Tells. */
        public void tell(Notice notice) {
            last.set(Optional.of(notice));
        }

        void clear() {
            last.set(Optional.empty());
        }
    }

    /**
     * @param worker reads pictures and looks codes up
     */
    public DeskViewModel(Parts parts, Reading reading, Background worker, Notices notices) {
        this.parts = parts;
        this.reading = reading;
        this.lookedUp = new LatestAnswer(worker);
        this.notices = notices;
        this.notice = notices.last.getReadOnlyProperty();
    }

    public Parts parts() {
        return parts;
    }

    /** What is to be told now. */
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /** The station has come to the front. */
    public void shown() {
        parts.search().ready();
        parts.prints().refresh();
        parts.prints().work();
        parts.card().refresh();
    }

    /** Keeps fresh what changes by itself; about each second. */
    public void tick() {
        parts.prints().tick();
        parts.card().refresh();
        parts.search().tick();
    }

    /** Opens somebody's card; a form that was begun goes. */
    public void open(PersonId person) {
        notices.clear();
        parts.leaveForms();
        parts.prints().forget();
        parts.card().open(person);
    }

    /** Chooses whose badges to print in a batch. */
    public void printMany() {
        begin();
        parts.batch().begin();
    }

    /** What was told before is read, and no order is given. */
    private void begin() {
        notices.clear();
        parts.batch().close();
        parts.order().close();
    }

    /** Registers somebody, beginning with what was typed. */
    public void walkIn() {
        begin();
        parts.prints().forget();
        if (parts.walkIn().categories().isEmpty()) {
            notices.tell(Notice.bad("walkin.none"));
        } else {
            parts.amend().close();
            parts.walkIn().begin(parts.search().query().get());
        }
    }

    /** Amends the open card. */
    public void amend() {
        begin();
        if (parts.isFilling()) {
            return;
        }
        parts.prints().forget();
        parts.card()
                .dossier()
                .get()
                .map(open -> new AmendedCard(open.person(), open.listed()))
                .ifPresentOrElse(
                        parts.amend()::begin, () -> notices.tell(Notice.bad("amend.nobody")));
    }

    /** Somebody who was to take part by video has come: the open card says so from now on. */
    public void bringOnSite() {
        begin();
        if (parts.isFilling()) {
            return;
        }
        parts.card()
                .dossier()
                .get()
                .map(open -> open.person())
                .filter(it -> it.participation().attendance() == Attendance.VIDEO)
                .ifPresentOrElse(
                        it -> parts.amend().bringOnSite(it.id()),
                        () -> notices.tell(Notice.bad("onsite.nobody")));
    }

    /** Prints the open card's badge. */
    public void print() {
        begin();
        if (parts.isFilling()) {
            return;
        }
        parts.card()
                .dossier()
                .get()
                .ifPresentOrElse(
                        parts.prints()::print, () -> notices.tell(Notice.bad("print.nobody")));
    }

    /** Orders something about the person of the open card; once more, nothing is ordered. */
    public void order() {
        notices.clear();
        if (parts.isFilling()) {
            return;
        }
        parts.prints().forget();
        parts.card()
                .dossier()
                .get()
                .ifPresentOrElse(
                        open -> parts.order().toggle(open.person(), open.orders()),
                        () -> notices.tell(Notice.bad("order.nobody")));
    }

    /** One step back: the order, the question for a reason, the form, the card, what was typed. */
    public void back() {
        notices.clear();
        if (parts.batch().open().get()) {
            parts.batch().close();
        } else if (parts.order().isOpen()) {
            parts.order().close();
        } else if (parts.prints().asking().get().isPresent()) {
            parts.prints().forget();
        } else if (parts.isFilling()) {
            parts.leaveForms();
        } else if (parts.card().dossier().get().isPresent()) {
            parts.prints().forget();
            parts.card().close();
        } else {
            parts.search().query().set("");
        }
    }

    /**
     * A scanner has sent a code. What holds other signs than digits and is nobody's code was typed
     * by a quick hand, and goes on as a search.
     */
    public void scanned(String text) {
        var isCode = text.matches("[0-9 -]+");
        ask(
                () -> reading.holders().of(text),
                shown -> {
                    if (shown instanceof Nobody && !isCode) {
                        var query = parts.search().query();
                        query.set(query.get() + text);
                    } else {
                        answered(shown);
                    }
                });
    }

    /** A picture or PDF was dropped, chosen or pasted. */
    public void letter(Path file) {
        ask(() -> holder(reading.pictures().file(file)), this::answered);
    }

    /** A picture was pasted. */
    public void letter(Supplier<Picture> picture) {
        ask(() -> holder(reading.pictures().picture(picture.get())), this::answered);
    }

    /** What was pasted or dropped holds neither picture nor file. */
    public void nothingToRead() {
        notices.tell(Notice.bad("letter.nothing"));
    }

    private void ask(Supplier<Shown> question, Consumer<Shown> answered) {
        notices.clear();
        lookedUp.ask(question, answered, problem -> notices.tell(Notice.of(problem)));
    }

    private void answered(Shown shown) {
        switch (shown) {
            case Holder(var person) -> open(person);
            case Nobody(var why) -> notices.tell(Notice.bad("code." + why));
        }
    }

    /** The first code that has a holder; else why the first one has none. */
    private Shown holder(Look look) {
        return switch (look) {
            case Unreadable(var why) ->
                    new Nobody(
                            why == Pictures.Why.DAMAGED
                                    ? "damaged-file"
                                    : why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Codes(var texts) -> {
                var answers = texts.stream().map(reading.holders()::of).toList();
                yield answers.stream()
                        .filter(Holder.class::isInstance)
                        .findFirst()
                        .or(() -> answers.stream().findFirst())
                        .orElseGet(() -> new Nobody("no-code"));
            }
        };
    }
}
