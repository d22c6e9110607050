package org.dengta.ui.supervisor;

import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.report.GateActivity.OfGate;
import org.dengta.report.GateActivity.OfKiosk;
import org.dengta.ui.shell.ExchangeWords.Detail;
import org.dengta.ui.supervisor.table.Looks;
import org.dengta.venue.Gate;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Scans at each gate today, what each kiosk has written, and how this one is. */
final class GatesView {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final Duration AHEAD = Duration.ofMinutes(1);
    private static final long MEGA = 1_000_000;

    private final SupervisorViewModel model;
    private final Texts texts;
    private final ObservableValue<List<Detail>> exchange;
    private final VBox content = new VBox();
    private final VBox root = new VBox(Looks.scrolling(content));

    GatesView(SupervisorViewModel model, Texts texts, ObservableValue<List<Detail>> exchange) {
        this.model = model;
        this.texts = texts;
        this.exchange = exchange;
        root.getStyleClass().addAll("panel", "table");
        content.getStyleClass().add("gates");
        model.overview().subscribe(_ -> show());
        texts.language().subscribe(_ -> show());
        exchange.subscribe(_ -> show());
    }

    Parent root() {
        return root;
    }

    private void show() {
        model.overview()
                .get()
                .ifPresent(overview ->
                        content.getChildren()
                                .setAll(
                                        titled("kiosk.title", kiosk(overview)),
                                        titled("kiosk.exchange", exchange()),
                                        titled("gates.title", gates(overview)),
                                        titled("kiosks.title", kiosks(overview))));
    }

    private Node titled(String key, Node node) {
        var box = new VBox(Looks.text(texts.now(key), "panel-title"), node);
        box.getStyleClass().add("gates-part");
        return box;
    }

    private Node kiosk(Overview overview) {
        var kiosk = overview.kiosk();
        return table(
                1,
                List.of(
                        List.of(texts.now("kiosk.id"), kiosk.id()),
                        List.of(
                                texts.now("kiosk.store"),
                                texts.now("kiosk.bytes", kiosk.store(), mega(kiosk.storeBytes()))),
                        List.of(
                                texts.now("kiosk.disk"),
                                texts.now("kiosk.free", mega(kiosk.freeBytes()))),
                        List.of(texts.now("kiosk.keys"), dayTime(kiosk.keysSince()))));
    }

    private Node exchange() {
        return table(
                1,
                exchange.getValue().stream()
                        .map(detail -> List.of(detail.name(), detail.value()))
                        .toList());
    }

    private String mega(long bytes) {
        return number(Math.ceilDiv(bytes, MEGA));
    }

    private Node gates(Overview overview) {
        var head =
                Stream.of("gate", "entries", "exits", "refusals", "last")
                        .map(key -> texts.now("gates." + key))
                        .toList();
        var lines = new ArrayList<List<String>>(List.of(head));
        overview.activity().gates().stream().map(this::gate).forEach(lines::add);
        return table(4, lines);
    }

    private List<String> gate(OfGate gate) {
        var zh = texts.language().getValue().getLanguage().equals("zh");
        var name =
                model.programme()
                        .venue()
                        .gate(gate.gate())
                        .map(Gate::name)
                        .map(label -> zh ? label.zh() : label.en())
                        .orElse(gate.gate().value());
        return List.of(
                name,
                number(gate.entries()),
                number(gate.exits()),
                number(gate.refusals()),
                gate.last().map(at -> TIME.format(at.atZone(zone()))).orElse("–"));
    }

    private Node kiosks(Overview overview) {
        var head =
                Stream.of("kiosk", "facts", "runs", "last", "clock")
                        .map(key -> texts.now("kiosks." + key))
                        .toList();
        var lines = new ArrayList<List<String>>(List.of(head));
        overview.activity().kiosks().stream()
                .map(kiosk -> kiosk(kiosk, model.clock()))
                .forEach(lines::add);
        return lines.size() == 1
                ? Looks.wrapped(texts.now("kiosks.none"), "line-small")
                : table(4, lines);
    }

    private List<String> kiosk(OfKiosk kiosk, Instant now) {
        var ahead = kiosk.last().isAfter(now.plus(AHEAD));
        var offset =
                kiosk.offsetMs().isPresent()
                        ? Optional.of(kiosk.offsetMs().getAsLong())
                        : Optional.<Long>empty();
        var clock =
                offset.map(ms -> texts.now("kiosks.offset", ms / 1000.0))
                        .orElseGet(() -> texts.now(ahead ? "kiosks.ahead" : "kiosks.uncompared"));
        return List.of(
                kiosk.kiosk().value(),
                number(kiosk.facts()),
                number(kiosk.runs()),
                dayTime(kiosk.last()),
                clock);
    }

    /** Names left, figures right, the last column left again where there are more. */
    private static Node table(int right, List<List<String>> lines) {
        var grid = new GridPane();
        grid.getStyleClass().add("gates-grid");
        var columns = lines.getFirst().size();
        for (var column = 0; column < columns; column++) {
            var width = new ColumnConstraints();
            var isFigure = right > 1 && column > 0 && column < right;
            width.setHalignment(isFigure ? HPos.RIGHT : HPos.LEFT);
            width.setPercentWidth(columns == 2 ? (column == 0 ? 28 : 72) : column == 0 ? 36 : 16);
            grid.getColumnConstraints().add(width);
        }
        for (var line : lines) {
            var isHead = columns > 2 && grid.getRowCount() == 0;
            grid.addRow(
                    grid.getRowCount(),
                    line.stream()
                            .map(cell -> Looks.wrapped(cell, isHead ? "heading" : "gates-cell"))
                            .toArray(Node[]::new));
        }
        return grid;
    }

    private String number(long value) {
        return NumberFormat.getIntegerInstance(texts.language().getValue()).format(value);
    }

    private String dayTime(Instant at) {
        return DAY_TIME.format(at.atZone(zone()));
    }

    private java.time.ZoneId zone() {
        return model.programme().time().zone();
    }
}
