package org.dengta.ui.setup;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Texts;
import org.dengta.scanner.Burst;
import org.dengta.ui.shell.StationScreen;

import java.util.LinkedHashMap;
import java.util.Map;

/** The set-up as the frame sees it: what a scanner types here is looked at and opens nothing. */
public final class SetupScreen implements StationScreen {
    private final ScannerModel model;
    private final Texts texts;
    private final ScannerView view;
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");

    /**
     * @param texts of the bundle {@code org.dengta.ui.setup.setup}
     */
    public SetupScreen(ScannerModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        view = new ScannerView(model, texts);
    }

    @Override
    public Station station() {
        return Station.SETUP;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public ObservableValue<String> place() {
        return place;
    }

    @Override
    public Map<KeyCode, KeyAction> keys() {
        var keys = new LinkedHashMap<KeyCode, KeyAction>();
        keys.put(KeyCode.F5, new KeyAction(texts.of("setup.anew"), model::startAnew));
        keys.put(KeyCode.F6, new KeyAction(texts.of("setup.keep"), model::keep));
        return keys;
    }

    @Override
    public void heard(Burst burst) {
        model.take(burst);
    }

    @Override
    public void endedTwice() {
        model.endedTwice();
    }

    @Override
    public void scanned(String text) {
        // What it means does not matter here: heard() has looked at how it was typed.
    }

    @Override
    public boolean takesScans() {
        return false;
    }

    @Override
    public void shown() {
        view.takeFocus();
    }
}
