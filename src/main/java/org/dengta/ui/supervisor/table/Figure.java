package org.dengta.ui.supervisor.table;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.presence.Headcount.Figures;
import org.dengta.programme.Audience;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Inside, arrived, expected of one audience, right-aligned, with the bar of the expected below. */
public final class Figure {
    /** Keys of the three words, in the order of the figures. */
    public static final List<String> WORDS =
            List.of("figure.inside", "figure.arrived", "figure.expected");

    private final List<Label> numbers =
            Stream.of("inside", "arrived", "expected").map(Figure::number).toList();
    private final ShareBar bar = new ShareBar("part-arrived", "part-inside");
    private final VBox root = new VBox();

    public Figure(Audience audience) {
        var row = row();
        row.getChildren().addAll(numbers);
        root.getChildren().addAll(row, bar);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().addAll("figure", styleOf(audience));
    }

    public VBox root() {
        return root;
    }

    public void show(Figures figures, Locale language) {
        var format = NumberFormat.getIntegerInstance(language);
        numbers.get(0).setText(format.format(figures.inside()));
        numbers.get(1).setText(format.format(figures.arrived()));
        numbers.get(2).setText(format.format(figures.expected()));
        bar.show(
                share(figures.arrived(), figures.expected()),
                share(figures.inside(), figures.expected()));
        var nobody = figures.arrived() == 0 && figures.expected() == 0 && figures.inside() == 0;
        root.pseudoClassStateChanged(Looks.IDLE, nobody);
    }

    /** The three words that stand above such figures. */
    public static HBox words(Texts texts) {
        var row = row();
        WORDS.forEach(key -> {
            var word = number("word");
            word.textProperty().bind(texts.of(key));
            row.getChildren().add(word);
        });
        return row;
    }

    /** A part of a whole, 1 where there is a part of nothing. */
    public static double share(int part, int whole) {
        return whole == 0 ? (part == 0 ? 0 : 1) : (double) part / whole;
    }

    /** The style class of an audience, also the key of its name. */
    public static String styleOf(Audience audience) {
        return "audience-" + audience.name().toLowerCase(Locale.ROOT);
    }

    private static HBox row() {
        var row = new HBox();
        row.getStyleClass().add("figure-row");
        return row;
    }

    private static Label number(String kind) {
        var label = new Label("0");
        label.getStyleClass().addAll("figure-number", "figure-" + kind);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setPrefWidth(60);
        label.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
