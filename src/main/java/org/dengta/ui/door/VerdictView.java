package org.dengta.ui.door;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.accreditation.Person;
import org.dengta.wording.VerdictWords;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.fx.fit.FontToFit;
import org.dengta.platform.fx.fit.OutlinedText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.programme.Programme;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.sign.CategoryTag;
import org.dengta.ui.door.sign.Portrait;
import org.dengta.ui.door.sign.SignShape;

import java.util.Optional;
import java.util.function.Supplier;

/** A verdict that fills the screen: colour, symbol, word, the person, why, what to do now. */
final class VerdictView {
    private static final double DRAWN_WIDTH = 720;
    private static final double DRAWN_HEIGHT = 700;
    private static final double SIGN = 132;
    private static final int LONG_NAME = 16;
    private static final int VERY_LONG_NAME = 30;

    private final Texts texts;
    private final VerdictWords words;
    private final Supplier<Programme> programme;
    private final VBox content = new VBox();
    private final FontToFit fitted = new FontToFit(content, DRAWN_WIDTH, DRAWN_HEIGHT);
    private final SignShape sign = new SignShape(fitted.scale().multiply(SIGN));
    private final OutlinedText headline;
    private final OutlinedText name;
    private final OutlinedText other;
    private final CategoryTag category = new CategoryTag();
    private final Label heads = label("verdict-heads");
    private final Portrait portrait = new Portrait(fitted.scale());
    private final HBox person = new HBox();
    private final Label reason = label("verdict-reason");
    private final Label next = label("verdict-next");
    private final Label hint = label("verdict-hint");
    private final StackPane root = new StackPane();

    VerdictView(
            DoorViewModel model,
            Texts texts,
            VerdictWords words,
            Supplier<Programme> programme,
            Shaper shaper) {
        var bold = TextStyle.BOLD;
        headline = new OutlinedText(shaper, bold, "verdict-word");
        name = new OutlinedText(shaper, bold, "verdict-name");
        other = new OutlinedText(shaper, TextStyle.REGULAR, "verdict-other-name");
        this.texts = texts;
        this.words = words;
        this.programme = programme;
        root.getStyleClass().add("verdict");
        compose();
        root.getChildren().add(fitted);
        model.photo().subscribe(portrait::show);
        model.state().subscribe(state -> shownIf(state));
        texts.language().subscribe(_ -> shownIf(model.state().get()));
    }

    Parent root() {
        return root;
    }

    private void shownIf(DoorState state) {
        if (state instanceof Decided decided) {
            show(decided);
        }
    }

    private void show(Decided decided) {
        var decision = decided.decision();
        var language = texts.language().getValue();
        var said = words.of(decision.verdict(), decision.scan().at(), language);
        var styleName = decided.sign().styleName();
        root.getStyleClass().setAll("verdict", "verdict-" + styleName);
        sign.show(decided.sign());
        headline.show(said.headline());
        reason.setText(said.reason());
        next.setText(said.next());
        hint.setText(decided.needsAcknowledgement() ? texts.now("verdict.acknowledge") : "");
        show(decision.verdict().person());
        fitted.fit();
    }

    private void show(Optional<Person> whose) {
        person.setVisible(whose.isPresent());
        person.setManaged(whose.isPresent());
        var names = whose.map(Person::names);
        var primary = names.map(it -> it.primary()).orElse("");
        name.show(primary);
        other.show(names.map(it -> it.secondary()).orElse(""));
        name.getStyleClass().removeAll("name-long", "name-very-long");
        size(primary).ifPresent(styleClass -> name.getStyleClass().add(styleClass));
        category.show(
                whose.flatMap(it -> programme.get().category(it.category())),
                texts.language().getValue());
        var count = whose.map(it -> it.participation().heads()).orElse(1);
        heads.setText(count > 1 ? texts.now("verdict.heads", count) : "");
        heads.setManaged(count > 1);
        heads.setVisible(count > 1);
    }

    /** Wide characters count twice. */
    private static Optional<String> size(String name) {
        var width = name.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
        if (width > VERY_LONG_NAME) {
            return Optional.of("name-very-long");
        }
        return width > LONG_NAME ? Optional.of("name-long") : Optional.empty();
    }

    private void compose() {
        var head = new HBox(sign.root(), headline);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(headline, Priority.ALWAYS);
        head.getStyleClass().add("verdict-head");
        var about = new VBox(name, other, tags());
        about.getStyleClass().add("verdict-about");
        about.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(about, Priority.ALWAYS);
        person.getChildren().addAll(portrait.root(), about);
        person.setAlignment(Pos.CENTER_LEFT);
        person.getStyleClass().add("verdict-person");
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        content.getChildren().addAll(head, person, reason, next, gap, hint);
        content.getStyleClass().add("verdict-content");
    }

    private HBox tags() {
        var tags = new HBox(category.root(), heads);
        tags.getStyleClass().add("verdict-tags");
        tags.setAlignment(Pos.CENTER_LEFT);
        return tags;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
