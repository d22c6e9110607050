package org.dengta.ui.desk;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Texts;
import org.dengta.ui.shell.StationScreen;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The registration desk as the frame sees it. */
public final class DeskScreen implements StationScreen {
    private final DeskViewModel model;
    private final Texts texts;
    private final DeskView view;
    private final ObservableValue<String> place;

    /**
     * @param texts of the bundle {@code org.dengta.ui.desk.desk}
     * @param kiosk what stands beside the station's name
     */
    public DeskScreen(DeskViewModel model, Texts texts, String kiosk) {
        this.model = model;
        this.texts = texts;
        view = new DeskView(model, texts);
        place = new ReadOnlyStringWrapper(kiosk);
    }

    @Override
    public Station station() {
        return Station.DESK;
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
        keys.put(KeyCode.ESCAPE, new KeyAction(texts.of("keys.back"), this::back));
        keys.put(
                KeyCode.F5,
                new KeyAction(texts.of("keys.read"), model.parts().search()::readAgain));
        keys.put(KeyCode.F6, new KeyAction(texts.of("keys.walkin"), model::walkIn));
        keys.put(KeyCode.F7, new KeyAction(texts.of("keys.amend"), model::amend));
        keys.put(KeyCode.F8, new KeyAction(texts.of("keys.letter"), view::chooseLetter));
        keys.put(KeyCode.F9, new KeyAction(texts.of("keys.print"), model::print));
        return keys;
    }

    @Override
    public void scanned(String text) {
        model.scanned(text);
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
        model.back();
        view.shown();
    }
}
