package org.dengta.ui.desk.card;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.accreditation.Person;
import org.dengta.platform.fx.Texts;
import org.dengta.printing.PrintJob;
import org.dengta.ui.desk.CategoryMark;
import org.dengta.ui.desk.Pieces;
import org.dengta.ui.desk.card.CardWords.Line;
import org.dengta.ui.desk.card.CardWords.Section;
import org.dengta.ui.desk.card.CardWords.Warning;
import org.dengta.ui.desk.prints.PrintsViewModel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The card of one person. */
public final class CardView {
    private static final double SHORT_VALUE = 110;

    private final CardViewModel model;
    private final Texts texts;
    private final BadgeView badge;
    private final Columns sections = new Columns();
    private final VBox top = new VBox();
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    public CardView(CardViewModel model, PrintsViewModel prints, Texts texts, Runnable print) {
        this.model = model;
        this.texts = texts;
        badge = new BadgeView(prints, texts, print);
        top.getStyleClass().add("desk-card-top");
        content.getStyleClass().addAll("desk-card");
        content.getChildren().addAll(top, badge.root(), sections);
        root.setFitToWidth(true);
        root.getStyleClass().add("desk-scroll");
        root.setId("desk-card");
        model.dossier().subscribe(_ -> rebuild());
        texts.language().subscribe(_ -> rebuild());
        prints.jobs().addListener((ListChangeListener<PrintJob>) _ -> rebuildBadge());
        prints.asking().subscribe(_ -> rebuildBadge());
    }

    public Parent root() {
        return root;
    }

    /** Looks at a typed sign first: it may answer a question on the card, and is consumed then. */
    public void typed(KeyEvent event) {
        badge.typed(event);
    }

    /** Shows its beginning again. */
    public void toTop() {
        root.setVvalue(0);
    }

    private void rebuildBadge() {
        model.dossier().get().ifPresent(badge::show);
    }

    private void rebuild() {
        model.dossier().get().ifPresent(this::show);
    }

    private void show(Dossier dossier) {
        var words = new CardWords(texts, model.programme(), model.now().get());
        top.getChildren().setAll(CategoryMark.band(dossier.category(), texts));
        words.warnings(dossier).forEach(warning -> top.getChildren().add(strip(warning)));
        top.getChildren().add(names(dossier.person(), words.amendedHead(dossier)));
        badge.show(dossier);
        sections.show(words.sections(dossier).stream().map(this::section).toList());
    }

    private static Node strip(Warning warning) {
        return Pieces.label(
                "⚠  " + warning.text(),
                "desk-warning",
                warning.stops() ? "desk-warning-stop" : "desk-warning-look");
    }

    private static Node names(Person person, List<String> amended) {
        var names = person.names();
        var box = new VBox(Pieces.listed(names.primary(), "desk-name"));
        Stream.of(names.latin(), names.chinese(), names.original())
                .filter(name -> !name.isBlank() && !name.equals(names.primary()))
                .forEach(name -> box.getChildren().add(Pieces.listed(name, "desk-name-2")));
        var comes = person.affiliation();
        Stream.of(
                        joined(person.protocol().honorific(), comes.position()),
                        joined(comes.organisation(), comes.organisationLatin()),
                        comes.delegation())
                .filter(text -> !text.isBlank())
                .forEach(text -> box.getChildren().add(Pieces.listed(text, "desk-comes")));
        amended.forEach(text -> box.getChildren().add(Pieces.listed("✎ " + text, "desk-listed")));
        box.getStyleClass().add("desk-names");
        return box;
    }

    private static String joined(String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private Node section(Section section) {
        var grid = new GridPane();
        grid.getStyleClass().add("desk-grid");
        var hasLongNames = hasLongNames(section);
        for (var line : section.lines()) {
            addLine(grid, line, hasLongNames);
        }
        var box = new VBox(Pieces.label(section.title(), "desk-section-title"), grid);
        box.getStyleClass().add("desk-section");
        return box;
    }

    /** The names of halls and sessions are longer than their hours: they get the room. */
    private static boolean hasLongNames(Section section) {
        return longest(section, Line::name) > longest(section, Line::value);
    }

    private static int longest(Section section, Function<Line, String> part) {
        return section.lines().stream().map(part).mapToInt(String::length).max().orElse(0);
    }

    /** What a desk has amended stands above what the list says. */
    private static Region value(Line line) {
        var value = Pieces.listed(line.value(), "desk-value");
        return line.listed()
                .<Region>map(text -> new VBox(value, Pieces.listed("✎ " + text, "desk-listed")))
                .orElse(value);
    }

    private static void addLine(GridPane grid, Line line, boolean hasLongName) {
        var value = value(line);
        var at = grid.getRowCount();
        if (line.name().isEmpty()) {
            grid.add(value, 0, at, 2, 1);
        } else {
            var name = Pieces.label(line.name(), "desk-line-name");
            name.setMinWidth(96);
            if (hasLongName) {
                value.setMinWidth(SHORT_VALUE);
            } else {
                name.setPrefWidth(128);
            }
            GridPane.setHgrow(hasLongName ? name : value, Priority.ALWAYS);
            grid.addRow(at, name, value);
        }
    }
}
