package org.dengta.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.dengta.accreditation.Person;
import org.dengta.credential.Credential.Kind;
import org.dengta.kiosk.Role;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.supervision.OrderReason;
import org.dengta.supervision.PersonDesk.Receiver;
import org.dengta.supervision.Taking;
import org.dengta.supervision.Taking.Document;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.ui.desk.card.Dossier;
import org.dengta.ui.desk.order.OrderDraft.Step;
import org.dengta.ui.desk.order.OrderModel;
import org.dengta.ui.desk.order.PersonOrders.Block;
import org.dengta.ui.desk.order.PersonOrders.HandOver;
import org.dengta.ui.desk.order.PersonOrders.Unblock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Locale;

/** Orders about the person of the open card. */
final class DeskOrdersTest {
    private static final Person LIN = PersonBuilder.aPerson().withId("G-0001").build();

    private final DeskOfFakes desk = new DeskOfFakes(Runnable::run, LIN);
    private final DeskViewModel model = desk.model;
    private final OrderModel order = model.parts().order();

    @BeforeEach
    void a_card_is_open() {
        model.shown();
        model.open(LIN.id());
    }

    @Test
    void a_block_is_asked_for_a_reason_and_confirmed_and_the_same_key_ends_it() {
        model.order();
        type("32");
        assertThat(order.draft().get().orElseThrow().step()).isEqualTo(Step.CONFIRM);
        assertThat(desk.orders.given()).isEmpty();
        type("\n");
        assertThat(desk.orders.given()).containsExactly(new Block(LIN, OrderReason.MISUSE));
        assertThat(order.isOpen()).isFalse();
        assertThat(told()).contains("G-0001 is blocked");
        assertThat(dossier().orders().blocked()).isPresent();
        model.order();
        type("31\n");
        assertThat(desk.orders.given()).last().isEqualTo(new Unblock(LIN, OrderReason.OVER));
        assertThat(dossier().orders().blocked()).isEmpty();
    }

    @Test
    void a_lift_has_place_time_and_reason_and_is_taken_back() {
        model.order();
        type("2121\n");
        var lift = dossier().orders().lifts().getFirst();
        assertThat(lift.window().from()).isAfter(desk.clock.instant());
        assertThat(Duration.between(lift.window().from(), lift.window().to()))
                .isEqualTo(Duration.ofMinutes(30));
        model.order();
        type("311\n");
        assertThat(told()).contains("no longer lifted");
        assertThat(dossier().orders().lifts()).isEmpty();
    }

    @Test
    void a_badge_is_handed_over_once_and_without_one_it_says_so() {
        model.order();
        type("111\n");
        assertThat(told()).contains("no valid badge");
        desk.issuing.codeOf(LIN.id(), Kind.BADGE, Facts.OPERATOR);
        model.order();
        type("121\n");
        assertThat(desk.orders.given())
                .last()
                .isEqualTo(new HandOver(LIN, Taking.by(Receiver.LIAISON, Document.PASSPORT)));
        assertThat(dossier().orders().handedOver()).isPresent();
        model.order();
        type("114\n");
        assertThat(told()).contains("handed over before");
    }

    @Test
    void only_what_the_role_may_is_offered() {
        desk.orders.role(Role.DESK);
        model.order();
        assertThat(order.draft().get().orElseThrow().offer().kinds())
                .extracting(Enum::name)
                .containsExactly("HAND_OVER");
        model.back();
        desk.orders.role(Role.DOOR);
        model.order();
        assertThat(order.isOpen()).isFalse();
        assertThat(told()).contains("Nothing that whoever works here may order");
    }

    @Test
    void steps_go_back_one_by_one_and_escape_orders_nothing() {
        model.order();
        type("212");
        order.back();
        assertThat(order.draft().get().orElseThrow().step()).isEqualTo(Step.LASTS);
        order.back();
        order.back();
        assertThat(order.draft().get().orElseThrow().step()).isEqualTo(Step.KIND);
        model.back();
        assertThat(order.isOpen()).isFalse();
        assertThat(dossier().person()).isEqualTo(LIN);
        assertThat(desk.orders.given()).isEmpty();
    }

    @Test
    void without_a_card_nobody_can_be_meant_and_another_card_ends_what_was_begun() {
        model.order();
        model.open(LIN.id());
        assertThat(order.isOpen()).isFalse();
        model.back();
        model.order();
        assertThat(told()).contains("Open a card first");
    }

    @Test
    void when_nothing_can_be_written_it_says_so_and_nothing_was_ordered() {
        desk.orders.trouble(Problem.of(ProblemCode.DISK_FULL, "dengta.db"));
        model.order();
        type("31\n");
        assertThat(told()).contains("DISK_FULL");
        assertThat(dossier().orders().isEmpty()).isTrue();
    }

    private void type(String keys) {
        keys.chars().forEach(key -> order.typed(Character.toString(key)));
    }

    private Dossier dossier() {
        return model.parts().card().dossier().get().orElseThrow();
    }

    private String told() {
        var texts =
                new Texts("org.dengta.ui.desk.desk", new SimpleObjectProperty<>(Locale.ENGLISH));
        return model.notice().get().orElseThrow().words().apply(texts);
    }
}
