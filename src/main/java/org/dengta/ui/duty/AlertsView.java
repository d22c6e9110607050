package org.dengta.ui.duty;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.supervision.Alert;
import org.dengta.supervision.AlertWords;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What was told unasked, the latest first, each with what to do now. */
final class AlertsView {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final DutyViewModel model;
    private final Texts texts;
    private final AlertWords words;
    private final ZoneId zone;
    private final VBox lines = new VBox();
    private final VBox root;

    /**
     * @param zone the venue's clock
     */
    AlertsView(DutyViewModel model, Texts texts, AlertWords words, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.zone = zone;
        root = Pieces.panel(texts.of("alerts.title"), lines);
        root.setId("alerts");
        model.alerts().addListener((ListChangeListener<Alert>) _ -> show());
        texts.language().subscribe(_ -> show());
    }

    Parent root() {
        return root;
    }

    private void show() {
        if (model.alerts().isEmpty()) {
            lines.getChildren().setAll(Pieces.wrapped(texts.now("alerts.none"), "all-well"));
        } else {
            lines.getChildren().setAll(model.alerts().stream().map(this::line).toList());
        }
    }

    private Node line(Alert alert) {
        var now = model.now().get().isBefore(alert.at()) ? alert.at() : model.now().get();
        var said = words.of(alert, now, texts.language().getValue());
        var what = (alert.isUrgent() ? "⚠ " : "") + said.what();
        var line =
                new VBox(
                        Pieces.row(
                                Pieces.text(TIME.format(alert.at().atZone(zone)), "line-time"),
                                Pieces.wrapped(what, "finding-what")));
        if (!said.next().isEmpty()) {
            line.getChildren().add(Pieces.wrapped("→ " + said.next(), "finding-next"));
        }
        line.getStyleClass().addAll("line", "duty-line");
        if (alert.isUrgent()) {
            line.getStyleClass().add("finding-kind");
        }
        return line;
    }
}
