package org.dengta.ui.desk.search;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.platform.fx.Texts;
import org.dengta.search.SearchField;
import org.dengta.ui.desk.CategoryMark;
import org.dengta.ui.desk.Pieces;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person found, as a row. */
final class ResultView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Set<SearchField> PLAIN_TO_SEE =
            EnumSet.of(
                    SearchField.NUMBER,
                    SearchField.CHINESE_NAME,
                    SearchField.ORIGINAL_NAME,
                    SearchField.LATIN_NAME);

    private final Texts texts;
    private final HBox root = new HBox();

    ResultView(ResultRow row, Texts texts, Runnable opened) {
        this.texts = texts;
        var person = row.person();
        var middle = new VBox(names(person), Pieces.listed(comes(person), "desk-row-comes"));
        middle.getStyleClass().add("desk-row-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        addWhy(row, middle);
        root.getChildren().addAll(CategoryMark.symbol(row.category()), middle, end(row));
        root.getStyleClass().add("desk-row");
        root.setOnMouseClicked(_ -> opened.run());
    }

    Node root() {
        return root;
    }

    void choose(boolean chosen) {
        root.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private Node names(Person person) {
        var names = person.names();
        var box = new VBox(Pieces.listed(names.primary(), "desk-row-name"));
        var others =
                Stream.of(names.latin(), names.chinese(), names.original())
                        .filter(name -> !name.isBlank() && !name.equals(names.primary()))
                        .collect(Collectors.joining(" · "));
        if (!others.isEmpty()) {
            box.getChildren().add(Pieces.listed(others, "desk-row-other"));
        }
        return box;
    }

    private static String comes(Person person) {
        var comes = person.affiliation();
        return Stream.of(comes.position(), comes.organisation(), comes.delegation())
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private void addWhy(ResultRow row, VBox middle) {
        var isPlain = row.fields().stream().anyMatch(PLAIN_TO_SEE::contains);
        if (!isPlain) {
            var why =
                    row.fields().stream()
                            .map(field -> texts.now("field." + key(field)))
                            .collect(Collectors.joining(texts.now("form.comma")));
            middle.getChildren().add(Pieces.label(texts.now("search.why", why), "desk-row-why"));
        }
    }

    private Node end(ResultRow row) {
        var category = Pieces.label(CategoryMark.name(row.category(), texts), "desk-row-category");
        var number = Pieces.label(row.person().id().value(), "desk-row-number");
        var end = new VBox(category, number);
        var review = row.person().participation().review();
        if (review != Review.APPROVED) {
            var badge = Pieces.label(texts.now("review." + key(review)), "desk-review");
            badge.getStyleClass().add("desk-review-" + key(review));
            badge.setMinWidth(Region.USE_PREF_SIZE);
            end.getChildren().addFirst(badge);
        }
        end.setAlignment(Pos.TOP_RIGHT);
        end.getStyleClass().add("desk-row-end");
        return end;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
