package org.dengta.ui.door;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.fx.fit.FontToFit;
import org.dengta.ui.camera.CameraView;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;

/** The door at rest: which gate, which way, scan a code. */
final class ReadyView {
    private static final double DRAWN_WIDTH = 720;
    private static final double DRAWN_HEIGHT = 700;
    private static final double CODE_SCALE = 1.8;
    private static final String CODE =
            "M0 0h38v38h-38z M8 8v22h22v-22z M14 14h10v10h-10z M62 0h38v38h-38z M70 8v22h22v-22z"
                + " M76 14h10v10h-10z M0 62h38v38h-38z M8 70v22h22v-22z M14 76h10v10h-10z M46"
                + " 0h8v16h-8z M46 24h8v14h-8z M46 46h8v8h-8z M0 46h16v8h-16z M24 46h14v8h-14z M62"
                + " 46h12v8h-12z M84 46h16v8h-16z M46 62h8v12h-8z M62 62h12v12h-12z M82"
                + " 62h18v8h-18z M46 84h12v16h-12z M66 82h8v18h-8z M82 78h8v22h-8z M92 90h8v10h-8z";
    private static final String INWARDS =
            "M0 20 h34 v-18 l34 30 l-34 30 v-18 h-34 z M56 -4 h34 v72 h-34 v-10 h24 v-52 h-24 z";
    private static final String OUTWARDS =
            "M34 -4 h-34 v72 h34 v-10 h-24 v-52 h24 z M22 20 h34 v-18 l34 30 l-34 30 v-18 h-34 z";

    private final DoorViewModel model;
    private final Texts texts;
    private final VBox content = new VBox();
    private final FontToFit fitted = new FontToFit(content, DRAWN_WIDTH, DRAWN_HEIGHT);
    private final SVGPath arrow = new SVGPath();
    private final StackPane root = new StackPane();

    ReadyView(DoorViewModel model, Texts texts, CameraView camera) {
        this.model = model;
        this.texts = texts;
        content.getChildren().addAll(way(), middle(camera), keys());
        content.getStyleClass().add("ready-content");
        root.getChildren().add(fitted);
        model.direction().subscribe(this::show);
    }

    Parent root() {
        return root;
    }

    private void show(Direction direction) {
        var isExit = direction == Direction.EXIT;
        root.getStyleClass().setAll("ready", isExit ? "ready-exit" : "ready-entry");
        arrow.setContent(isExit ? OUTWARDS : INWARDS);
    }

    private HBox way() {
        arrow.getStyleClass().add("way-arrow");
        var word = new Label();
        word.getStyleClass().add("way-word");
        word.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now(key(model.direction().get())),
                                model.direction(),
                                texts.language()));
        word.setMinWidth(Region.USE_PREF_SIZE);
        var gate = new Label();
        gate.getStyleClass().add("way-gate");
        gate.setWrapText(true);
        gate.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> model.gate().get().map(this::name).orElse(""),
                                model.gate(),
                                texts.language()));
        HBox.setHgrow(gate, Priority.ALWAYS);
        var way = new HBox(scaled(arrow, 1), word, gate);
        way.getStyleClass().add("way");
        way.setAlignment(Pos.CENTER_LEFT);
        return way;
    }

    private static String key(Direction direction) {
        return direction == Direction.ENTRY ? "way.entry" : "way.exit";
    }

    private String name(Gate gate) {
        return texts.language().getValue().getLanguage().equals("zh")
                ? gate.name().zh()
                : gate.name().en();
    }

    private HBox middle(CameraView camera) {
        var code = new SVGPath();
        code.setContent(CODE);
        code.setFillRule(javafx.scene.shape.FillRule.EVEN_ODD);
        code.getStyleClass().add("ready-code");
        var plate = new StackPane(scaled(code, CODE_SCALE));
        plate.getStyleClass().add("ready-plate");
        plate.setMaxHeight(Region.USE_PREF_SIZE);
        plate.setMinWidth(Region.USE_PREF_SIZE);
        var ask = label("ready.scan", "ready-scan");
        var how = label("ready.how", "ready-how");
        var say = new VBox(ask, how, camera.root());
        say.setAlignment(Pos.CENTER_LEFT);
        say.getStyleClass().add("ready-say");
        HBox.setHgrow(say, Priority.ALWAYS);
        var middle = new HBox(plate, say);
        middle.setAlignment(Pos.CENTER);
        middle.getStyleClass().add("ready-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private Group scaled(SVGPath path, double size) {
        var by = new Scale();
        by.xProperty().bind(fitted.scale().multiply(size));
        by.yProperty().bind(fitted.scale().multiply(size));
        path.getTransforms().add(by);
        return new Group(path);
    }

    private FlowPane keys() {
        var keys =
                new FlowPane(key("F8", "key.type"), key("F7", "key.undo"), key("F9", "key.mute"));
        var turn = key("F6", "key.turn");
        model.gate()
                .subscribe(_ -> {
                    turn.setVisible(model.hasBothWays());
                    turn.setManaged(model.hasBothWays());
                });
        keys.getChildren().add(1, turn);
        keys.getStyleClass().add("ready-keys");
        return keys;
    }

    private HBox key(String cap, String does) {
        var label = new Label(cap);
        label.getStyleClass().add("key-cap");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(label, label(does, "ready-key"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("ready-key-box");
        return box;
    }

    private Label label(String key, String styleClass) {
        var label = new Label();
        label.textProperty().bind(texts.of(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
