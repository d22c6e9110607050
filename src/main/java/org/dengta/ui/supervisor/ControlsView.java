package org.dengta.ui.supervisor;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.dengta.platform.fx.Texts;
import org.dengta.programme.Audience;
import org.dengta.ui.supervisor.table.Figure;
import org.dengta.ui.supervisor.table.Looks;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is shown, of whom, as of when; refreshing and export. */
final class ControlsView {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final SupervisorViewModel model;
    private final Texts texts;
    private final HBox tabs = new HBox();
    private final TextField moment = new TextField();
    private final FlowPane root = new FlowPane();

    ControlsView(SupervisorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root.getStyleClass().add("controls");
        root.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(tabs(), audiences(), asOf(), commands());
    }

    Parent root() {
        return root;
    }

    /** Puts the focus on the tab that is shown. */
    void focusTab() {
        tabs.getChildren().get(model.tab().get().ordinal()).requestFocus();
    }

    private Node tabs() {
        var group = new ToggleGroup();
        for (var tab : Tab.values()) {
            var text = texts.of(tab.key()).map(words -> (tab.ordinal() + 1) + " " + words);
            var button = segment(text, group);
            button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
            model.tab().subscribe(shown -> button.setSelected(shown == tab));
            chosen(button, () -> model.show(tab));
            tabs.getChildren().add(button);
        }
        tabs.getStyleClass().add("segments");
        return tabs;
    }

    private Node audiences() {
        var group = new ToggleGroup();
        var all = audience(Optional.empty(), texts.of("audience-all"), group);
        var box = new HBox(all);
        for (var audience : Audience.values()) {
            var text = texts.of(Figure.styleOf(audience) + ".short");
            box.getChildren().add(audience(Optional.of(audience), text, group));
        }
        box.getStyleClass().add("segments");
        box.visibleProperty().bind(model.tab().map(Tab::isHeadcount));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private ToggleButton audience(
            Optional<Audience> which, ObservableValue<String> text, ToggleGroup group) {
        var button = segment(text, group);
        button.setId(
                "audience-" + which.map(Audience::name).orElse("all").toLowerCase(Locale.ROOT));
        model.audience().subscribe(shown -> button.setSelected(shown.equals(which)));
        chosen(button, () -> model.show(which));
        return button;
    }

    private static ToggleButton segment(ObservableValue<String> text, ToggleGroup group) {
        var button = new ToggleButton();
        button.textProperty().bind(text);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("segment");
        return button;
    }

    /** Arrows select, a second press on what is selected leaves it so. */
    private static void chosen(ToggleButton button, Runnable action) {
        button.setOnAction(_ -> {
            button.setSelected(true);
            action.run();
        });
        button.focusedProperty()
                .subscribe(focused -> {
                    if (focused && !button.isSelected() && button.getScene() != null) {
                        button.fire();
                    }
                });
    }

    private Node asOf() {
        var as = Looks.text(asOfText(), "as-of");
        as.setId("as-of");
        var spinner = new ProgressIndicator();
        spinner.getStyleClass().add("spinner");
        spinner.visibleProperty().bind(model.busy());
        moment.setId("moment");
        moment.promptTextProperty().bind(texts.of("moment.prompt"));
        moment.setPrefColumnCount(6);
        moment.setOnAction(_ -> model.goBackTo(moment.getText()));
        var live =
                command(
                        "moment.live",
                        () -> {
                            moment.clear();
                            model.goLive();
                        });
        live.setId("live");
        live.disableProperty().bind(model.moment().map(Optional::isEmpty));
        var box = new HBox(as, moment, live, spinner);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("control-group");
        return box;
    }

    private ObservableValue<String> asOfText() {
        return Bindings.createStringBinding(
                () ->
                        model.overview()
                                .get()
                                .map(shown ->
                                        texts.now(
                                                shown.live() ? "asof.live" : "asof.then",
                                                clock(shown.asOf())))
                                .orElseGet(() -> texts.now("asof.first")),
                model.overview(),
                texts.language());
    }

    private String clock(Instant at) {
        return CLOCK.format(at.atZone(model.programme().time().zone()));
    }

    private Node commands() {
        var refresh = command("command.refresh", model::refresh);
        refresh.setId("refresh");
        var export = command("command.export", model::export);
        export.setId("export");
        export.disableProperty().bind(model.overview().map(Optional::isEmpty));
        var box = new HBox();
        box.getChildren().addAll(List.of(refresh, export));
        box.getStyleClass().add("control-group");
        return box;
    }

    private Button command(String key, Runnable action) {
        var button = new Button();
        button.textProperty().bind(texts.of(key));
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("command");
        return button;
    }
}
