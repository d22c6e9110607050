package org.dengta.ui.door.scans;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.door.sign.CategoryTag;
import org.dengta.ui.door.sign.SignShape;
import org.dengta.wording.VerdictWords;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One past scan: when, what was answered, why in short, whose category; never who. */
final class PastScanRow {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final double SIGN = 26;

    private final Texts texts;
    private final VerdictWords words;
    private final ZoneId zone;

    PastScanRow(Texts texts, VerdictWords words, ZoneId zone) {
        this.texts = texts;
        this.words = words;
        this.zone = zone;
    }

    Node root(PastScan scan) {
        var sign = new SignShape(SIGN);
        sign.show(scan.sign());
        var head = label(texts.now("word." + word(scan)), "scan-word");
        var time = label(TIME.format(scan.at().atZone(zone)), "scan-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var lines = new VBox(new HBox(head, gap, time));
        if (!word(scan).equals(scan.reason())) {
            var why = words.brief(scan.reason(), texts.language().getValue());
            lines.getChildren().add(label(why, "scan-reason"));
        }
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(sign.root(), lines);
        scan.category().ifPresent(it -> row.getChildren().add(CategoryTag.symbolOf(it)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("scan-row", "scan-" + scan.sign().styleName());
        return row;
    }

    private static String word(PastScan scan) {
        return switch (scan.sign()) {
            case PASS -> scan.reason().equals(PastScan.EXIT) ? PastScan.EXIT : PastScan.ENTRY;
            case STOP -> "stop";
            case LOOK -> "look";
        };
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
