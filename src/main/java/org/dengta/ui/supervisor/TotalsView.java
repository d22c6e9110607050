package org.dengta.ui.supervisor;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.presence.Headcount.Figures;
import org.dengta.programme.Audience;
import org.dengta.ui.supervisor.table.Figure;
import org.dengta.ui.supervisor.table.FigureLines;
import org.dengta.ui.supervisor.table.Looks;
import org.dengta.ui.supervisor.table.ShareBar;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The three counts that are never mixed, large. */
final class TotalsView {
    private static final int SIX_DIGITS = 100_000;

    private final SupervisorViewModel model;
    private final Texts texts;
    private final Map<Audience, Card> cards = new EnumMap<>(Audience.class);
    private final HBox root = new HBox();

    private record Card(VBox root, List<Label> numbers, ShareBar bar, Label share) {}

    TotalsView(SupervisorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root.getStyleClass().add("totals");
        for (var audience : Audience.PEOPLE) {
            var card = card(audience);
            cards.put(audience, card);
            root.getChildren().add(card.root());
        }
        model.overview().subscribe(_ -> show());
        texts.language().subscribe(_ -> show());
    }

    Parent root() {
        return root;
    }

    private Card card(Audience audience) {
        var style = Figure.styleOf(audience);
        var title = new HBox(new Region(), Looks.text(texts.of(style), "totals-title"));
        title.getChildren().getFirst().getStyleClass().add("swatch");
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("totals-head");
        var numbers = new ArrayList<Label>();
        var row = new HBox();
        row.getStyleClass().add("totals-row");
        for (var word : Figure.WORDS) {
            var number = Looks.text("–", "totals-number");
            numbers.add(number);
            var column = new VBox(number, Looks.text(texts.of(word), "totals-word"));
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setAlignment(Pos.CENTER_RIGHT);
            number.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(column);
        }
        var bar = new ShareBar("part-arrived", "part-inside");
        var share = Looks.text("", "totals-share");
        title.getChildren().addAll(Looks.gap(), share);
        var card = new VBox(title, row, bar);
        card.getStyleClass().addAll("totals-card", style);
        card.setId("totals-" + audience.name().toLowerCase(Locale.ROOT));
        card.setMinWidth(0);
        card.setPrefWidth(100);
        HBox.setHgrow(card, Priority.ALWAYS);
        return new Card(card, List.copyOf(numbers), bar, share);
    }

    private void show() {
        model.overview()
                .get()
                .ifPresent(overview -> {
                    var total = new FigureLines(model.programme(), overview.rows()).total();
                    cards.forEach((audience, card) -> show(card, total.of(audience)));
                });
    }

    private void show(Card card, Figures figures) {
        var language = texts.language().getValue();
        var format = NumberFormat.getIntegerInstance(language);
        card.numbers().get(0).setText(format.format(figures.inside()));
        card.numbers().get(1).setText(format.format(figures.arrived()));
        card.numbers().get(2).setText(format.format(figures.expected()));
        card.root().pseudoClassStateChanged(Looks.LONG, figures.expected() >= SIX_DIGITS);
        var arrived = Figure.share(figures.arrived(), figures.expected());
        card.bar().show(arrived, Figure.share(figures.inside(), figures.expected()));
        var percent = NumberFormat.getPercentInstance(language).format(arrived);
        card.share().setText(figures.expected() == 0 ? "" : texts.now("totals.share", percent));
    }
}
