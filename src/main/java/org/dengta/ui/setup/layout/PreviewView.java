package org.dengta.ui.setup.layout;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemText;
import org.dengta.ui.setup.Pieces;
import org.dengta.ui.setup.layout.LayoutStudio.Drawn;
import org.dengta.ui.setup.layout.LayoutStudio.Faulty;
import org.dengta.ui.setup.layout.LayoutStudio.Pixels;
import org.dengta.ui.setup.layout.PreviewModel.Shown;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The badge, whose it is, and what is wrong with the file. */
public final class PreviewView {
    private final PreviewModel model;
    private final Texts texts;
    private final ImageView picture = new ImageView();
    private final Label person = Pieces.label("setup-facts");
    private final Label state = Pieces.label("setup-state");
    private final VBox said = new VBox();
    private final ScrollPane list = new ScrollPane(said);
    private final VBox root;
    private final Map<KeyCode, Runnable> keys;
    private Optional<Pixels> painted = Optional.empty();

    /**
     * @param file whose layout it is, for the title
     * @param texts of the bundle {@code org.dengta.ui.setup.setup}
     * @param others keys of the window, such as for the language
     */
    public PreviewView(
            PreviewModel model, String file, Texts texts, Map<KeyCode, Runnable> others) {
        this.model = model;
        this.texts = texts;
        keys = new EnumMap<>(others);
        keys.put(KeyCode.F5, () -> model.person(-1));
        keys.put(KeyCode.F6, () -> model.person(1));
        keys.put(KeyCode.F7, model::turnOver);
        var title = Pieces.label("setup-title");
        title.textProperty().bind(texts.of("preview.title", file));
        root = new VBox(title, person, table(), list(), foot());
        root.getStyleClass().addAll("shell", "setup", "preview");
        root.setOnKeyPressed(pressed -> {
            var action = keys.get(pressed.getCode());
            if (action != null) {
                pressed.consume();
                action.run();
            }
        });
        model.shown().subscribe(_ -> show());
        texts.language().subscribe(_ -> show());
    }

    public Parent root() {
        return root;
    }

    private StackPane table() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        var table = new StackPane(picture);
        table.getStyleClass().add("preview-table");
        table.setMinHeight(0);
        table.setMinWidth(0);
        table.setPrefHeight(0);
        picture.fitWidthProperty().bind(table.widthProperty().subtract(24));
        picture.fitHeightProperty().bind(table.heightProperty().subtract(24));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private ScrollPane list() {
        said.getStyleClass().add("setup-found");
        list.setFitToWidth(true);
        list.getStyleClass().add("setup-scroll");
        list.setId("preview-said");
        list.setMaxHeight(210);
        list.setMinHeight(0);
        return list;
    }

    private HBox foot() {
        var foot =
                new HBox(
                        button("preview.before", "F5", KeyCode.F5),
                        button("preview.after", "F6", KeyCode.F6),
                        button("preview.side", "F7", KeyCode.F7),
                        state);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("setup-foot");
        HBox.setHgrow(state, Priority.ALWAYS);
        return foot;
    }

    private Button button(String key, String cap, KeyCode code) {
        var button = new Button();
        button.textProperty().bind(texts.of(key).map(name -> cap + "  " + name));
        button.getStyleClass().add("desk-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> keys.getOrDefault(code, () -> {}).run());
        return button;
    }

    private void show() {
        var shown = model.shown().get();
        var sides = shown.drawn().map(Drawn::sides).orElse(1);
        person.setText(
                texts.now(
                        "preview.person",
                        shown.person(),
                        Integer.toString(shown.side() + 1),
                        Integer.toString(sides)));
        shown.drawn().map(Drawn::pixels).ifPresent(this::paint);
        said.getChildren().clear();
        shown.problem().ifPresent(this::tell);
        shown.faults().ifPresent(faulty -> said(faults(faulty), "setup-advice-must", "✘  "));
        if (shown.faults().isEmpty()) {
            shown.drawn().ifPresent(drawn -> said(drawn.remarks(), "setup-advice-should", "▲  "));
        }
        var isSaid = !said.getChildren().isEmpty();
        list.setVisible(isSaid);
        list.setManaged(isSaid);
        state.setText(state(shown));
    }

    private void paint(Pixels pixels) {
        if (!painted.equals(Optional.of(pixels))) {
            painted = Optional.of(pixels);
            picture.setImage(image(pixels));
        }
    }

    private String state(Shown shown) {
        if (shown.problem().isPresent()) {
            return texts.now("preview.failed");
        }
        return shown.faults()
                .map(faulty ->
                        texts.now(
                                shown.drawn().isPresent() ? "preview.faulty" : "preview.none",
                                Integer.toString(faulty.english().size())))
                .orElseGet(() ->
                        texts.now(shown.drawn().isPresent() ? "preview.good" : "preview.drawing"));
    }

    private List<String> faults(Faulty faulty) {
        var isChinese = texts.language().getValue().getLanguage().equals("zh");
        return isChinese ? faulty.chinese() : faulty.english();
    }

    private void tell(Problem problem) {
        var words = ProblemText.of(problem, texts.language().getValue());
        said(List.of(words.happened() + " " + words.next()), "setup-advice-must", "✘  ");
    }

    private void said(List<String> lines, String look, String sign) {
        for (var line : lines) {
            var label = Pieces.label("setup-note");
            label.setText(sign + line);
            var box = new VBox(label);
            box.getStyleClass().addAll("setup-advice", look);
            said.getChildren().add(box);
        }
    }

    private static WritableImage image(Pixels pixels) {
        var image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        return image;
    }
}
