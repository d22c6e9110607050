package org.dengta.ui.desk.order;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.desk.Pieces;
import org.dengta.ui.desk.order.OrderDraft.Step;

import java.util.stream.IntStream;

/** What to order about somebody, each step by a digit or a finger; at last Enter orders it. */
public final class OrderPanel {
    private static final int ROWS = 5;

    private final OrderModel model;
    private final Texts texts;
    private final VBox box = new VBox();
    private final StackPane root = new StackPane(box);

    /**
     * @param texts of the bundle {@code org.dengta.ui.desk.desk}
     */
    public OrderPanel(OrderModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        box.getStyleClass().addAll("panel", "door-panel", "order-panel");
        box.setFocusTraversable(true);
        box.setId("order-panel");
        root.getStyleClass().add("door-veil");
        root.visibleProperty().bind(model.draft().map(it -> it.isPresent()));
        root.managedProperty().bind(root.visibleProperty());
        model.draft().subscribe(_ -> show());
        model.page().subscribe(_ -> show());
        texts.language().subscribe(_ -> show());
    }

    public Parent root() {
        return root;
    }

    /** Keys go to it. */
    public void takeFocus() {
        box.requestFocus();
    }

    private void show() {
        model.draft().get().ifPresent(this::show);
    }

    private void show(OrderDraft draft) {
        var words = new OrderTexts(texts, model.programme(), model.now());
        var person = draft.person();
        box.getChildren()
                .setAll(
                        Pieces.label(texts.now("order.title"), "panel-title"),
                        Pieces.listed(
                                person.names().primary() + " · " + person.id(), "order-person"));
        add(words.soFar(draft), "hold-so-far");
        add(words.question(draft), "undo-why");
        if (draft.step() == Step.CONFIRM) {
            add(words.effect(draft), "order-effect");
        }
        if (draft.choices() == 0) {
            add(texts.now("order.none"), "order-effect");
        }
        var scroll = new ScrollPane(list(draft, words));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("tick-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box.getChildren().addAll(scroll, keys(draft));
    }

    private void add(String text, String styleClass) {
        if (!text.isEmpty()) {
            var label = Pieces.label(text, styleClass);
            label.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(label);
        }
    }

    /** In two columns, downwards; a few in one. */
    private GridPane list(OrderDraft draft, OrderTexts words) {
        var list = new GridPane();
        list.getStyleClass().add("hold-choices");
        var first = model.page().get() * OrderModel.PAGE;
        var last = Math.min(draft.choices(), first + OrderModel.PAGE);
        var columns = last - first > ROWS ? 2 : 1;
        for (var i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            list.getColumnConstraints().add(column);
        }
        IntStream.range(first, last)
                .forEach(i -> {
                    var at = i - first;
                    list.add(row(i, at + 1, words.choice(draft, i)), at / ROWS, at % ROWS);
                });
        return list;
    }

    private Node row(int index, int digit, String text) {
        var said = Pieces.label(text, "hold-choice");
        said.setMinHeight(Region.USE_PREF_SIZE);
        var row = new HBox(cap(Integer.toString(digit)), said);
        row.getStyleClass().addAll("undo-reason", "word-reason");
        row.setId("order-choice-" + digit);
        row.setOnMouseClicked(_ -> model.choose(index));
        return row;
    }

    private FlowPane keys(OrderDraft draft) {
        var keys = new FlowPane();
        keys.getStyleClass().add("undo-reasons");
        keys.setMinHeight(Region.USE_PREF_SIZE);
        if (OrderModel.pages(draft) > 1) {
            var page = texts.now("order.more", model.page().get() + 1, OrderModel.pages(draft));
            keys.getChildren().add(key("0", page, () -> model.typed("0")));
        }
        if (draft.step() != Step.KIND) {
            keys.getChildren().add(key("⌫", texts.now("keys.step"), model::back));
        }
        keys.getChildren().add(key("Esc", texts.now("order.close"), model::close));
        return keys;
    }

    private static HBox key(String cap, String does, Runnable action) {
        var key = new HBox(cap(cap), new Label(does));
        key.getStyleClass().add("undo-reason");
        key.setOnMouseClicked(_ -> action.run());
        return key;
    }

    private static Label cap(String text) {
        var cap = new Label(text);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}
