package org.dengta.ui.setup;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemText;
import org.dengta.ui.camera.CameraState.NotWanted;
import org.dengta.ui.camera.CameraView;
import org.dengta.ui.setup.CameraModel.Choosing;
import org.dengta.ui.setup.CameraModel.Counts;
import org.dengta.ui.setup.CameraModel.IsKept;
import org.dengta.ui.setup.CameraModel.NotWritten;
import org.dengta.ui.setup.CameraModel.OnTrial;
import org.dengta.ui.setup.Sight.Told;

import java.util.Locale;

/** The cameras there are, what the one chosen sees and how well, and whether it counts. */
final class CameraPage {
    private static final double LIST_WIDTH = 300;

    private final CameraModel model;
    private final Texts texts;
    private final ListView<CameraRow> list = new ListView<>();
    private final Label none = Pieces.label("setup-camera-none");
    private final Label told = Pieces.label("setup-facts");
    private final Label state = Pieces.label("setup-state");
    private final VBox root;
    private boolean isShowing;

    CameraPage(CameraModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var how = Pieces.text(texts, "camera.how", "setup-how");
        root = new VBox(how, middle(), foot());
        root.getStyleClass().add("setup-page");
        list.getSelectionModel().selectedIndexProperty().subscribe(this::selected);
        model.choosing().subscribe(_ -> show());
        model.told().subscribe(_ -> tell());
        texts.language().subscribe(_ -> show());
    }

    Parent root() {
        return root;
    }

    void takeFocus() {
        list.requestFocus();
    }

    private HBox middle() {
        list.setId("setup-cameras");
        list.getStyleClass().addAll("door-list", "setup-cameras");
        list.setCellFactory(_ -> new CameraRowView(texts));
        list.setMinWidth(LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        var camera = new CameraView(model.camera(), texts.language()).root();
        camera.getStyleClass().add("camera-large");
        var seen = new StackPane(none, camera);
        seen.getStyleClass().add("setup-camera");
        seen.setMinHeight(0);
        none.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.camera().state().get() instanceof NotWanted,
                                model.camera().state()));
        VBox.setVgrow(seen, Priority.ALWAYS);
        told.setId("setup-camera-told");
        var right = new VBox(seen, told);
        right.getStyleClass().add("setup-found");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        var middle = new HBox(list, right);
        middle.getStyleClass().add("setup-middle");
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private HBox foot() {
        var keep = Pieces.button(texts, "setup.keep", "F6", model::keep);
        keep.setId("setup-camera-keep");
        keep.disableProperty().bind(model.choosing().map(it -> !CameraModel.isToKeep(it)));
        var foot =
                new HBox(
                        Pieces.button(texts, "camera.search", "F5", model::search),
                        mirror(),
                        keep,
                        state);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("setup-foot");
        HBox.setHgrow(state, Priority.ALWAYS);
        return foot;
    }

    private Button mirror() {
        var mirror = Pieces.button(texts, "camera.mirror", "F8", model::mirror);
        var tick = model.choosing().map(it -> it.isMirrored() ? "F8  ✔ " : "F8  ");
        mirror.textProperty().bind(Bindings.concat(tick, texts.of("camera.mirror")));
        return mirror;
    }

    private void selected(Number row) {
        if (!isShowing && row.intValue() >= 0) {
            model.choose(row.intValue());
        }
    }

    private void show() {
        var choosing = model.choosing().get();
        isShowing = true;
        list.getItems().setAll(choosing.rows());
        list.getSelectionModel().select(choosing.chosen());
        isShowing = false;
        none.setText(none(choosing));
        state.setText(state(choosing));
        tell();
    }

    private String none(Choosing choosing) {
        return choosing.none()
                .map(this::said)
                .orElseGet(() ->
                        texts.now(choosing.isSearched() ? "camera.choose" : "camera.searching"));
    }

    private String said(Problem problem) {
        var said = ProblemText.of(problem, language());
        return said.happened() + "\n" + said.next() + "\n[" + problem.code() + "]";
    }

    private void tell() {
        var said = model.told().get().map(this::told);
        told.setText(said.orElse(""));
        told.setVisible(said.isPresent());
    }

    private String told(Told it) {
        var facts = texts.now("camera.facts", it.width(), it.height(), Math.round(it.perSecond()));
        return facts + "\n" + texts.now(it.hasCode() ? "camera.code" : "camera.no-code");
    }

    private String state(Choosing choosing) {
        return switch (choosing.kept()) {
            case Counts _ -> texts.now(isBlind(choosing) ? "camera.unused" : "camera.counts");
            case OnTrial _ -> texts.now("camera.trial");
            case IsKept _ -> texts.now(model.isAsked() ? "camera.kept-asked" : "camera.kept");
            case NotWritten failed -> ProblemText.of(failed.problem(), language()).happened();
        };
    }

    private static boolean isBlind(Choosing choosing) {
        return choosing.rows().get(choosing.chosen()).choice() instanceof NoCamera;
    }

    private Locale language() {
        return texts.language().getValue();
    }
}
