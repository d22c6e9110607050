package org.dengta.ui.supervisor;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Texts;
import org.dengta.ui.duty.DutyView;
import org.dengta.ui.duty.HoldDraft;
import org.dengta.ui.duty.HoldModel;
import org.dengta.ui.shell.ExchangeWords.Detail;
import org.dengta.ui.shell.StationScreen;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The supervisor's station in the frame. */
public final class SupervisorScreen implements StationScreen {
    /** Longer than the silence after which a scanner without Enter is known to be done. */
    private static final Duration SCANNER_DONE = Duration.millis(200);

    private final SupervisorViewModel model;
    private final Texts texts;
    private final Duty duty;
    private final SupervisorView view;
    private final StackPane root;
    private final PauseTransition digit = new PauseTransition(SCANNER_DONE);
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");

    /** What people on duty see and order here. */
    public record Duty(DutyView view, HoldModel holds) {}

    /**
     * @param texts of the bundle {@code org.dengta.ui.supervisor.supervisor}
     * @param now the kiosk's clock as last ticked
     * @param exchange how the kiosk stands with the central list, in the words shown now
     * @param duty what is told, held and waits
     */
    public SupervisorScreen(
            SupervisorViewModel model,
            Texts texts,
            ObservableValue<Instant> now,
            ObservableValue<List<Detail>> exchange,
            Duty duty) {
        this.model = model;
        this.texts = texts;
        this.duty = duty;
        now.subscribe(model::tick);
        view = new SupervisorView(model, texts, exchange, duty.view().root());
        root = new StackPane(view.root(), duty.view().panel());
        view.root().sceneProperty().subscribe(scene -> model.atFront(scene != null));
    }

    @Override
    public Station station() {
        return Station.SUPERVISOR;
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
        var digits =
                new KeyCode[] {
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6
                };
        for (var tab : Tab.values()) {
            keys.put(digits[tab.ordinal()], new KeyAction(texts.of(tab.key()), () -> pressed(tab)));
        }
        keys.put(KeyCode.F5, new KeyAction(texts.of("key.refresh"), model::refresh));
        keys.put(KeyCode.F6, new KeyAction(texts.of("key.live"), model::goLive));
        keys.put(KeyCode.F7, new KeyAction(texts.of("key.audience"), model::showNextAudience));
        keys.put(KeyCode.F8, new KeyAction(texts.of("key.export"), model::export));
        keys.put(KeyCode.F9, new KeyAction(texts.of("key.hold"), this::hold));
        if (duty.holds().isOpen()) {
            keys.put(KeyCode.BACK_SPACE, new KeyAction(texts.of("key.back"), duty.holds()::back));
            keys.put(KeyCode.ESCAPE, new KeyAction(texts.of("key.close"), duty.holds()::close));
        }
        return keys;
    }

    /** What may be held is chosen where it is shown. */
    private void hold() {
        if (duty.holds().mayOrder()) {
            model.show(Tab.DUTY);
            duty.holds().toggle(HoldDraft.anywhere(model.programme()));
        }
    }

    @Override
    public void typedAlone(String key) {
        duty.holds().typedAlone(key);
    }

    @Override
    public void scanned(String text) {
        digit.stop();
        model.scanned();
    }

    @Override
    public boolean takesScans() {
        return false;
    }

    @Override
    public void shown() {
        view.focusFirst();
    }

    /** A digit alone chooses a table; one of a time or of a scanned code does not. */
    private void pressed(Tab tab) {
        var scene = view.root().getScene();
        if (scene != null
                && !duty.holds().isOpen()
                && !(scene.getFocusOwner() instanceof TextInputControl)) {
            digit.setOnFinished(_ -> model.show(tab));
            digit.playFromStart();
        }
    }
}
