package org.dengta.ui.door.hold;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.fx.fit.FontToFit;
import org.dengta.platform.fx.fit.OutlinedText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.presence.Hold;
import org.dengta.ui.door.sign.Sign;
import org.dengta.ui.door.sign.SignShape;
import org.dengta.verdict.Refusal.OnHold;
import org.dengta.verdict.Verdict.Refused;
import org.dengta.wording.VerdictWords;
import org.dengta.wording.VerdictWords.Words;

import java.time.Duration;
import java.util.Optional;

/** The door while it is held: how far, why, since when, until when, and how old the order is. */
public final class HoldView {
    private static final double DRAWN_WIDTH = 720;
    private static final double DRAWN_HEIGHT = 700;
    private static final double SIGN = 132;
    private static final long SECONDS = 120;

    private final HoldWatch watch;
    private final Texts texts;
    private final VerdictWords words;
    private final KioskId own;
    private final VBox content = new VBox();
    private final FontToFit fitted = new FontToFit(content, DRAWN_WIDTH, DRAWN_HEIGHT);
    private final SignShape sign = new SignShape(fitted.scale().multiply(SIGN));
    private final OutlinedText headline;
    private final Label reason = label("verdict-reason");
    private final Label next = label("verdict-next");
    private final Label age = label("hold-age");
    private final StackPane root = new StackPane();
    private Optional<Words> shown = Optional.empty();

    /** What it is written with. */
    public record Pen(Texts texts, VerdictWords words, Shaper shaper) {}

    /**
     * @param own this kiosk
     */
    public HoldView(HoldWatch watch, Pen pen, KioskId own) {
        this.watch = watch;
        texts = pen.texts();
        words = pen.words();
        this.own = own;
        headline = new OutlinedText(pen.shaper(), TextStyle.BOLD, "verdict-word");
        compose();
        root.getChildren().add(fitted);
        watch.hold().subscribe(_ -> show());
        watch.now().subscribe(_ -> show());
        texts.language().subscribe(_ -> show());
    }

    public Parent root() {
        return root;
    }

    private void show() {
        watch.hold().get().ifPresent(this::show);
    }

    private void show(Hold hold) {
        var said =
                words.of(
                        new Refused(new OnHold(hold), Optional.empty()),
                        watch.now().get(),
                        texts.language().getValue());
        if (shown.equals(Optional.of(said))) {
            return;
        }
        shown = Optional.of(said);
        var look = look(hold.state());
        root.getStyleClass().setAll("verdict", "hold", "hold-" + look);
        sign.show(hold.state() == State.HOLD ? Sign.STOP : Sign.LOOK);
        headline.show(texts.now("hold." + look));
        reason.setText(said.reason());
        next.setText(said.next());
        fitted.fit();
    }

    private static String look(State state) {
        return switch (state) {
            case OPEN, HOLD -> "hold";
            case EXIT_ONLY -> "exit-only";
            case EVACUATE -> "evacuate";
        };
    }

    private void compose() {
        var head = new HBox(sign.root(), headline);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("verdict-head");
        HBox.setHgrow(headline, Priority.ALWAYS);
        age.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> watch.hold().get().map(this::age).orElse(""),
                                watch.hold(),
                                watch.now(),
                                texts.language()));
        var scan = label("verdict-hint");
        scan.textProperty().bind(texts.of("hold.scan"));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        content.getChildren().addAll(head, next, reason, age, gap, scan);
        content.getStyleClass().add("verdict-content");
    }

    /** How long ago, and where: an order from elsewhere may have been overtaken there. */
    private String age(Hold hold) {
        var age = Duration.between(hold.since(), watch.now().get());
        var seconds = Math.max(0, age.toSeconds());
        var ago =
                seconds < SECONDS
                        ? texts.now("hold.seconds", seconds)
                        : texts.now("hold.minutes", seconds / 60);
        return hold.kiosk().equals(own)
                ? texts.now("hold.here", ago)
                : texts.now("hold.there", ago, hold.kiosk().value());
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
