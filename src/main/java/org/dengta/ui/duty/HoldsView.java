package org.dengta.ui.duty;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.ProblemText;
import org.dengta.presence.Hold;
import org.dengta.supervision.OrderWords;
import org.dengta.supervision.Ordering.NotOrdered;
import org.dengta.supervision.Ordering.Ordered;
import org.dengta.ui.duty.HoldModel.Said;
import org.dengta.verdict.Refusal.OnHold;
import org.dengta.verdict.Verdict.Refused;
import org.dengta.wording.VerdictWords;

import java.util.List;
import java.util.Optional;

/** What is held, how old each order is, and how to end it. */
final class HoldsView {
    private final DutyViewModel duty;
    private final HoldModel model;
    private final Texts texts;
    private final VerdictWords words;
    private final VBox lines = new VBox();
    private final VBox root;
    private List<Hold> shown = List.of();

    HoldsView(DutyViewModel duty, HoldModel model, Texts texts, VerdictWords words) {
        this.duty = duty;
        this.model = model;
        this.texts = texts;
        this.words = words;
        root = Pieces.panel(texts.of("holds.title"), lines);
        root.setId("holds");
        duty.duties()
                .subscribe(now -> {
                    if (!now.holds().equals(shown)) {
                        show();
                    }
                });
        model.said().subscribe(_ -> show());
        texts.language().subscribe(_ -> show());
    }

    Parent root() {
        return root;
    }

    private void show() {
        shown = duty.duties().get().holds();
        lines.getChildren().clear();
        said(model.said().get())
                .ifPresent(it -> lines.getChildren().add(Pieces.wrapped(it, "duty-said")));
        if (shown.isEmpty()) {
            lines.getChildren().add(Pieces.wrapped(texts.now("holds.none"), "all-well"));
        }
        shown.stream().map(this::line).forEach(lines.getChildren()::add);
        if (model.mayOrder()) {
            lines.getChildren().add(Pieces.wrapped(texts.now("holds.how"), "findings-more"));
        }
    }

    private Node line(Hold hold) {
        var language = texts.language().getValue();
        var said =
                words.of(
                        new Refused(new OnHold(hold), Optional.empty()),
                        duty.now().get(),
                        language);
        var head =
                Pieces.row(
                        Pieces.text(
                                texts.now("state." + HoldPanel.code(hold.state())), "line-over"),
                        Pieces.wrapped(said.reason(), "finding-what"));
        var line = new VBox(head, Pieces.text(texts.now("holds.by", hold.kiosk()), "line-small"));
        if (model.mayOrder()) {
            var end = Pieces.button(texts.now("holds.end"), () -> model.end(hold));
            end.setId("end-" + hold.scope());
            line.getChildren().add(end);
        }
        line.getStyleClass().addAll("line", "duty-line");
        return line;
    }

    private Optional<String> said(Said what) {
        var language = texts.language().getValue();
        return switch (what) {
            case HoldModel.Nothing _ -> Optional.empty();
            case HoldModel.Answered(Ordered _) -> Optional.of(texts.now("holds.done"));
            case HoldModel.Answered(NotOrdered(var why)) ->
                    Optional.of(new OrderWords(language).of(why));
            case HoldModel.Failed(var problem) -> {
                var text = ProblemText.of(problem, language);
                yield Optional.of(
                        text.happened() + " " + text.next() + " [" + problem.code() + "]");
            }
        };
    }
}
