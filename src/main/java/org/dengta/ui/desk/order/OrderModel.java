package org.dengta.ui.desk.order;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.accreditation.Person;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.presence.Orders;
import org.dengta.programme.Programme;
import org.dengta.supervision.OrderWords;
import org.dengta.supervision.Ordering;
import org.dengta.ui.desk.Notice;
import org.dengta.ui.desk.order.OrderDraft.Kind;
import org.dengta.ui.desk.order.OrderDraft.Step;
import org.dengta.ui.desk.order.PersonOrders.PersonOrder;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Giving orders about the person of the open card, by digits. Screen's thread. */
public final class OrderModel {
    static final int PAGE = 9;

    private final Desks desks;
    private final Background store;
    private final Outcome outcome;
    private final ReadOnlyObjectWrapper<Optional<OrderDraft>> draft =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private boolean busy;

    /** Who orders, by which programme, at what time. */
    public record Desks(PersonOrders orders, Supplier<Programme> programme, InstantSource clock) {}

    /** Whom the end is told. */
    public record Outcome(Runnable changed, Consumer<Notice> notices) {}

    /**
     * @param store writes down
     */
    public OrderModel(Desks desks, Background store, Outcome outcome) {
        this.desks = desks;
        this.store = store;
        this.outcome = outcome;
    }

    /** What is being chosen; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<OrderDraft>> draft() {
        return draft.getReadOnlyProperty();
    }

    /** Which nine of the choices are shown. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    Programme programme() {
        return desks.programme().get();
    }

    /** What time it is. */
    Instant now() {
        return desks.clock().instant();
    }

    public boolean isOpen() {
        return draft.get().isPresent();
    }

    /**
     * Begins an order about somebody, where the role may any; none where one is open.
     *
     * @param standing what was ordered before
     */
    public void toggle(Person person, Orders standing) {
        if (isOpen()) {
            close();
            return;
        }
        var offer =
                new Openings(programme(), now())
                        .offer(standing, (Kind kind) -> desks.orders().may(kind.act()));
        if (offer.kinds().isEmpty()) {
            outcome.notices().accept(Notice.bad("order.not-allowed"));
        } else {
            show(Optional.of(OrderDraft.about(person, offer)));
        }
    }

    /** Nothing is ordered. */
    public void close() {
        show(Optional.empty());
    }

    /** A key of a person: a digit chooses, 0 shows more, Enter orders. */
    public void typed(String key) {
        draft.get()
                .ifPresent(now -> {
                    if (key.equals("\n")) {
                        confirm(now);
                    } else if (key.equals("0")) {
                        page.set((page.get() + 1) % Math.max(1, pages(now)));
                    } else if (key.matches("[1-9]")) {
                        choose(page.get() * PAGE + key.charAt(0) - '1');
                    }
                });
    }

    static int pages(OrderDraft now) {
        return Math.ceilDiv(now.choices(), PAGE);
    }

    void choose(int index) {
        draft.get()
                .ifPresent(now -> {
                    if (now.step() == Step.CONFIRM && index == 0) {
                        confirm(now);
                    } else {
                        show(Optional.of(now.choose(index)));
                    }
                });
    }

    /** One step back; from the first, nothing is ordered. */
    public void back() {
        show(draft.get().filter(it -> it.step() != Step.KIND).map(OrderDraft::back));
    }

    private void show(Optional<OrderDraft> next) {
        page.set(0);
        draft.set(next);
    }

    private void confirm(OrderDraft chosen) {
        chosen.order(now()).filter(_ -> !busy).ifPresent(order -> give(order, chosen));
    }

    private void give(PersonOrder order, OrderDraft chosen) {
        busy = true;
        store.run(
                () -> desks.orders().give(order, now()),
                answer -> ended(answer, chosen),
                problem -> failed(problem, chosen));
    }

    private void ended(Ordering answer, OrderDraft chosen) {
        busy = false;
        leave(chosen);
        outcome.notices()
                .accept(
                        switch (answer) {
                            case Ordering.Ordered _ -> done(chosen);
                            case Ordering.NotOrdered(var why) ->
                                    new Notice(
                                            true,
                                            texts ->
                                                    new OrderWords(texts.language().getValue())
                                                            .of(why));
                        });
        outcome.changed().run();
    }

    private static Notice done(OrderDraft chosen) {
        var kind = chosen.kind().orElseThrow().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Notice.done("order.done." + kind, chosen.person().id().value());
    }

    /** It can be tried again. */
    private void failed(Problem problem, OrderDraft chosen) {
        busy = false;
        leave(chosen);
        outcome.notices().accept(Notice.of(problem));
    }

    /** Unless another was begun meanwhile. */
    private void leave(OrderDraft chosen) {
        if (draft.get().equals(Optional.of(chosen))) {
            close();
        }
    }
}
