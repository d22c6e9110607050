package org.dengta.ui.supervisor;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dengta.accreditation.Names;
import org.dengta.platform.fx.ScriptText;
import org.dengta.platform.fx.Texts;
import org.dengta.presence.Discrepancy;
import org.dengta.report.DiscrepancyWords;
import org.dengta.ui.supervisor.Overview.Finding;
import org.dengta.ui.supervisor.table.Looks;
import org.dengta.venue.Gate;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What does not fit: who, where, when, what it means and what to do. */
final class DiscrepanciesView {
    private static final int MOST = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final SupervisorViewModel model;
    private final Texts texts;
    private final Label title = Looks.text("", "panel-title");
    private final VBox lines = new VBox();
    private final VBox root = new VBox(title, Looks.scrolling(lines));
    private List<Finding> shown = List.of();

    DiscrepanciesView(SupervisorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root.getStyleClass().addAll("panel", "table", "findings");
        model.overview().subscribe(_ -> show(false));
        texts.language().subscribe(_ -> show(true));
    }

    Parent root() {
        return root;
    }

    private void show(boolean anew) {
        model.overview().get().ifPresent(overview -> {
            title.setText(texts.now("findings.title", overview.findings().size()));
            if (anew || lines.getChildren().isEmpty() || !overview.findings().equals(shown)) {
                shown = overview.findings();
                fill();
            }
        });
    }

    private void fill() {
        var words = new DiscrepancyWords(texts.language().getValue());
        lines.getChildren()
                .setAll(shown.stream().limit(MOST).map(found -> line(found, words)).toList());
        if (shown.isEmpty()) {
            lines.getChildren().add(Looks.wrapped(texts.now("findings.none"), "all-well"));
        } else if (shown.size() > MOST) {
            lines.getChildren()
                    .add(
                            Looks.wrapped(
                                    texts.now("findings.more", shown.size() - MOST),
                                    "line-small"));
        }
    }

    private Node line(Finding finding, DiscrepancyWords words) {
        var found = finding.discrepancy();
        var who = new HBox(Looks.text(found.person().value(), "finding-number"), name(finding));
        who.setAlignment(Pos.CENTER_LEFT);
        who.getStyleClass().add("chip-row");
        var what = new HBox(Looks.wrapped("! " + words.what(found), "finding-what"));
        what.getChildren().addAll(Looks.gap(), Looks.text(found.code(), "finding-code"));
        var line =
                new VBox(
                        what,
                        who,
                        Looks.wrapped(where(found), "line-small"),
                        Looks.wrapped("→ " + words.next(found), "finding-next"));
        line.getStyleClass().addAll("line", "finding");
        return line;
    }

    private Node name(Finding finding) {
        var name = finding.names().map(DiscrepanciesView::name).orElseGet(this::unlisted);
        var text = new ScriptText(new ReadOnlyStringWrapper(name), "finding-name").root();
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private static String name(Names names) {
        return names.secondary().isBlank()
                ? names.primary()
                : names.primary() + " · " + names.secondary();
    }

    private String unlisted() {
        return texts.now("findings.unlisted");
    }

    private String where(Discrepancy found) {
        var zh = texts.language().getValue().getLanguage().equals("zh");
        var programme = model.programme();
        var zone = programme.name(found.zone());
        var gate = programme.venue().gate(found.passage().gate()).map(Gate::name);
        return TIME.format(found.passage().at().atZone(programme.time().zone()))
                + " · "
                + (zh ? zone.zh() : zone.en())
                + " · "
                + gate.map(label -> zh ? label.zh() : label.en())
                        .orElse(found.passage().gate().value());
    }
}
