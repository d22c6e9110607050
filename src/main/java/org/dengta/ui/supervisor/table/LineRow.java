package org.dengta.ui.supervisor.table;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.dengta.platform.fx.Texts;
import org.dengta.programme.Audience;
import org.dengta.ui.supervisor.table.FigureLine.OfCategory;
import org.dengta.ui.supervisor.table.FigureLine.OfSession;
import org.dengta.ui.supervisor.table.FigureLine.OfUnplanned;
import org.dengta.ui.supervisor.table.FigureLine.OfZone;
import org.dengta.venue.EventTime;
import org.dengta.venue.Window;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One line of a table of figures: a name, figures of each audience shown, and what is beside. */
public final class LineRow {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final double INDENT = 14;
    private static final double NAME_SHARE = 25;
    private static final double FIGURE_SHARE = 19;

    private final Texts texts;
    private final EventTime time;
    private final List<Audience> audiences;
    private final List<Figure> figures = new ArrayList<>();
    private final VBox name = new VBox();
    private final VBox beside = new VBox();
    private final GridPane root;

    public LineRow(Texts texts, EventTime time, List<Audience> audiences) {
        this.texts = texts;
        this.time = time;
        this.audiences = List.copyOf(audiences);
        name.getStyleClass().add("line-name");
        name.setAlignment(Pos.CENTER_LEFT);
        beside.getStyleClass().add("line-beside");
        beside.setAlignment(Pos.CENTER_LEFT);
        var cells = new ArrayList<Node>();
        cells.add(name);
        audiences.forEach(audience -> figures.add(new Figure(audience)));
        figures.forEach(figure -> cells.add(figure.root()));
        cells.add(beside);
        root = grid(cells, "line");
    }

    public GridPane root() {
        return root;
    }

    /** A name, as many figures as there are between, and what is beside, in the same columns. */
    public static GridPane grid(List<? extends Node> cells, String styleClass) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("line-grid", styleClass);
        for (var i = 0; i < cells.size(); i++) {
            var column = new ColumnConstraints();
            var isName = i == 0;
            var isBeside = i == cells.size() - 1;
            var rest = 100 - NAME_SHARE - FIGURE_SHARE * (cells.size() - 2);
            column.setPercentWidth(isName ? NAME_SHARE : isBeside ? rest : FIGURE_SHARE);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, cells.toArray(Node[]::new));
        return grid;
    }

    public void show(FigureLine line) {
        var language = texts.language().getValue();
        for (var i = 0; i < figures.size(); i++) {
            figures.get(i).show(line.of(audiences.get(i)), language);
        }
        var shown = language.getLanguage().equals("zh") ? line.name().zh() : line.name().en();
        switch (line.kind()) {
            case OfZone zone -> showZone(line, zone, shown);
            case OfSession session -> showSession(session, shown);
            case OfCategory category -> showCategory(category, shown);
            case OfUnplanned(var counted) -> {
                name.getChildren().setAll(Looks.wrapped(shown, "line-title"));
                beside.getChildren()
                        .setAll(
                                Looks.wrapped(
                                        texts.now(
                                                "unplanned",
                                                counted.inside(),
                                                counted.arrived(),
                                                counted.expected()),
                                        "line-warning"));
            }
        }
    }

    private void showZone(FigureLine line, OfZone zone, String shown) {
        name.getChildren().setAll(Looks.wrapped(shown, "line-title"));
        name.setPadding(new Insets(0, 0, 0, zone.depth() * INDENT));
        var language = texts.language().getValue();
        var occupancy = line.occupancy(zone.capacity());
        var bar = new ShareBar("part-public", "part-working", "part-guest");
        var guests = (double) line.of(Audience.GUEST).inside() / zone.capacity();
        var working = (double) line.of(Audience.WORKING).inside() / zone.capacity();
        bar.show(occupancy, guests + working, guests);
        var words =
                texts.now(
                        occupancy > 1 ? "capacity.over" : "capacity",
                        NumberFormat.getPercentInstance(language).format(occupancy),
                        zone.capacity());
        beside.getChildren()
                .setAll(Looks.wrapped(words, occupancy > 1 ? "line-over" : "line-small"), bar);
    }

    private void showSession(OfSession session, String shown) {
        var zone =
                texts.language().getValue().getLanguage().equals("zh")
                        ? session.zone().zh()
                        : session.zone().en();
        name.getChildren()
                .setAll(Looks.wrapped(shown, "line-title"), Looks.wrapped(zone, "line-small"));
        var phase = session.phase().name().toLowerCase(Locale.ROOT);
        beside.getChildren()
                .setAll(
                        Looks.text(window(session.held()), "line-time"),
                        Looks.text(texts.now("phase." + phase), "phase", "phase-" + phase));
    }

    private String window(Window held) {
        var from = held.from().atZone(time.zone());
        return DAY.format(from)
                + " "
                + HOUR.format(from)
                + "–"
                + HOUR.format(held.to().atZone(time.zone()));
    }

    /** A category is of one audience, and nothing to the others. */
    private void showCategory(OfCategory category, String shown) {
        for (var i = 0; i < figures.size(); i++) {
            figures.get(i).root().setVisible(audiences.get(i) == category.audience());
        }
        var title = Looks.wrapped(shown, "line-title");
        var row = new HBox(chip(category), title);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("chip-row");
        name.getChildren().setAll(row);
        beside.getChildren()
                .setAll(Looks.text(texts.now(Figure.styleOf(category.audience())), "line-small"));
    }

    private static Label chip(OfCategory category) {
        var chip = Looks.text(category.symbol(), "chip");
        var colour = Color.web(category.colour());
        var ink = 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
        chip.setStyle(
                "-fx-background-color: "
                        + category.colour()
                        + "; -fx-text-fill: "
                        + (ink > 0.45 ? "#000000" : "#ffffff"));
        return chip;
    }
}
