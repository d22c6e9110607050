package org.dengta.ui.camera;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemText;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol.Corner;
import org.dengta.ui.camera.CameraState.Blind;
import org.dengta.ui.camera.CameraState.NotWanted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the camera sees, small; or why it sees nothing and what to do. */
public final class CameraView {
    /** Of the frame; what it shows makes it no larger. */
    private static final double WITHIN = 0.94;

    private final CameraViewModel model;
    private final Texts texts;
    private final ImageView picture = new ImageView();
    private final Pane outlines = new Pane();
    private final StackPane seen = new StackPane();
    private final StackPane root = new StackPane();

    public CameraView(CameraViewModel model, ObservableValue<Locale> language) {
        this.model = model;
        texts = new Texts("org.dengta.ui.camera.camera", language);
        var said = new Label();
        said.setWrapText(true);
        said.getStyleClass().add("camera-said");
        said.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::said, model.state(), model.preview(), texts.language()));
        root.getStyleClass().add("camera");
        picture.setPreserveRatio(true);
        picture.fitWidthProperty().bind(root.widthProperty().multiply(WITHIN));
        picture.fitHeightProperty().bind(root.heightProperty().multiply(WITHIN));
        seen.scaleXProperty().bind(Bindings.when(model.mirrored()).then(-1).otherwise(1));
        seen.getChildren().addAll(picture, outlines);
        outlines.setManaged(false);
        root.getChildren().addAll(said, seen);
        var isWanted = Bindings.createBooleanBinding(this::isWanted, model.state());
        root.visibleProperty().bind(isWanted);
        root.managedProperty().bind(isWanted);
        model.preview().subscribe(this::show);
        picture.boundsInParentProperty().subscribe(_ -> outline(model.preview().get()));
    }

    public Region root() {
        return root;
    }

    private boolean isWanted() {
        return !(model.state().get() instanceof NotWanted);
    }

    private void show(Optional<Preview> preview) {
        picture.setImage(preview.map(Preview::picture).map(CameraView::image).orElse(null));
        outline(preview);
    }

    private void outline(Optional<Preview> preview) {
        outlines.getChildren()
                .setAll(
                        preview.map(Preview::outlines).orElse(List.of()).stream()
                                .map(corners -> outline(corners, preview.orElseThrow().picture()))
                                .toList());
    }

    /** On the picture as it is shown, which is larger or smaller than it is and in the middle. */
    private Polygon outline(List<Corner> corners, Picture of) {
        var shown = picture.getBoundsInParent();
        var scale = shown.getWidth() / of.width();
        var polygon = new Polygon();
        for (var corner : corners) {
            polygon.getPoints()
                    .addAll(
                            shown.getMinX() + corner.x() * scale,
                            shown.getMinY() + corner.y() * scale);
        }
        polygon.getStyleClass().add("camera-found");
        return polygon;
    }

    private static WritableImage image(Picture seen) {
        var image = new WritableImage(seen.width(), seen.height());
        var pixels = new int[seen.width() * seen.height()];
        for (var i = 0; i < pixels.length; i++) {
            var grey = seen.grey()[i] & 0xFF;
            pixels[i] = 0xFF << 24 | grey << 16 | grey << 8 | grey;
        }
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        seen.width(),
                        seen.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        seen.width());
        return image;
    }

    private String said() {
        if (model.preview().get().isPresent()) {
            return "";
        }
        if (model.state().get() instanceof Blind blind) {
            return CameraProblem.of(blind.why()).map(this::said).orElse(texts.now("ended"));
        }
        return texts.now("starting");
    }

    private String said(Problem problem) {
        var sentences = ProblemText.of(problem, texts.language().getValue());
        return sentences.happened() + "\n" + sentences.next() + "\n[" + problem.code() + "]";
    }
}
