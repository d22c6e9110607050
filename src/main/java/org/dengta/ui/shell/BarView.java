package org.dengta.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Texts;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The bar: where this is, which station, what time it is, and the frame's own keys as buttons. */
final class BarView {
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final double NARROW = 1000;

    private final ShellViewModel model;
    private final Texts texts;
    private final HBox root = new HBox();

    BarView(
            ShellViewModel model,
            Texts texts,
            EventTitle event,
            Supplier<Optional<StationScreen>> front) {
        this.model = model;
        this.texts = texts;
        root.getStyleClass().add("bar");
        root.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getChildren().addAll(new Mark().root(), title(event), station(front), gap);
        event.earnest().tag().ifPresent(tag -> root.getChildren().add(tag(tag)));
        root.getChildren().addAll(clock(), buttons());
    }

    Parent root() {
        return root;
    }

    private VBox title(EventTitle event) {
        var name = label(texts.of("bar.product"), "bar-product");
        var language = texts.language();
        name.setMinWidth(Region.USE_PREF_SIZE);
        var below =
                label(
                        Bindings.createStringBinding(() -> event.in(language.getValue()), language),
                        "bar-event");
        below.setMinWidth(0);
        return new VBox(name, below);
    }

    private VBox station(Supplier<Optional<StationScreen>> front) {
        var name =
                Bindings.createStringBinding(
                        () -> model.station().get().map(this::stationName).orElse(""),
                        model.station(),
                        texts.language());
        var place = new Label();
        place.getStyleClass().add("bar-place");
        place.managedProperty().bind(place.textProperty().isNotEmpty());
        model.station()
                .subscribe(_ -> {
                    place.textProperty().unbind();
                    place.setText("");
                    front.get().ifPresent(screen -> place.textProperty().bind(screen.place()));
                });
        var station = label(name, "bar-station");
        station.setMinWidth(Region.USE_PREF_SIZE);
        var box = new VBox(station, place);
        box.getStyleClass().add("bar-where");
        box.setAlignment(Pos.CENTER_LEFT);
        box.visibleProperty().bind(name.isNotEmpty());
        return box;
    }

    private String stationName(Station station) {
        return texts.now("station." + station.name().toLowerCase(Locale.ROOT));
    }

    /** Never cut: where room is short, it says so in a word. */
    private Label tag(String key) {
        var words =
                Bindings.createStringBinding(
                        () -> texts.now(isNarrow() ? key + ".short" : key),
                        root.widthProperty(),
                        texts.language());
        var tag = label(words, "demo-tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }

    private boolean isNarrow() {
        return root.getWidth() < NARROW;
    }

    /** How the kiosk stands with the central list is small, but always there. */
    private VBox clock() {
        var clock = label(model.clock(), "bar-clock");
        var words = new ExchangeWords(texts, model.time().zone());
        var exchange =
                label(
                        Bindings.createStringBinding(
                                () -> words.brief(model.exchange().get()),
                                model.exchange(),
                                texts.language()),
                        "bar-exchange");
        model.exchange()
                .subscribe(state ->
                        exchange.pseudoClassStateChanged(TROUBLE, ExchangeWords.isTrouble(state)));
        var box = new VBox(clock, exchange);
        box.getStyleClass().add("bar-time");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private HBox buttons() {
        var box =
                new HBox(
                        button("F2", texts.of("bar.language"), model::switchLanguage),
                        button("F3", texts.of("bar.theme"), model::switchTheme),
                        button("F4", texts.of("bar.stations"), model::leave));
        box.getStyleClass().add("bar-buttons");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private Button button(String key, ObservableValue<String> text, Runnable action) {
        var button = new Button();
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> isNarrow() ? key : key + " " + text.getValue(),
                                root.widthProperty(),
                                text));
        button.getStyleClass().add("bar-button");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(ObservableValue<String> text, String styleClass) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
