package org.dengta.ui.door.sign;

import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * A verdict's symbol, drawn: a tick in a disc, a cross in an octagon, a mark in a triangle. The
 * outlines differ as well, so that it is told at a distance and without colours. Style classes
 * {@code sign-plate} and {@code sign-mark} below {@code sign-pass}, {@code -stop}, {@code -look}
 * give the colours.
 */
public final class SignShape {
    private static final double DRAWN = 100;

    private static final String DISC = "M50 2 A48 48 0 1 1 49.9 2 Z";
    private static final String TICK = "M22 53 L33 42 L44 53 L68 28 L79 39 L44 75 Z";
    private static final String OCTAGON = "M30 2 H70 L98 30 V70 L70 98 H30 L2 70 V30 Z";
    private static final String CROSS =
            "M33 23 L50 40 L67 23 L77 33 L60 50 L77 67 L67 77 L50 60 L33 77 L23 67 L40 50 L23 33 Z";
    private static final String TRIANGLE = "M50 4 L98 94 H2 Z";
    private static final String MARK = "M44 36 H56 L54 68 H46 Z M44.500 74 H55.500 V85 H44.500 Z";

    private final StackPane root = new StackPane();
    private final Scale scale = new Scale();

    /**
     * @param size width and height in units of the screen
     */
    public SignShape(DoubleExpression size) {
        root.minWidthProperty().bind(size);
        root.minHeightProperty().bind(size);
        root.maxWidthProperty().bind(size);
        root.maxHeightProperty().bind(size);
        scale.xProperty().bind(size.divide(DRAWN));
        scale.yProperty().bind(size.divide(DRAWN));
    }

    /** One that keeps its size. */
    public SignShape(double size) {
        this(new SimpleDoubleProperty(size));
    }

    public Node root() {
        return root;
    }

    /** Shows one of the three. */
    public void show(Sign sign) {
        root.getStyleClass().setAll("sign", "sign-" + sign.styleName());
        var drawn =
                switch (sign) {
                    case PASS -> new Group(path(DISC, "sign-plate"), path(TICK, "sign-mark"));
                    case STOP -> new Group(path(OCTAGON, "sign-plate"), path(CROSS, "sign-mark"));
                    case LOOK -> new Group(path(TRIANGLE, "sign-plate"), path(MARK, "sign-mark"));
                };
        drawn.getTransforms().add(scale);
        root.getChildren().setAll(new Group(drawn));
    }

    private static SVGPath path(String outline, String styleClass) {
        var path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
