package org.dengta.ui.door.scans;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.gate.UndoReason;
import org.dengta.gate.Undoing;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.ProblemText;
import org.dengta.ui.door.scans.UndoViewModel.Result;
import org.dengta.wording.VerdictWords;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** The last scans to take one back: arrows choose it, 1 to 4 the reason, Enter does it. */
public final class UndoView {
    private final UndoViewModel model;
    private final Texts texts;
    private final VerdictWords words;
    private final ListView<PastScan> list = new ListView<>();
    private final StackPane root = new StackPane();

    /**
     * @param zone the venue's clock
     */
    public UndoView(UndoViewModel model, Texts texts, VerdictWords words, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        list.setItems(model.scans());
        list.setId("undo-scans");
        model.scans()
                .addListener(
                        (ListChangeListener<PastScan>) _ -> list.getSelectionModel().selectFirst());
        list.setCellFactory(_ -> new ScanCell(new PastScanRow(texts, words, zone)));
        list.setPlaceholder(label("undo.none", "muted"));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(scan -> model.chosen().set(Optional.ofNullable(scan)));
        texts.language().subscribe(_ -> list.refresh());
        var box =
                new VBox(
                        label("undo.title", "panel-title"),
                        list,
                        label("undo.why", "undo-why"),
                        reasons(),
                        result(),
                        label("undo.hint", "muted"));
        list.getStyleClass().add("door-list");
        box.getStyleClass().addAll("panel", "door-panel");
        root.getStyleClass().add("door-veil");
        root.getChildren().add(box);
    }

    public Parent root() {
        return root;
    }

    /** Fresh scans, the latest marked, no reason yet. */
    public void begin() {
        model.begin();
    }

    /** Arrows choose a scan. */
    public void takeFocus() {
        list.requestFocus();
    }

    /** A key of a person: Enter confirms, a digit chooses a reason. */
    public void typedAlone(String key) {
        if (key.equals("\n")) {
            model.confirm();
            return;
        }
        var index = key.charAt(0) - '1';
        if (index >= 0 && index < UndoReason.values().length) {
            model.choose(UndoReason.values()[index]);
        }
    }

    private FlowPane reasons() {
        var pane = new FlowPane();
        pane.getStyleClass().add("undo-reasons");
        Stream.of(UndoReason.values()).forEach(why -> pane.getChildren().add(reason(why)));
        return pane;
    }

    private HBox reason(UndoReason why) {
        var cap = new Label(Integer.toString(why.ordinal() + 1));
        cap.getStyleClass().add("key-cap");
        var name = new Label();
        name.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.of(why, texts.language().getValue()),
                                texts.language()));
        var box = new HBox(cap, name);
        box.getStyleClass().add("undo-reason");
        box.setOnMouseClicked(_ -> model.choose(why));
        model.reason()
                .subscribe(chosen -> {
                    box.getStyleClass().remove("undo-chosen");
                    chosen.filter(why::equals)
                            .ifPresent(_ -> box.getStyleClass().add("undo-chosen"));
                });
        return box;
    }

    private Label result() {
        var said = new Label();
        said.setWrapText(true);
        said.setId("undo-result");
        said.getStyleClass().add("undo-result");
        said.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> said(model.result().get()),
                                model.result(),
                                texts.language()));
        return said;
    }

    private String said(Result result) {
        return switch (result) {
            case UndoViewModel.None _ -> "";
            case UndoViewModel.Incomplete _ -> texts.now("undo.incomplete");
            case UndoViewModel.Failed failed -> {
                var language = texts.language().getValue();
                var said = ProblemText.of(failed.problem(), language);
                yield said.happened() + " " + said.next() + " [" + failed.problem().code() + "]";
            }
            case UndoViewModel.Done done ->
                    switch (done.undoing()) {
                        case Undoing.Undone _ -> texts.now("undo.done");
                        case Undoing.AlreadyUndone _ -> texts.now("undo.already");
                        case Undoing.NotAScan _ -> texts.now("undo.no-scan");
                    };
        };
    }

    private Label label(String key, String styleClass) {
        var label = new Label();
        label.textProperty().bind(texts.of(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** One past scan in the list. */
    private static final class ScanCell extends ListCell<PastScan> {
        private final PastScanRow row;

        ScanCell(PastScanRow row) {
            this.row = row;
        }

        @Override
        protected void updateItem(PastScan scan, boolean empty) {
            super.updateItem(scan, empty);
            setGraphic(empty || scan == null ? null : row.root(scan));
        }
    }
}
