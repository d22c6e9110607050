package org.dengta.ui.supervisor;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemText;
import org.dengta.ui.shell.ExchangeWords.Detail;
import org.dengta.ui.supervisor.SupervisorViewModel.Broken;
import org.dengta.ui.supervisor.SupervisorViewModel.Declined;
import org.dengta.ui.supervisor.SupervisorViewModel.Notice;
import org.dengta.ui.supervisor.SupervisorViewModel.Written;
import org.dengta.ui.supervisor.table.Looks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The station: large figures, what to look at, the table, and what is to be said. */
final class SupervisorView {
    private static final double WIDE = 1600;
    private static final double NARROW = 1000;

    private final SupervisorViewModel model;
    private final Texts texts;
    private final ObservableValue<List<Detail>> exchange;
    private final Parent duty;
    private final Map<Tab, Parent> tables = new EnumMap<>(Tab.class);
    private final Parent findingsBeside;
    private final Parent gatesBeside;
    private final ControlsView controls;
    private final HBox body = new HBox();
    private final StackPane notice = new StackPane();
    private final VBox root = new VBox();

    /**
     * @param duty what is told, held and waits
     */
    SupervisorView(
            SupervisorViewModel model,
            Texts texts,
            ObservableValue<List<Detail>> exchange,
            Parent duty) {
        this.duty = duty;
        this.model = model;
        this.texts = texts;
        this.exchange = exchange;
        for (var tab : Tab.values()) {
            tables.put(tab, table(tab));
        }
        findingsBeside = beside(new DiscrepanciesView(model, texts).root());
        gatesBeside = beside(new GatesView(model, texts, exchange).root());
        controls = new ControlsView(model, texts);
        body.getStyleClass().add("supervisor-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        notice.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("supervisor");
        root.getChildren()
                .addAll(new TotalsView(model, texts).root(), controls.root(), body, notice);
        root.widthProperty().subscribe(_ -> arrange());
        model.tab().subscribe(_ -> arrange());
        model.overview()
                .map(it -> it.map(shown -> shown.rows().isEmpty()))
                .subscribe(_ -> arrange());
        model.notice().subscribe(_ -> tell());
        texts.language().subscribe(_ -> tell());
    }

    Parent root() {
        return root;
    }

    void focusFirst() {
        controls.focusTab();
    }

    private Parent table(Tab tab) {
        return switch (tab) {
            case ZONES, SESSIONS, CATEGORIES -> new HeadcountView(model, texts, tab).root();
            case DISCREPANCIES -> new DiscrepanciesView(model, texts).root();
            case GATES -> new GatesView(model, texts, exchange).root();
            case DUTY -> duty;
        };
    }

    private static Parent beside(Parent panel) {
        panel.getStyleClass().add("beside");
        return panel;
    }

    private void arrange() {
        var width = root.getWidth();
        root.getStyleClass().removeAll("narrow", "wide");
        if (width < NARROW) {
            root.getStyleClass().add("narrow");
        }
        var tab = model.tab().get();
        var table = isEmpty() && tab.isHeadcount() ? empty() : tables.get(tab);
        HBox.setHgrow(table, Priority.ALWAYS);
        if (width >= WIDE) {
            root.getStyleClass().add("wide");
            body.getChildren()
                    .setAll(table, tab == Tab.DISCREPANCIES ? gatesBeside : findingsBeside);
        } else {
            body.getChildren().setAll(table);
        }
    }

    private boolean isEmpty() {
        return model.overview().get().filter(shown -> shown.rows().isEmpty()).isPresent();
    }

    private Node empty() {
        var title = Looks.text(texts.of("empty.title"), "empty-title");
        var next = Looks.text(texts.of("empty.next"), "empty-next");
        next.setWrapText(true);
        var command = Looks.text("dengta guests import list.xlsx", "empty-command");
        var box = new VBox(title, next, command);
        box.setId("empty");
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().addAll("panel", "empty");
        return box;
    }

    private void tell() {
        notice.getChildren().setAll(model.notice().get().stream().map(this::words).toList());
        notice.setVisible(model.notice().get().isPresent());
        notice.setManaged(notice.isVisible());
    }

    private Region words(Notice said) {
        var label =
                switch (said) {
                    case Written(var files) ->
                            Looks.wrapped(
                                    texts.now(
                                            "export.done",
                                            files.folder(),
                                            String.join(", ", files.files()),
                                            files.figures(),
                                            files.findings()),
                                    "notice",
                                    "notice-done");
                    case Broken(var problem) ->
                            Looks.wrapped(sentences(problem), "notice", "notice-broken");
                    case Declined(var key) ->
                            Looks.wrapped(texts.now(key), "notice", "notice-declined");
                };
        label.setId("notice");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private String sentences(Problem problem) {
        var said = ProblemText.of(problem, texts.language().getValue());
        return "✘ "
                + String.join(" ", said.happened(), said.safe(), said.next())
                + " ["
                + problem.code()
                + "]";
    }
}
