package org.dengta.ui.setup.printer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.setup.printer.PrinterDesk.Found;
import org.jspecify.annotations.Nullable;

/** A printer in the list: its name and where it is known from. */
final class FoundCell extends ListCell<Found> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label origin = new Label();
    private final VBox both = new VBox(name, origin);

    FoundCell(Texts texts) {
        this.texts = texts;
        name.getStyleClass().add("setup-code");
        name.setWrapText(true);
        origin.getStyleClass().add("setup-note");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (found == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(found.name());
        origin.setText(texts.now(found.isOfKiosk() ? "printer.of-kiosk" : "printer.of-system"));
        setGraphic(both);
    }
}
