package org.dengta.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The start screen: what this kiosk is used as. Keys 1, 2, 3 or the buttons. */
final class StartView {
    private static final double ROW_WIDTH = 1040;
    private static final double LARGE = 1600;
    private static final double LARGE_ROW_WIDTH = 1460;

    private final ShellViewModel model;
    private final Texts texts;
    private final List<Button> cards = new ArrayList<>();
    private final StackPane root = new StackPane();

    StartView(ShellViewModel model, Texts texts, Collection<Station> stations) {
        this.model = model;
        this.texts = texts;
        stations.forEach(station -> cards.add(card(station, cards.size() + 1)));
        var question = new Label();
        question.textProperty().bind(texts.of("start.question"));
        question.getStyleClass().add("start-question");
        var row = new FlowPane();
        row.getStyleClass().add("start-row");
        row.setAlignment(Pos.CENTER);
        row.getChildren().addAll(cards);
        var box = new VBox(question, row);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("start");
        root.getChildren().add(box);
        root.widthProperty().subscribe(width -> resize(row, width.doubleValue() >= LARGE));
    }

    private void resize(FlowPane row, boolean isLarge) {
        row.setPrefWrapLength(isLarge ? LARGE_ROW_WIDTH : ROW_WIDTH);
        root.getStyleClass().remove("start-large");
        if (isLarge) {
            root.getStyleClass().add("start-large");
        }
    }

    Parent root() {
        return root;
    }

    void shown() {
        cards.stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Button card(Station station, int number) {
        var key = "station." + station.name().toLowerCase(Locale.ROOT);
        var digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("start-digit");
        var name = new Label();
        name.textProperty().bind(texts.of(key));
        name.getStyleClass().add("start-name");
        var does = new Label();
        does.textProperty().bind(texts.of(key + ".does"));
        does.getStyleClass().add("start-does");
        does.setWrapText(true);
        var content = new VBox(digit, name, does);
        content.setAlignment(Pos.TOP_LEFT);
        content.getStyleClass().add("start-content");
        var card = new Button();
        card.setGraphic(content);
        card.getStyleClass().add("start-card");
        card.setId("start-" + station.name().toLowerCase(Locale.ROOT));
        card.setOnAction(_ -> model.open(station));
        return card;
    }

    /** Enter opens what has the focus, a digit what it counts. */
    void typedAlone(String key) {
        if (key.equals("\n")) {
            cards.stream().filter(Node::isFocused).findFirst().ifPresent(Button::fire);
            return;
        }
        var index = key.charAt(0) - '1';
        if (index >= 0 && index < cards.size()) {
            cards.get(index).fire();
        }
    }
}
