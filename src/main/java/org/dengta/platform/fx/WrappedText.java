package org.dengta.platform.fx;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.dengta.platform.text.Shaper;

import java.text.Bidi;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that wraps where it is too wide, of any script. JavaFX 26 throws at every pulse over a
 * label that wraps words read from the right, be they some of many: such a text is laid out word by
 * word, and words from the right that follow each other stay together.
 */
public final class WrappedText {
    private static final String FROM_RIGHT =
            "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}]";
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<!" + FROM_RIGHT + ")\\s+|\\s+(?!" + FROM_RIGHT + ")");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WrappedText() {}

    /** With these style classes, on each of its words too. */
    public static Region of(String text, String... styleClasses) {
        var isPlain = !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        var region = isPlain ? label(text) : words(text, styleClasses);
        region.getStyleClass().addAll(styleClasses);
        region.setMinHeight(Region.USE_PREF_SIZE);
        return region;
    }

    private static Region label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /** A text that begins from the right is filled from there, but stands at the left. */
    private static Region words(String text, String... styleClasses) {
        var words = new FlowPane();
        words.getStyleClass().add("words");
        var fromRight = Shaper.readsFromRight(text);
        if (fromRight) {
            words.getStyleClass().add("script-words");
            words.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        Stream.of((fromRight ? BLANKS : BETWEEN_WORDS).split(text.strip(), -1))
                .map(Label::new)
                .forEach(word -> {
                    word.getStyleClass().addAll(styleClasses);
                    words.getChildren().add(word);
                });
        return words;
    }
}
