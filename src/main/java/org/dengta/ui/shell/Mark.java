package org.dengta.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The lighthouse. */
final class Mark {
    private static final String TOWER =
            "M14 10h8l2.5 20h-13z M12.5 8.2h11V10h-11z M15 3.5h6v4h-6z M14 3.5L18 0l4 3.5z"
                    + " M9.5 31h17v2h-17z";
    private static final String BEAMS = "M23 5L36 1v8.500z M13 5L0 1v8.500z";

    private final StackPane root = new StackPane();

    Mark() {
        var tower = path(TOWER, "mark-tower");
        var beams = path(BEAMS, "mark-beams");
        beams.setTranslateY(-11.5);
        root.getChildren().addAll(beams, tower);
        root.getStyleClass().add("mark");
    }

    Node root() {
        return root;
    }

    private static SVGPath path(String outline, String styleClass) {
        var path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
