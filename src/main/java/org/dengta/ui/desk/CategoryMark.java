package org.dengta.ui.desk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.dengta.platform.fx.Texts;
import org.dengta.programme.Category;

import java.util.Locale;
import java.util.Optional;

/** A category by colour, symbol and name; letters on the colour are black or white. */
public final class CategoryMark {
    /** Of the relative luminance of WCAG 2: above it black letters contrast more than white. */
    private static final double LIGHT = 0.179;

    private CategoryMark() {}

    /** The symbol on its colour; a question mark where the category is not planned any more. */
    public static Node symbol(Optional<Category> category) {
        var label = new Label(category.map(Category::symbol).orElse("?"));
        label.getStyleClass().add("desk-symbol");
        label.setStyle(colours(category));
        return label;
    }

    /** Symbol and name on the colour, as a band. */
    public static HBox band(Optional<Category> category, Texts texts) {
        var symbol = new Label(category.map(Category::symbol).orElse("?"));
        symbol.getStyleClass().add("desk-band-symbol");
        var name = new Label(name(category, texts));
        name.getStyleClass().add("desk-band-name");
        name.setWrapText(true);
        var band = new HBox(symbol, name);
        band.getStyleClass().add("desk-band");
        band.setStyle(colours(category));
        symbol.setStyle(letters(category));
        name.setStyle(letters(category));
        return band;
    }

    /** The name in the language shown now. */
    public static String name(Optional<Category> category, Texts texts) {
        return category.map(known ->
                        isChinese(texts.language().getValue())
                                ? known.name().zh()
                                : known.name().en())
                .orElseGet(() -> texts.now("category.unplanned"));
    }

    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }

    private static String colours(Optional<Category> category) {
        return "-fx-background-color: " + colour(category) + "; " + letters(category);
    }

    private static String letters(Optional<Category> category) {
        return "-fx-text-fill: "
                + (luminance(colour(category)) > LIGHT ? "#101010" : "#ffffff")
                + ";";
    }

    private static String colour(Optional<Category> category) {
        return category.map(Category::colour).orElse("#5f6b78");
    }

    static double luminance(String colour) {
        return 0.2126 * channel(colour, 1)
                + 0.7152 * channel(colour, 3)
                + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        var value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
