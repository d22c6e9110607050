package org.dengta.ui.desk;

import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Where search, card and prints stand: one at a time in a narrow window, the card beside the search
 * in a wider one, the prints beside both in a wide one.
 */
final class DeskLayout {
    private static final double BESIDE = 1080;
    private static final double THREE = 1600;

    private final Region search;
    private final Region front;
    private final Region prints;
    private final HBox root = new HBox();
    private boolean isForward;

    DeskLayout(Parent search, Region front, Parent prints) {
        this.search = (Region) search;
        this.front = front;
        this.prints = (Region) prints;
        root.getStyleClass().add("desk-layout");
        HBox.setHgrow(front, Priority.ALWAYS);
        root.widthProperty().subscribe(_ -> arrange());
    }

    Parent root() {
        return root;
    }

    /** Whether the card or form is what matters now. */
    void bringForward(boolean forward) {
        isForward = forward;
        arrange();
    }

    private void arrange() {
        var width = root.getWidth();
        if (width >= THREE) {
            sized(search, 560);
            sized(prints, 340);
            root.getChildren().setAll(search, front, prints);
        } else if (width >= BESIDE) {
            root.getChildren().setAll(left(), front);
        } else {
            root.getChildren().setAll(isForward ? front : left());
        }
    }

    private VBox left() {
        var width = root.getWidth() >= BESIDE ? 460 : Region.USE_COMPUTED_SIZE;
        prints.setPrefWidth(Region.USE_COMPUTED_SIZE);
        prints.setMinWidth(0);
        prints.setPrefHeight(root.getHeight() >= 560 ? 170 : 110);
        prints.setMinHeight(110);
        VBox.setVgrow(search, Priority.ALWAYS);
        search.setMinWidth(0);
        search.setPrefWidth(Region.USE_COMPUTED_SIZE);
        var left = new VBox(search, prints);
        left.getStyleClass().add("desk-left");
        if (width > 0) {
            sized(left, width);
        } else {
            HBox.setHgrow(left, Priority.ALWAYS);
        }
        return left;
    }

    private static void sized(Region region, double width) {
        region.setPrefWidth(width);
        region.setMinWidth(width);
        region.setPrefHeight(Region.USE_COMPUTED_SIZE);
    }
}
