package org.dengta.ui.desk;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.dengta.accreditation.PersonId;
import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Texts;
import org.dengta.ui.desk.order.OrderDraft;
import org.dengta.ui.desk.order.OrderPanel;
import org.dengta.ui.desk.prints.BatchStartPanel;
import org.dengta.ui.shell.StationScreen;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The registration desk as the frame sees it. */
public final class DeskScreen implements StationScreen {
    private final DeskViewModel model;
    private final Texts texts;
    private final DeskView view;
    private final StackPane cases;
    private final OrderPanel orders;
    private final StackPane root;
    private final ObservableValue<String> place;

    /**
     * @param texts of the bundle {@code org.dengta.ui.desk.desk}
     * @param kiosk what stands beside the station's name
     */
    public DeskScreen(DeskViewModel model, Texts texts, String kiosk, Parent cases) {
        this.model = model;
        this.texts = texts;
        view = new DeskView(model, texts);
        this.cases = new StackPane(cases);
        this.cases.getStyleClass().addAll("door-veil", "desk-cases");
        show(false);
        orders = new OrderPanel(model.parts().order(), texts);
        var batch = new BatchStartPanel(model.parts().batch(), texts);
        model.parts().batch().open().subscribe((_, open) -> planning(open));
        root = new StackPane(view.root(), orders.root(), batch.root(), this.cases);
        model.parts().order().draft().subscribe((before, now) -> ordering(before, now));
        place = new ReadOnlyStringWrapper(kiosk);
    }

    @Override
    public Station station() {
        return Station.DESK;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<String> place() {
        return place;
    }

    @Override
    public Map<KeyCode, KeyAction> keys() {
        var keys = new LinkedHashMap<KeyCode, KeyAction>();
        keys.put(KeyCode.ESCAPE, new KeyAction(texts.of("keys.back"), this::back));
        keys.put(
                KeyCode.F5,
                new KeyAction(texts.of("keys.read"), model.parts().search()::readAgain));
        keys.put(KeyCode.F6, new KeyAction(texts.of("keys.walkin"), model::walkIn));
        keys.put(KeyCode.F7, new KeyAction(texts.of("keys.amend"), model::amend));
        keys.put(KeyCode.F8, new KeyAction(texts.of("keys.letter"), view::chooseLetter));
        keys.put(KeyCode.F9, new KeyAction(texts.of("keys.print"), model::print));
        keys.put(KeyCode.F10, new KeyAction(texts.of("keys.onsite"), model::bringOnSite));
        keys.put(KeyCode.F11, new KeyAction(texts.of("keys.cases"), this::toggleCases));
        keys.put(KeyCode.F12, new KeyAction(texts.of("keys.order"), this::order));
        if (model.parts().order().isOpen()) {
            var back = new KeyAction(texts.of("keys.step"), model.parts().order()::back);
            keys.put(KeyCode.BACK_SPACE, back);
        }
        return keys;
    }

    @Override
    public void scanned(String text) {
        model.scanned(text);
    }

    @Override
    public void typedAlone(String key) {
        if (!cases.isVisible()) {
            model.parts().order().typed(key);
        }
    }

    private void order() {
        show(false);
        model.order();
    }

    /** Keys go to what is being ordered, and to the search again when that is over. */
    private void ordering(Optional<OrderDraft> before, Optional<OrderDraft> now) {
        if (now.isPresent()) {
            orders.takeFocus();
        } else if (before.isPresent()) {
            view.shown();
        }
    }

    /** Keys go to the search again when no batch is being planned. */
    private void planning(boolean open) {
        if (!open) {
            view.shown();
        }
    }

    @Override
    public void shown() {
        model.shown();
        view.shown();
    }

    /** A letter's picture or PDF was handed over. */
    public void letter(Path file) {
        model.letter(file);
    }

    private void back() {
        if (cases.isVisible()) {
            show(false);
        } else {
            model.back();
        }
        view.shown();
    }

    /** What lanes have sent here, over everything; a card that is opened from it comes to view. */
    private void toggleCases() {
        model.parts().order().close();
        show(!cases.isVisible());
    }

    private void show(boolean open) {
        cases.setVisible(open);
        cases.setManaged(open);
    }

    /** Opens the card of somebody whose case it is. */
    public void open(PersonId person) {
        show(false);
        model.open(person);
        view.shown();
    }
}
