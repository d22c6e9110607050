package org.dengta.ui.supervisor;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dengta.accreditation.Names;
import org.dengta.platform.fx.ScriptText;
import org.dengta.platform.fx.Texts;
import org.dengta.presence.Discrepancy;
import org.dengta.presence.Discrepancy.ListAgainstDesk;
import org.dengta.presence.Discrepancy.OfPassages;
import org.dengta.presence.Sighting;
import org.dengta.report.DiscrepancyWords;
import org.dengta.roster.ListColumn;
import org.dengta.ui.supervisor.Overview.Finding;
import org.dengta.ui.supervisor.table.Looks;
import org.dengta.venue.Gate;
import org.dengta.venue.Label;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What does not fit: who, where, when, what it means and what to do. */
final class DiscrepanciesView {
    private static final int MOST = 100;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final SupervisorViewModel model;
    private final Texts texts;
    private final javafx.scene.control.Label title = Looks.text("", "panel-title");
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
        model.overview()
                .get()
                .ifPresent(overview -> {
                    title.setText(texts.now("findings.title", overview.findings().size()));
                    if (anew
                            || lines.getChildren().isEmpty()
                            || !overview.findings().equals(shown)) {
                        shown = overview.findings();
                        fill();
                    }
                });
    }

    private void fill() {
        var words = new DiscrepancyWords(texts.language().getValue());
        lines.getChildren().clear();
        var kinds = new LinkedHashMap<String, List<Finding>>();
        shown.forEach(finding ->
                kinds.computeIfAbsent(finding.discrepancy().code(), _ -> new ArrayList<>())
                        .add(finding));
        kinds.values().forEach(findings -> fill(findings, words));
        if (shown.isEmpty()) {
            lines.getChildren().add(Looks.wrapped(texts.now("findings.none"), "all-well"));
        }
    }

    private void fill(List<Finding> ofKind, DiscrepancyWords words) {
        lines.getChildren().add(kind(ofKind, words));
        ofKind.stream().limit(MOST).map(this::line).forEach(lines.getChildren()::add);
        if (ofKind.size() > MOST) {
            var more = texts.now("findings.more", ofKind.size() - MOST);
            lines.getChildren().add(Looks.wrapped(more, "findings-more"));
        }
    }

    /** What several people have in common, and what to do about each. */
    private Node kind(List<Finding> ofKind, DiscrepancyWords words) {
        var found = ofKind.getFirst().discrepancy();
        var what =
                new HBox(
                        Looks.wrapped(
                                texts.now("findings.kind", words.what(found), ofKind.size()),
                                "finding-what"),
                        Looks.gap(),
                        Looks.text(found.code(), "finding-code"));
        var kind = new VBox(what, Looks.wrapped("→ " + words.next(found), "finding-next"));
        kind.getStyleClass().addAll("line", "finding-kind");
        return kind;
    }

    private Node line(Finding finding) {
        var found = finding.discrepancy();
        var who = new HBox(Looks.text(found.person().value(), "finding-number"), name(finding));
        who.setAlignment(Pos.CENTER_LEFT);
        who.getStyleClass().add("chip-row");
        var line = new FlowPane(who);
        where(found).forEach(text -> line.getChildren().add(Looks.text(text, "line-small")));
        line.setRowValignment(VPos.CENTER);
        line.getStyleClass().addAll("line", "finding");
        return line;
    }

    private Node name(Finding finding) {
        var name = finding.names().map(DiscrepanciesView::name).orElseGet(this::unlisted);
        var text = new ScriptText(new ReadOnlyStringWrapper(name), "finding-name").root();
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

    /** The field, or the place with its passages, the first first. */
    private List<String> where(Discrepancy found) {
        return switch (found) {
            case OfPassages passages -> {
                var seen = passages.sightings();
                var place = said(model.programme().name(passages.place()));
                yield IntStream.range(0, seen.size())
                        .mapToObj(i -> (i == 0 ? place + " · " : "+ ") + where(seen.get(i)))
                        .toList();
            }
            case ListAgainstDesk contested ->
                    List.of(said(ListColumn.of(contested.field()).heading()));
        };
    }

    private String where(Sighting seen) {
        var programme = model.programme();
        var gate = programme.venue().gate(seen.gate()).map(Gate::name);
        return TIME.format(seen.at().atZone(programme.time().zone()))
                + " · "
                + gate.map(this::said).orElse(seen.gate().value())
                + seen.kiosk().map(kiosk -> " (" + kiosk + ")").orElse("");
    }

    private String said(Label label) {
        var zh = texts.language().getValue().getLanguage().equals("zh");
        return zh ? label.zh() : label.en();
    }
}
