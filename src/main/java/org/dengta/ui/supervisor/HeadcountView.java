package org.dengta.ui.supervisor;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.programme.Audience;
import org.dengta.ui.supervisor.table.Figure;
import org.dengta.ui.supervisor.table.FigureLine;
import org.dengta.ui.supervisor.table.FigureLines;
import org.dengta.ui.supervisor.table.LineRow;
import org.dengta.ui.supervisor.table.Looks;

import java.util.ArrayList;
import java.util.List;

/** The table of zones, sessions or categories; its lines are kept while only figures change. */
final class HeadcountView {
    private final SupervisorViewModel model;
    private final Texts texts;
    private final Tab tab;
    private final List<LineRow> rows = new ArrayList<>();
    private final VBox head = new VBox();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = Looks.scrolling(lines);
    private final VBox root = new VBox(head, scroll);
    private List<FigureLine> shown = List.of();

    HeadcountView(SupervisorViewModel model, Texts texts, Tab tab) {
        this.model = model;
        this.texts = texts;
        this.tab = tab;
        root.getStyleClass().addAll("panel", "table");
        head.getStyleClass().add("table-head");
        scroll.viewportBoundsProperty().subscribe(this::alignHead);
        model.overview().subscribe(_ -> show(false));
        model.audience().subscribe(_ -> show(true));
        texts.language().subscribe(_ -> show(true));
    }

    Parent root() {
        return root;
    }

    /** The headings are as wide as the lines, which the scroll bar makes narrower. */
    private void alignHead(Bounds lines) {
        head.setPadding(new Insets(0, Math.max(0, scroll.getWidth() - lines.getWidth()), 0, 0));
    }

    private void show(boolean anew) {
        model.overview()
                .get()
                .ifPresent(overview -> {
                    var fresh = lines(overview);
                    if (anew || rows.isEmpty() || !ids(fresh).equals(ids(shown))) {
                        build(fresh);
                    }
                    for (var i = 0; i < fresh.size(); i++) {
                        if (i >= shown.size() || !fresh.get(i).equals(shown.get(i)) || anew) {
                            rows.get(i).show(fresh.get(i));
                        }
                    }
                    shown = fresh;
                });
    }

    private List<FigureLine> lines(Overview overview) {
        var all = new FigureLines(model.programme(), overview.rows());
        return switch (tab) {
            case SESSIONS -> all.sessions(overview.asOf());
            case CATEGORIES -> all.categories(model.audience().get());
            case ZONES, DISCREPANCIES, GATES, DUTY -> all.zones();
        };
    }

    private void build(List<FigureLine> fresh) {
        var audiences = audiences();
        head.getChildren().setAll(headings(audiences));
        rows.clear();
        shown = List.of();
        fresh.forEach(_ -> rows.add(new LineRow(texts, model.programme().time(), audiences)));
        lines.getChildren().setAll(rows.stream().map(LineRow::root).toList());
    }

    private List<Audience> audiences() {
        return model.audience().get().map(List::of).orElse(Audience.PEOPLE);
    }

    private Node headings(List<Audience> audiences) {
        var cells = new ArrayList<Node>();
        cells.add(Looks.text(texts.of(tab.key() + ".heading"), "heading"));
        audiences.forEach(audience -> {
            var style = Figure.styleOf(audience);
            var box =
                    new VBox(
                            Looks.text(texts.of(style + ".short"), "heading"), Figure.words(texts));
            box.getStyleClass().addAll("figure", style, "heading-box");
            cells.add(box);
        });
        cells.add(Looks.text(texts.of(tab.key() + ".beside"), "heading", "line-beside"));
        return LineRow.grid(cells, "head-grid");
    }

    private static List<String> ids(List<FigureLine> lines) {
        return lines.stream().map(FigureLine::id).toList();
    }
}
