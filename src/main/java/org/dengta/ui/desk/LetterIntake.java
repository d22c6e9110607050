package org.dengta.ui.desk;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

import org.dengta.platform.fx.Texts;
import org.dengta.reading.Picture;

import java.util.Optional;

/** Letters that come as files or pictures: dropped on the desk, chosen, or pasted. */
final class LetterIntake {
    private final DeskViewModel model;
    private final Texts texts;

    LetterIntake(DeskViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    void listenTo(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, LetterIntake::over);
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    /** Asks for a file; the only dialog of the desk. */
    void choose(Node node) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.now("letter.choose"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.now("letter.files"),
                                "*.png",
                                "*.jpg",
                                "*.jpeg",
                                "*.gif",
                                "*.bmp",
                                "*.pdf",
                                "*.PDF",
                                "*.JPG",
                                "*.JPEG",
                                "*.PNG"));
        Optional.ofNullable(chooser.showOpenDialog(node.getScene().getWindow()))
                .ifPresent(file -> model.letter(file.toPath()));
    }

    /** Whether the clipboard holds something to be looked at, which is then done. */
    boolean paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
            model.letter(clipboard.getFiles().getFirst().toPath());
            return true;
        }
        var image = clipboard.hasImage() ? clipboard.getImage() : null;
        if (image != null) {
            model.letter(() -> grey(image));
            return true;
        }
        return false;
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        var board = event.getDragboard();
        if (board.hasFiles() && !board.getFiles().isEmpty()) {
            model.letter(board.getFiles().getFirst().toPath());
        } else if (board.hasImage()) {
            var image = board.getImage();
            model.letter(() -> grey(image));
        } else {
            model.nothingToRead();
        }
        event.setDropCompleted(true);
        event.consume();
    }

    /** By BT.601 luma; what is transparent counts as white paper. */
    static Picture grey(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var grey = new byte[pixels.length];
        for (var i = 0; i < pixels.length; i++) {
            var alpha = pixels[i] >>> 24;
            var luma =
                    (299 * (pixels[i] >> 16 & 255)
                                    + 587 * (pixels[i] >> 8 & 255)
                                    + 114 * (pixels[i] & 255))
                            / 1000;
            grey[i] = (byte) ((luma * alpha + 255 * (255 - alpha)) / 255);
        }
        return new Picture(width, height, grey);
    }
}
