package org.dengta.ui.desk.order;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.dengta.platform.fx.Texts;
import org.dengta.presence.Orders;
import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.supervision.PersonDesk.LiftOrder;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.desk.order.OrderDraft.Opening;
import org.dengta.ui.desk.order.PersonOrders.Lift;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Label;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** When what is lifted opens. */
final class OpeningsTest {
    private static final Instant NOW = at("09:00");
    private static final SessionId LATER = new SessionId("later");
    private static final SessionId CALLED_OFF = new SessionId("called-off");
    private static final SessionId RUNNING = new SessionId("running");

    private final Programme programme =
            ProgrammeBuilder.aProgramme()
                    .withSession(session(RUNNING, "08:50", "11:00", new Session.AsAnnounced()))
                    .withSession(session(LATER, "19:00", "21:00", new Session.AsAnnounced()))
                    .withSession(session(CALLED_OFF, "19:00", "21:00", new Session.Cancelled()))
                    .build();

    @Test
    void a_lift_for_a_later_session_begins_with_its_doors_and_lasts_from_then() {
        assertThat(lift(LATER, 1)).isEqualTo(new LiftOrder(LATER, at("18:30"), at("19:00")));
        assertThat(lift(LATER, 4)).isEqualTo(new LiftOrder(LATER, at("18:30"), at("22:30")));
        assertThat(lift(LATER, 0)).isEqualTo(new LiftOrder(LATER, at("18:30"), at("21:00")));
    }

    @Test
    void a_lift_for_what_is_open_begins_when_it_is_ordered() {
        assertThat(lift(RUNNING, 2)).isEqualTo(new LiftOrder(RUNNING, NOW, at("10:00")));
        assertThat(lift(SampleEvent.HALL, 1))
                .isEqualTo(new LiftOrder(SampleEvent.HALL, NOW, at("09:30")));
    }

    @Test
    void doors_that_open_while_it_is_being_ordered_do_not_move_it_back() {
        var draft = draft(LATER).choose(1).choose(0);
        assertThat(ordered(draft, at("18:40")))
                .isEqualTo(new LiftOrder(LATER, at("18:40"), at("19:10")));
    }

    @Test
    void a_session_that_is_not_held_is_not_offered() {
        assertThat(draft(LATER).offer().places())
                .extracting(Opening::place)
                .contains(LATER, RUNNING)
                .doesNotContain(CALLED_OFF);
    }

    @Test
    void it_says_from_when_in_both_languages() {
        var draft = draft(LATER);
        assertThat(words(Locale.ENGLISH).question(draft)).contains("opening of the doors, 18:30");
        assertThat(words(Locale.ENGLISH).choice(draft, 1)).contains("until 19:00");
        var chosen = draft.choose(1).choose(0);
        assertThat(words(Locale.ENGLISH).soFar(chosen)).contains("from 18:30 · until 19:00");
        assertThat(words(Locale.ENGLISH).effect(chosen)).contains("from 18:30 until 19:00");
        assertThat(words(Locale.CHINESE).effect(chosen)).contains("自 18:30 起");
        assertThat(words(Locale.ENGLISH).question(draft(RUNNING))).contains("from now on");
    }

    private OrderTexts words(Locale language) {
        var texts = new Texts("org.dengta.ui.desk.desk", new SimpleObjectProperty<>(language));
        return new OrderTexts(texts, programme, NOW);
    }

    private LiftOrder lift(Place place, int lasting) {
        return ordered(draft(place).choose(lasting).choose(0), NOW);
    }

    private static LiftOrder ordered(OrderDraft draft, Instant when) {
        return ((Lift) draft.order(when).orElseThrow()).right();
    }

    /** Place and kind are chosen. */
    private OrderDraft draft(Place place) {
        var offer = new Openings(programme, NOW).offer(Orders.empty(), _ -> true);
        var draft = OrderDraft.about(PersonBuilder.aPerson().build(), offer);
        var places = offer.places().stream().map(Opening::place).toList();
        return draft.choose(offer.kinds().indexOf(OrderDraft.Kind.LIFT))
                .choose(places.indexOf(place));
    }

    private static Session session(SessionId id, String from, String to, Session.Change change) {
        return new Session(
                id,
                new Label("场次", id.value()),
                SampleEvent.BANQUET,
                new Window(at(from), at(to)),
                Duration.ofMinutes(30),
                EntryRule.ONCE,
                change);
    }

    private static Instant at(String time) {
        return SampleEvent.at(SampleEvent.DAY_1, time);
    }
}
