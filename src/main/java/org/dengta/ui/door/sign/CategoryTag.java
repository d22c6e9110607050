package org.dengta.ui.door.sign;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.dengta.programme.Category;

import java.util.Locale;
import java.util.Optional;

/** A category: its symbol on its colour, and its name beside it where there is room. */
public final class CategoryTag {
    private final Label symbol = new Label();
    private final Label name = new Label();
    private final HBox root = new HBox(symbol, name);

    /** An empty tag, not shown until it has a category. */
    public CategoryTag() {
        root.getStyleClass().add("category-tag");
        root.setAlignment(Pos.CENTER_LEFT);
        symbol.getStyleClass().add("category-symbol");
        symbol.setMinWidth(Label.USE_PREF_SIZE);
        name.getStyleClass().add("category-name");
        name.setWrapText(true);
        show(Optional.empty(), Locale.CHINESE);
    }

    public Node root() {
        return root;
    }

    /** Shows a category in Chinese or English, or nothing. */
    public void show(Optional<Category> category, Locale language) {
        root.setVisible(category.isPresent());
        root.setManaged(category.isPresent());
        category.ifPresent(it -> {
            paint(symbol, it);
            name.setText(language.getLanguage().equals("zh") ? it.name().zh() : it.name().en());
        });
    }

    /** The symbol alone. */
    public static Node symbolOf(Category category) {
        var chip = new Label();
        chip.getStyleClass().addAll("category-symbol", "category-chip");
        chip.setMinWidth(Label.USE_PREF_SIZE);
        paint(chip, category);
        return chip;
    }

    private static void paint(Label chip, Category category) {
        chip.setText(category.symbol());
        chip.setStyle(
                "-fx-background-color: "
                        + category.colour()
                        + "; -fx-text-fill: "
                        + (isLight(category.colour()) ? "#000000" : "#ffffff"));
    }

    /** Whether black letters stand out better than white ones, by the luminance of WCAG 2. */
    static boolean isLight(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        var luminance =
                0.2126 * linear(rgb >> 16 & 255)
                        + 0.7152 * linear(rgb >> 8 & 255)
                        + 0.0722 * linear(rgb & 255);
        return luminance > 0.179;
    }

    private static double linear(int part) {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
