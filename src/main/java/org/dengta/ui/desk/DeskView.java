package org.dengta.ui.desk;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.desk.amend.AmendView;
import org.dengta.ui.desk.card.CardView;
import org.dengta.ui.desk.prints.PrintsView;
import org.dengta.ui.desk.search.SearchView;
import org.dengta.ui.desk.walkin.WalkInView;

import java.util.Optional;

/** The desk: search at the left, card or form beside it, prints where there is room. */
public final class DeskView {
    private final DeskViewModel model;
    private final Texts texts;
    private final SearchView search;
    private final CardView card;
    private final WalkInView walkIn;
    private final AmendView amend;
    private final LetterIntake letters;
    private final DeskLayout layout;
    private final StackPane front = new StackPane();
    private final VBox notice = new VBox();
    private final BorderPane root = new BorderPane();

    public DeskView(DeskViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var parts = model.parts();
        search = new SearchView(parts.search(), texts, model::open, model::walkIn);
        card = new CardView(parts.card(), parts.prints(), texts, model::print);
        walkIn = new WalkInView(parts.walkIn(), texts, model::open);
        amend = new AmendView(parts.amend(), texts);
        letters = new LetterIntake(model, texts);
        layout =
                new DeskLayout(
                        search.root(),
                        front,
                        new PrintsView(parts.prints(), texts, model::printMany).root());
        compose();
        parts.card().dossier().subscribe(_ -> arrange());
        parts.walkIn().open().subscribe(_ -> arrange());
        parts.walkIn().open().subscribe(open -> formOpened(open, walkIn::shown));
        parts.amend().open().subscribe(_ -> arrange());
        parts.amend().open().subscribe(open -> formOpened(open, amend::shown));
        parts.prints().calling().subscribe(layout::callForPrints);
        model.notice().subscribe(_ -> showNotice());
        texts.language().subscribe(_ -> showNotice());
    }

    public Parent root() {
        return root;
    }

    /** Puts the focus where typing goes. */
    public void shown() {
        search.field().requestFocus();
        search.field().selectAll();
    }

    /** Asks for a letter's file. */
    public void chooseLetter() {
        letters.choose(root);
    }

    private void compose() {
        notice.getStyleClass().add("desk-notice-box");
        root.getStyleClass().add("desk");
        root.setTop(notice);
        root.setCenter(layout);
        root.setBottom(new FootView(model, texts, this::chooseLetter).root());
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        letters.listenTo(root);
    }

    private void arrange() {
        var parts = model.parts();
        if (parts.walkIn().open().get()) {
            front.getChildren().setAll(walkIn.root());
        } else if (parts.amend().open().get()) {
            front.getChildren().setAll(amend.root());
        } else if (parts.card().dossier().get().isPresent()) {
            front.getChildren().setAll(card.root());
        } else {
            front.getChildren().setAll(nobody());
        }
        layout.bringForward(parts.isFilling() || parts.card().dossier().get().isPresent());
    }

    private void formOpened(boolean open, Runnable form) {
        if (open) {
            form.run();
        } else {
            shown();
        }
    }

    private Node nobody() {
        var box =
                new VBox(
                        Pieces.label(texts.of("desk.nobody"), "desk-empty-title"),
                        Pieces.label(texts.of("desk.nobody.hint"), "desk-empty"));
        box.getStyleClass().addAll("desk-nobody");
        return box;
    }

    private void showNotice() {
        notice.getChildren().setAll(notice(model.notice().get()));
    }

    private java.util.List<Node> notice(Optional<Notice> told) {
        return told.map(
                        it -> {
                            var label = Pieces.label(it.words().apply(texts), "desk-notice");
                            label.getStyleClass()
                                    .add(it.bad() ? "desk-notice-bad" : "desk-notice-done");
                            label.setMaxWidth(Double.MAX_VALUE);
                            return java.util.List.<Node>of(label);
                        })
                .orElseGet(java.util.List::of);
    }

    /** What is typed outside a field goes into the search. */
    private void typed(KeyEvent event) {
        card.typed(event);
        var isPrintable =
                !event.getCharacter().isBlank()
                        && !Character.isISOControl(event.getCharacter().codePointAt(0));
        var isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (!event.isConsumed()
                && isPrintable
                && isPlain
                && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            if (!search.root().isVisible()) {
                model.parts().card().close();
            }
            search.field().requestFocus();
            search.field().appendText(event.getCharacter());
            search.field().end();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.V && event.isShortcutDown() && letters.paste()) {
            event.consume();
        }
    }
}
