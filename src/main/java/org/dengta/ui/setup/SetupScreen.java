package org.dengta.ui.setup;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Texts;
import org.dengta.scanner.Burst;
import org.dengta.ui.setup.printer.PrinterModel;
import org.dengta.ui.setup.printer.PrinterPage;
import org.dengta.ui.shell.StationScreen;

import java.util.LinkedHashMap;
import java.util.Map;

/** The set-up as the frame sees it: what a scanner types here is looked at and opens nothing. */
public final class SetupScreen implements StationScreen {
    private final ScannerModel scanner;
    private final CameraModel camera;
    private final PrinterModel printer;
    private final PrinterPage printers;
    private final Texts texts;
    private final SetupView view;
    private final ReadOnlyObjectWrapper<SetupPage> page =
            new ReadOnlyObjectWrapper<>(SetupPage.SCANNER);
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");

    /**
     * @param texts of the bundle {@code org.dengta.ui.setup.setup}
     */
    public SetupScreen(
            ScannerModel scanner, CameraModel camera, PrinterModel printer, Texts texts) {
        this.scanner = scanner;
        this.camera = camera;
        this.printer = printer;
        printers = new PrinterPage(printer, texts);
        this.texts = texts;
        view =
                new SetupView(
                        new ScannerView(scanner, texts),
                        new CameraPage(camera, texts),
                        printers,
                        page,
                        texts,
                        this::open);
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
        switch (page.get()) {
            case SCANNER -> {
                keys.put(KeyCode.F5, new KeyAction(texts.of("setup.anew"), scanner::startAnew));
                keys.put(KeyCode.F6, new KeyAction(texts.of("setup.keep"), scanner::keep));
            }
            case CAMERA -> {
                keys.put(KeyCode.F5, new KeyAction(texts.of("camera.search"), camera::search));
                keys.put(KeyCode.F6, new KeyAction(texts.of("setup.keep"), camera::keep));
                keys.put(KeyCode.F8, new KeyAction(texts.of("camera.mirror"), camera::mirror));
            }
            case PRINTER -> {
                keys.put(KeyCode.F5, new KeyAction(texts.of("printer.search"), printer::search));
                keys.put(KeyCode.F6, new KeyAction(texts.of("printer.check"), printers::measure));
                keys.put(KeyCode.F8, new KeyAction(texts.of("printer.print"), printer::print));
            }
        }
        var other = page.get().next();
        keys.put(KeyCode.F7, new KeyAction(texts.of(other.key()), () -> open(other)));
        return keys;
    }

    private void open(SetupPage which) {
        page.set(which);
        work();
    }

    /** Only what is at the front is looked through. */
    private void work() {
        switch (page.get()) {
            case SCANNER -> camera.close();
            case CAMERA -> camera.open();
            case PRINTER -> {
                camera.close();
                printer.search();
            }
        }
        view.takeFocus(page.get());
    }

    @Override
    public void heard(Burst burst) {
        if (page.get() == SetupPage.SCANNER) {
            scanner.take(burst);
        }
    }

    @Override
    public void endedTwice() {
        if (page.get() == SetupPage.SCANNER) {
            scanner.endedTwice();
        }
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
        work();
    }

    @Override
    public void hidden() {
        camera.close();
    }
}
