package org.dengta.ui.desk.card;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.IntStream;

/** Boxes in as many columns of the same width as there is room for. */
final class Columns {
    private static final double LEAST_WIDTH = 320;
    private static final int MOST = 3;

    private final HBox root = new HBox();
    private List<Node> boxes = List.of();
    private int count = 1;

    Columns() {
        root.getStyleClass().add("desk-columns");
        root.widthProperty().subscribe(width -> widened(width.doubleValue()));
    }

    Region root() {
        return root;
    }

    void show(List<Node> next) {
        boxes = next;
        arrange();
    }

    private void widened(double width) {
        var fitting = Math.clamp((long) (width / LEAST_WIDTH), 1, MOST);
        if (fitting != count) {
            count = fitting;
            arrange();
        }
    }

    private void arrange() {
        root.getChildren().setAll(IntStream.range(0, count).mapToObj(this::column).toList());
    }

    private VBox column(int at) {
        var column = new VBox();
        column.getStyleClass().add("desk-column");
        column.setMinWidth(0);
        column.setPrefWidth(LEAST_WIDTH);
        HBox.setHgrow(column, Priority.ALWAYS);
        for (var i = at; i < boxes.size(); i += count) {
            column.getChildren().add(boxes.get(i));
        }
        return column;
    }
}
