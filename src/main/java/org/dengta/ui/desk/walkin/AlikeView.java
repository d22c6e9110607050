package org.dengta.ui.desk.walkin;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.fx.Texts;
import org.dengta.search.Duplicates.Likeness;
import org.dengta.ui.desk.Pieces;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who on the list is likely the same person; each opens that person's card instead. */
final class AlikeView {
    private final WalkInViewModel model;
    private final Texts texts;
    private final Consumer<PersonId> opened;
    private final VBox root = new VBox();

    AlikeView(WalkInViewModel model, Texts texts, Consumer<PersonId> opened) {
        this.model = model;
        this.texts = texts;
        this.opened = opened;
        root.getStyleClass().add("desk-alike");
    }

    Node root() {
        return root;
    }

    void rebuild() {
        root.getChildren().clear();
        root.setVisible(!model.alike().isEmpty());
        root.setManaged(!model.alike().isEmpty());
        if (!model.alike().isEmpty()) {
            root.getChildren().add(Pieces.label(texts.now("alike.title"), "desk-alike-title"));
            model.alike().forEach(it -> root.getChildren().add(row(it)));
        }
    }

    private Button row(Likeness likeness) {
        var person = likeness.person();
        var names =
                Stream.of(person.names().primary(), person.names().secondary(), person.id().value())
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .collect(Collectors.joining(" · "));
        var reasons =
                likeness.reasons().stream()
                        .map(it -> texts.now("alike." + key(it)))
                        .collect(Collectors.joining(texts.now("form.comma")));
        var lines =
                new VBox(
                        Pieces.listed(names, "desk-alike-name"),
                        Pieces.listed(person.affiliation().organisation(), "desk-row-comes"),
                        Pieces.label(reasons, "desk-alike-why"));
        var button = new Button();
        button.setGraphic(lines);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("desk-button", "desk-alike-row");
        button.setOnAction(_ -> opened.accept(person.id()));
        return button;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
