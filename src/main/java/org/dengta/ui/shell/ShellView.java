package org.dengta.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Texts;
import org.dengta.scanner.Burst;
import org.dengta.scanner.ScannerProfile;
import org.dengta.ui.shell.EventTitle.Earnest;
import org.dengta.ui.shell.StationScreen.KeyAction;
import org.dengta.ui.shell.wedge.WedgeScanner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The frame: the bar at the top, below it the start screen or the station at the front. */
public final class ShellView {
    private final ShellViewModel model;
    private final Texts texts;
    private final Map<Station, StationScreen> screens = new EnumMap<>(Station.class);
    private Optional<StationScreen> shown = Optional.empty();
    private final BorderPane root = new BorderPane();
    private final StartView start;
    private final KeysView keys;
    private final ScannerBand mixed;

    /**
     * @param model what it shows
     * @param texts of the bundle {@code org.dengta.ui.shell.shell}
     * @param event the event's name, in both languages
     * @param screens each station that this kiosk may be
     */
    public ShellView(
            ShellViewModel model, Texts texts, EventTitle event, List<StationScreen> screens) {
        this.model = model;
        this.texts = texts;
        screens.forEach(screen -> this.screens.put(screen.station(), screen));
        start = new StartView(model, texts, this.screens.keySet());
        keys = new KeysView(texts);
        root.getStyleClass().add("shell");
        var bar = new BarView(model, texts, event, this::front).root();
        mixed = new ScannerBand(texts, model.missingScanner());
        var top = new VBox(bar);
        if (event.earnest() == Earnest.REHEARSAL) {
            top.getChildren().add(new RehearsalBand(texts).root());
        }
        top.getChildren().add(mixed.root());
        root.setTop(top);
        model.station().subscribe(this::bringToFront);
    }

    public Parent root() {
        return root;
    }

    /**
     * Takes over the keys of the window it is shown in.
     *
     * @param nanos a monotonic clock
     * @param scanner what is known of it
     */
    public void listenTo(Scene scene, LongSupplier nanos, Supplier<ScannerProfile> scanner) {
        new WedgeScanner(nanos, scanner, new FrontHearer()).listenTo(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::take);
        model.theme().subscribe(theme -> theme.dress(scene));
    }

    /**
     * Offers codes that can be scanned without a scanner, in a list at the left.
     *
     * @param codes by what they are examples of, in their order
     */
    public void offer(SequencedMap<String, String> codes) {
        var examples = new ExamplesView(texts, codes, this::scanned).root();
        examples.visibleProperty().bind(offers());
        examples.managedProperty().bind(examples.visibleProperty());
        root.setLeft(examples);
    }

    /** Where a scan does something, and the list of keys leaves room. */
    private BooleanBinding offers() {
        return Bindings.createBooleanBinding(
                () ->
                        root.getRight() == null
                                && front().filter(StationScreen::takesScans).isPresent(),
                model.station(),
                root.rightProperty());
    }

    /** Hands a code to the station at the front; on the start screen it is only heard. */
    public void scanned(String code) {
        front().ifPresentOrElse(
                        screen -> screen.scanned(code),
                        () -> screens.values().forEach(StationScreen::unheard));
    }

    /**
     * Whether the window may close. A station that refuses comes to the front, so that what it says
     * is seen.
     */
    public boolean mayClose() {
        var unwilling = screens.values().stream().filter(screen -> !screen.mayClose()).findFirst();
        unwilling.ifPresent(screen -> model.open(screen.station()));
        return unwilling.isEmpty();
    }

    /** Scans and keys go to the station at the front; on the start screen a digit chooses one. */
    private final class FrontHearer implements WedgeScanner.Hearer {
        private Optional<StationScreen> reading = Optional.empty();

        @Override
        public void heard(Burst burst) {
            front().ifPresent(screen -> screen.heard(burst));
        }

        @Override
        public void endedTwice() {
            front().ifPresent(StationScreen::endedTwice);
        }

        @Override
        public void begun(String head) {
            reading = front();
            reading.ifPresent(screen -> screen.begun(head));
        }

        /** A letter goes where its head went, whatever has come to the front since. */
        @Override
        public void scanned(String code) {
            var began = reading;
            reading = Optional.empty();
            began.ifPresentOrElse(
                    screen -> screen.scanned(code), () -> ShellView.this.scanned(code));
        }

        @Override
        public void mixed() {
            mixed.show();
            screens.values().stream().findFirst().ifPresent(StationScreen::unheard);
        }

        @Override
        public void typedAlone(String key) {
            ShellView.this.typedAlone(key);
        }
    }

    /** Hands a key of a person to the station at the front, or to the start screen. */
    public void typedAlone(String key) {
        front().ifPresentOrElse(screen -> screen.typedAlone(key), () -> start.typedAlone(key));
    }

    private Optional<StationScreen> front() {
        return model.station().get().map(screens::get);
    }

    private void bringToFront(Optional<Station> station) {
        var screen = station.map(screens::get);
        shown.filter(before -> !screen.equals(Optional.of(before)))
                .ifPresent(StationScreen::hidden);
        shown = screen;
        root.setCenter(screen.<Node>map(StationScreen::root).orElseGet(start::root));
        screen.ifPresentOrElse(StationScreen::shown, start::shown);
    }

    private void take(KeyEvent event) {
        if (pressed(event.getCode())) {
            event.consume();
        }
    }

    /** Does what a key stands for now; whether it stands for anything. */
    public boolean pressed(KeyCode key) {
        var action = action(key);
        action.ifPresent(it -> it.action().run());
        return action.isPresent();
    }

    private Optional<KeyAction> action(KeyCode key) {
        return Optional.ofNullable(own().get(key))
                .or(() -> front().flatMap(screen -> Optional.ofNullable(screen.keys().get(key))));
    }

    private Map<KeyCode, KeyAction> own() {
        var actions = new EnumMap<KeyCode, KeyAction>(KeyCode.class);
        actions.put(KeyCode.F1, new KeyAction(texts.of("keys.help"), this::switchKeys));
        actions.put(KeyCode.F2, new KeyAction(texts.of("keys.language"), model::switchLanguage));
        actions.put(KeyCode.F3, new KeyAction(texts.of("keys.theme"), model::switchTheme));
        actions.put(KeyCode.F4, new KeyAction(texts.of("keys.stations"), model::leave));
        return actions;
    }

    private void switchKeys() {
        if (root.getRight() == null) {
            var all = new EnumMap<>(own());
            front().ifPresent(screen -> all.putAll(screen.keys()));
            root.setRight(keys.root(all));
        } else {
            root.setRight(null);
        }
    }
}
