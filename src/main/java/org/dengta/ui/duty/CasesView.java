package org.dengta.ui.duty;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dengta.accreditation.PersonId;
import org.dengta.helpdesk.CaseOutcome;
import org.dengta.helpdesk.CaseStep;
import org.dengta.platform.fx.ScriptText;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.ProblemText;
import org.dengta.programme.Programme;
import org.dengta.ui.duty.DutyDesk.OpenCase;
import org.dengta.venue.Gate;
import org.dengta.wording.VerdictWords;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What lanes have sent to the help desk and nobody has settled, the oldest first. */
public final class CasesView {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final DutyViewModel model;
    private final Pen pen;
    private final Optional<Consumer<PersonId>> cards;
    private final VBox lines = new VBox();
    private final VBox root;
    private List<OpenCase> shown = List.of();

    /**
     * What it is written with.
     *
     * @param texts of the bundle {@code org.dengta.ui.duty.duty}
     * @param programme the one that stands when it is asked for
     */
    public record Pen(Texts texts, VerdictWords words, Supplier<Programme> programme) {}

    /**
     * @param cards opens a person's card, where this station has cards
     */
    public CasesView(DutyViewModel model, Pen pen, Optional<Consumer<PersonId>> cards) {
        this.model = model;
        this.pen = pen;
        this.cards = cards;
        root = Pieces.panel(pen.texts().of("cases.title"), lines);
        root.setId("cases");
        model.duties()
                .subscribe(now -> {
                    if (!now.cases().equals(shown)) {
                        show();
                    }
                });
        model.told().subscribe(_ -> show());
        pen.texts().language().subscribe(_ -> show());
    }

    public Parent root() {
        return root;
    }

    private void show() {
        shown = model.duties().get().cases();
        lines.getChildren().clear();
        said().ifPresent(it -> lines.getChildren().add(Pieces.wrapped(it, "duty-said")));
        if (shown.isEmpty()) {
            lines.getChildren().add(Pieces.wrapped(pen.texts().now("cases.none"), "all-well"));
        }
        shown.stream().map(this::line).forEach(lines.getChildren()::add);
    }

    private Node line(OpenCase open) {
        var it = open.it();
        var language = pen.texts().language().getValue();
        var time = TIME.format(it.at().atZone(pen.programme().get().time().zone()));
        var head =
                Pieces.row(
                        Pieces.text(time, "line-time"),
                        Pieces.wrapped(pen.words().brief(it.reason(), language), "finding-what"),
                        Pieces.text(gate(open), "line-small"));
        var line = new VBox(head, who(open), acts(open));
        line.getStyleClass().addAll("line", "duty-line");
        return line;
    }

    private Node who(OpenCase open) {
        var number = open.it().person().map(PersonId::value);
        var name = open.names().map(it -> it.primary()).or(() -> number);
        var text = name.orElseGet(() -> pen.texts().now("cases.nobody"));
        return Pieces.row(
                Pieces.text(number.orElse("–"), "finding-number"),
                new ScriptText(
                                new javafx.beans.property.ReadOnlyStringWrapper(text),
                                "finding-name")
                        .root());
    }

    private FlowPane acts(OpenCase open) {
        var acts = new FlowPane();
        acts.getStyleClass().add("duty-acts");
        cards.ifPresent(card ->
                open.it()
                        .person()
                        .ifPresent(person ->
                                acts.getChildren()
                                        .add(
                                                Pieces.button(
                                                        pen.texts().now("cases.card"),
                                                        () -> card.accept(person)))));
        if (model.mayClose()) {
            for (var outcome : CaseOutcome.values()) {
                var name = pen.words().of(outcome, pen.texts().language().getValue());
                acts.getChildren()
                        .add(Pieces.button(name, () -> model.close(open.it().opened(), outcome)));
            }
        }
        return acts;
    }

    private String gate(OpenCase open) {
        var zh = pen.texts().language().getValue().getLanguage().equals("zh");
        return pen.programme()
                .get()
                .venue()
                .gate(open.it().gate())
                .map(Gate::name)
                .map(it -> zh ? it.zh() : it.en())
                .orElse(open.it().gate().value());
    }

    private Optional<String> said() {
        return switch (model.told().get()) {
            case DutyViewModel.Nothing _ -> Optional.empty();
            case DutyViewModel.Closed(CaseStep.Closed _) ->
                    Optional.of(pen.texts().now("cases.closed"));
            case DutyViewModel.Closed _ -> Optional.of(pen.texts().now("cases.closed-before"));
            case DutyViewModel.Failed(var problem) -> {
                var said = ProblemText.of(problem, pen.texts().language().getValue());
                yield Optional.of(
                        said.happened() + " " + said.next() + " [" + problem.code() + "]");
            }
        };
    }
}
