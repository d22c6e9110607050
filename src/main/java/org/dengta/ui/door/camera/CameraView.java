package org.dengta.ui.door.camera;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemText;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Picture;
import org.dengta.ui.door.camera.CameraState.Blind;
import org.dengta.ui.door.camera.CameraState.NotWanted;

import java.util.Optional;

/** What the camera sees, small; or why it sees nothing and what to do. */
public final class CameraView {
    /** Of the frame; what it shows makes it no larger. */
    private static final double WITHIN = 0.94;

    private final CameraViewModel model;
    private final Texts texts;
    private final ImageView picture = new ImageView();
    private final StackPane root = new StackPane();

    public CameraView(CameraViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
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
        root.getChildren().addAll(said, picture);
        var isWanted = Bindings.createBooleanBinding(this::isWanted, model.state());
        root.visibleProperty().bind(isWanted);
        root.managedProperty().bind(isWanted);
        model.preview().subscribe(this::show);
    }

    public Node root() {
        return root;
    }

    private boolean isWanted() {
        return !(model.state().get() instanceof NotWanted);
    }

    private void show(Optional<Picture> seen) {
        picture.setImage(seen.map(CameraView::image).orElse(null));
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
            return problem(blind.why()).map(this::said).orElse(texts.now("camera.ended"));
        }
        return texts.now("camera.starting");
    }

    private String said(Problem problem) {
        var sentences = ProblemText.of(problem, texts.language().getValue());
        return sentences.happened() + "\n" + sentences.next() + "\n[" + problem.code() + "]";
    }

    private static Optional<Problem> problem(Why why) {
        return switch (why) {
            case MISSING -> Optional.of(Problem.of(ProblemCode.CAMERA_MISSING));
            case TOOL_MISSING -> Optional.of(Problem.of(ProblemCode.CAMERA_TOOL_MISSING));
            case NOT_READABLE -> Optional.of(Problem.of(ProblemCode.CAMERA_BLIND));
            case LOST -> Optional.of(Problem.of(ProblemCode.CAMERA_LOST));
            case ENDED -> Optional.empty();
        };
    }
}
