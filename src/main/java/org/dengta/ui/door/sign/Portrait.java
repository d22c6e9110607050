package org.dengta.ui.door.sign;

import javafx.beans.binding.DoubleExpression;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

import java.io.ByteArrayInputStream;
import java.util.Optional;

/** A person's photo in a fixed frame; a silhouette where there is none or it cannot be read. */
public final class Portrait {
    private static final double WIDTH = 210;
    private static final double HEIGHT = 270;
    private static final String BUST =
            "M105 55 C137 55 152 80 150 112 C148 145 130 170 105 170 C80 170 62 145 60 112"
                    + " C58 80 73 55 105 55 Z"
                    + " M15 270 C15 215 55 190 80 184 C95 194 115 194 130 184 C155 190 195 215"
                    + " 195 270 Z";

    private final StackPane root = new StackPane();
    private final SVGPath silhouette = new SVGPath();
    private final ImageView photo = new ImageView();

    /**
     * A silhouette at first.
     *
     * @param scale of its size
     */
    public Portrait(DoubleExpression scale) {
        root.getStyleClass().add("portrait");
        root.minWidthProperty().bind(scale.multiply(WIDTH));
        root.maxWidthProperty().bind(scale.multiply(WIDTH));
        root.minHeightProperty().bind(scale.multiply(HEIGHT));
        root.maxHeightProperty().bind(scale.multiply(HEIGHT));
        silhouette.setContent(BUST);
        silhouette.getStyleClass().add("silhouette");
        var bust = new Group(silhouette);
        StackPane.setAlignment(bust, Pos.BOTTOM_CENTER);
        var by = new Scale();
        by.xProperty().bind(scale);
        by.yProperty().bind(scale);
        silhouette.getTransforms().add(by);
        photo.fitWidthProperty().bind(scale.multiply(WIDTH));
        photo.fitHeightProperty().bind(scale.multiply(HEIGHT));
        root.getChildren().addAll(bust, photo);
        show(Optional.empty());
    }

    public Node root() {
        return root;
    }

    /** Shows a PNG or JPEG, cut to the frame about its middle. */
    public void show(Optional<byte[]> picture) {
        var image =
                picture.map(bytes -> new Image(new ByteArrayInputStream(bytes)))
                        .filter(read -> !read.isError() && read.getWidth() > 0);
        image.ifPresent(read -> photo.setViewport(middle(read.getWidth(), read.getHeight())));
        photo.setImage(image.orElse(null));
        photo.setVisible(image.isPresent());
        silhouette.setVisible(image.isEmpty());
    }

    private static Rectangle2D middle(double width, double height) {
        var scale = Math.min(width / WIDTH, height / HEIGHT);
        var cutWidth = WIDTH * scale;
        var cutHeight = HEIGHT * scale;
        return new Rectangle2D(
                (width - cutWidth) / 2, (height - cutHeight) / 2, cutWidth, cutHeight);
    }
}
