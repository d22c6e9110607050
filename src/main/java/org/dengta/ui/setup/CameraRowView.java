package org.dengta.ui.setup;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.platform.fx.Texts;
import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/** What may be chosen, as a row of the list. */
final class CameraRowView extends ListCell<CameraRow> {
    private static final int FORMATS = 3;

    private final Texts texts;

    CameraRowView(Texts texts) {
        this.texts = texts;
        // Rows are as wide as the list, whatever their texts.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CameraRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        setGraphic(row == null || isEmpty ? null : content(row));
    }

    private VBox content(CameraRow row) {
        var box = new VBox();
        switch (row.choice()) {
            case NoCamera _ ->
                    box.getChildren().add(Pieces.text(texts.now("camera.none"), "setup-code"));
            case Through(var source, _) -> {
                var name = row.name().isBlank() ? source : row.name();
                box.getChildren().add(Pieces.text(name, "setup-code"));
                box.getChildren().add(Pieces.text(detail(row, source), "setup-note"));
            }
        }
        return box;
    }

    private String detail(CameraRow row, String source) {
        if (!row.isHere()) {
            return texts.now("camera.away");
        }
        var formats = row.formats().stream().limit(FORMATS).collect(Collectors.joining(", "));
        var more = row.formats().size() > FORMATS ? " …" : "";
        return formats.isEmpty() ? source : source + " · " + formats + more;
    }
}
