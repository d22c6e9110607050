package org.dengta.ui.door;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.fx.fit.FontToFit;
import org.dengta.platform.fx.fit.OutlinedText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.programme.Programme;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.DoorState.Together;
import org.dengta.ui.door.VerdictFace.Who;
import org.dengta.ui.door.sign.CategoryTag;
import org.dengta.ui.door.sign.Portrait;
import org.dengta.ui.door.sign.Sign;
import org.dengta.ui.door.sign.SignShape;
import org.dengta.wording.VerdictWords;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A verdict that fills the screen: colour, symbol, word, the person, why, what to do now. */
final class VerdictView {
    private static final double DRAWN_WIDTH = 720;
    private static final double DRAWN_HEIGHT = 700;
    private static final double SIGN = 132;
    private static final double SECOND_SIGN = 52;
    private static final int LONG_NAME = 16;
    private static final int VERY_LONG_NAME = 30;

    private final DoorWord word;
    private final Runnable seen;
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
    private final VBox notices = new VBox();
    private final HBox doubt = new HBox();
    private final Label doubtful = label("verdict-doubtful");
    private final Label reason = label("verdict-reason");
    private final Label next = label("verdict-next");
    private final Label basis = label("verdict-basis");
    private final FlowPane keys = new FlowPane();
    private final StackPane root = new StackPane();

    /** What it is written with. */
    record Pen(Texts texts, VerdictWords words, Shaper shaper) {}

    VerdictView(DoorViewModel model, DoorWord word, Pen pen, Supplier<Programme> programme) {
        var bold = TextStyle.BOLD;
        headline = new OutlinedText(pen.shaper(), bold, "verdict-word");
        name = new OutlinedText(pen.shaper(), bold, "verdict-name");
        other = new OutlinedText(pen.shaper(), TextStyle.REGULAR, "verdict-other-name");
        this.word = word;
        seen = model::acknowledge;
        this.texts = pen.texts();
        this.words = pen.words();
        this.programme = programme;
        root.getStyleClass().add("verdict");
        compose();
        root.getChildren().add(fitted);
        model.photo().subscribe(portrait::show);
        model.state().subscribe(this::shownIf);
        texts.language().subscribe(_ -> shownIf(model.state().get()));
    }

    Parent root() {
        return root;
    }

    private void shownIf(DoorState state) {
        if (state instanceof Decided decided) {
            var language = texts.language().getValue();
            show(VerdictFace.of(decided, words, programme.get(), language));
            keys.getChildren().setAll(keys(decided));
            fitted.fit();
        } else if (state instanceof Together together) {
            show(VerdictFace.of(together.entry(), words, texts));
            keys.getChildren().clear();
            fitted.fit();
        }
    }

    private void show(VerdictFace face) {
        root.getStyleClass().setAll("verdict", "verdict-" + face.sign().styleName());
        if (face.isDoubtful()) {
            root.getStyleClass().add("verdict-in-doubt");
        }
        var said = face.words();
        sign.show(face.sign());
        headline.show(said.headline());
        reason.setText(said.reason());
        next.setText(said.next());
        notices.getChildren()
                .setAll(
                        Stream.concat(
                                        face.seats().stream().map(it -> said(it, "verdict-seat")),
                                        said.notices().stream()
                                                .map(it -> said(it, "verdict-notice")))
                                .toList());
        put(notices, !notices.getChildren().isEmpty());
        doubtful.setText(said.basis());
        put(doubt, face.isDoubtful());
        basis.setText(said.basis());
        put(basis, !face.isDoubtful() && !said.basis().isEmpty());
        show(face.who());
    }

    private void show(Optional<Who> whose) {
        put(person, whose.isPresent());
        var primary = whose.map(Who::primary).orElse("");
        name.show(primary);
        other.show(whose.map(this::secondary).orElse(""));
        person.getStyleClass().remove("verdict-unnamed");
        whose.filter(Who::isUnnamed).ifPresent(_ -> person.getStyleClass().add("verdict-unnamed"));
        name.getStyleClass().removeAll("name-long", "name-very-long");
        size(primary).ifPresent(styleClass -> name.getStyleClass().add(styleClass));
        put(portrait.root(), whose.filter(Who::hasPortrait).isPresent());
        category.show(whose.flatMap(Who::category), texts.language().getValue());
        heads.setText(
                whose.flatMap(Who::heads)
                        .map(it ->
                                it.passed() == it.party()
                                        ? texts.now("verdict.heads", it.party())
                                        : texts.now("verdict.some", it.passed(), it.party()))
                        .orElse(""));
        put(heads, !heads.getText().isEmpty());
    }

    private String secondary(Who who) {
        return who.isUnnamed() ? texts.now("verdict.unnamed") : who.secondary();
    }

    /** Wide characters count twice. */
    private static Optional<String> size(String name) {
        var width = name.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
        if (width > VERY_LONG_NAME) {
            return Optional.of("name-very-long");
        }
        return width > LONG_NAME ? Optional.of("name-long") : Optional.empty();
    }

    /** What can be done about it. */
    private List<HBox> keys(Decided decided) {
        if (decided.isCounted()) {
            return List.of(key("1–9", "verdict.count", () -> {}));
        }
        var isPass = decided.sign() == Sign.PASS;
        var list = isPass ? "key.along" : "key.ticks";
        return Stream.of(
                        Optional.of(key(texts.now("verdict.space"), "verdict.seen", seen))
                                .filter(_ -> !isPass),
                        Optional.of(key("F10", "key.word", word::ask)).filter(_ -> word.mayLetIn()),
                        Optional.of(key("F10", list, word::ask)).filter(_ -> word.mayTick()),
                        Optional.of(key("F11", "key.send", word::send)).filter(_ -> word.maySend()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A finger may do it too. */
    private HBox key(String cap, String does, Runnable action) {
        var label = new Label(cap);
        label.getStyleClass().add("key-cap");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var said = label("verdict-hint");
        said.setText(texts.now(does));
        var box = new HBox(label, said);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("ready-key-box");
        box.setOnMouseClicked(_ -> action.run());
        return box;
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
        notices.getStyleClass().add("verdict-notices");
        keys.getStyleClass().add("ready-keys");
        composeDoubt();
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        content.getChildren().addAll(head, doubt, person, notices, reason, next, gap, basis, keys);
        content.getStyleClass().add("verdict-content");
    }

    /** A second colour and symbol beside the first: another answer than one that knows all. */
    private void composeDoubt() {
        var second = new SignShape(fitted.scale().multiply(SECOND_SIGN));
        second.show(Sign.LOOK);
        doubt.getChildren().addAll(second.root(), doubtful);
        doubt.setAlignment(Pos.CENTER_LEFT);
        doubt.getStyleClass().add("verdict-doubt");
        HBox.setHgrow(doubtful, Priority.ALWAYS);
    }

    private HBox tags() {
        heads.setMinWidth(Region.USE_PREF_SIZE);
        var tags = new HBox(category.root(), heads);
        tags.getStyleClass().add("verdict-tags");
        tags.setAlignment(Pos.CENTER_LEFT);
        return tags;
    }

    private static void put(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static Label said(String text, String styleClass) {
        var label = label(styleClass);
        label.setText(text);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
