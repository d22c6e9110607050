package org.dengta.ui.desk.search;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.fx.Texts;
import org.dengta.ui.desk.Pieces;
import org.dengta.ui.desk.search.ListFilling.Progress;
import org.dengta.ui.desk.search.ListFilling.Stage;
import org.dengta.ui.desk.search.SearchViewModel.State;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The search field and whom it finds. */
public final class SearchView {
    private final SearchViewModel model;
    private final Texts texts;
    private final Consumer<PersonId> opened;
    private final Runnable walkIn;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final VBox root = new VBox();
    private final List<ResultView> shown = new ArrayList<>();

    /**
     * @param opened told whom to open
     * @param walkIn told to register whom nobody found
     */
    public SearchView(
            SearchViewModel model, Texts texts, Consumer<PersonId> opened, Runnable walkIn) {
        this.model = model;
        this.texts = texts;
        this.opened = opened;
        this.walkIn = walkIn;
        compose();
        model.rows().addListener((ListChangeListener<ResultRow>) _ -> rebuild());
        model.state().subscribe(_ -> rebuild());
        model.shownFor().subscribe(_ -> repeat());
        texts.language().subscribe(_ -> rebuild());
        model.chosen().subscribe(_ -> markChosen());
    }

    public Region root() {
        return root;
    }

    /** Where typing goes. */
    public TextField field() {
        return field;
    }

    private void compose() {
        field.setId("desk-search");
        field.getStyleClass().add("desk-search");
        field.promptTextProperty().bind(texts.of("search.prompt"));
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("desk-scroll");
        rows.getStyleClass().add("desk-rows");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("desk-found");
        root.getChildren().addAll(field, progress(), scroll);
    }

    private Label progress() {
        var text =
                Bindings.createStringBinding(
                        () -> progressText(model.progress().get()),
                        model.progress(),
                        texts.language());
        var label = Pieces.label(text, "desk-progress");
        label.managedProperty().bind(text.isNotEmpty());
        label.visibleProperty().bind(text.isNotEmpty());
        return label;
    }

    private String progressText(Progress progress) {
        if (progress.stage() != Stage.RUNNING) {
            return "";
        }
        return progress.all() == 0
                ? texts.now("search.reading")
                : texts.now("search.progress", progress.done(), progress.all());
    }

    private void pressed(KeyEvent event) {
        var isTaken =
                switch (event.getCode()) {
                    case DOWN -> moved(1);
                    case UP -> moved(-1);
                    case PAGE_DOWN -> moved(5);
                    case PAGE_UP -> moved(-5);
                    case ENTER -> entered();
                    default -> false;
                };
        if (isTaken) {
            event.consume();
        }
    }

    private boolean moved(int by) {
        model.move(by);
        return true;
    }

    private boolean entered() {
        model.chosenPerson().ifPresent(opened);
        if (model.state().get() == State.NOBODY) {
            walkIn.run();
        }
        return true;
    }

    private void rebuild() {
        shown.clear();
        model.rows()
                .forEach(row ->
                        shown.add(
                                new ResultView(
                                        row, texts, () -> opened.accept(row.person().id()))));
        rows.getChildren().setAll(shown.stream().map(ResultView::root).toList());
        switch (model.state().get()) {
            case HINT -> rows.getChildren().setAll(hint());
            case NOBODY -> rows.getChildren().setAll(nobody());
            case NO_LIST -> rows.getChildren().setAll(noList());
            case FOUND -> addMore();
        }
        markChosen();
    }

    /** Whom nobody found is told by the words that were searched last. */
    private void repeat() {
        if (model.state().get() == State.NOBODY) {
            rebuild();
        }
    }

    private void addMore() {
        if (shown.size() >= SearchViewModel.MOST) {
            rows.getChildren()
                    .add(Pieces.label(texts.now("search.more", shown.size()), "desk-more"));
        }
    }

    private VBox hint() {
        var box =
                new VBox(
                        Pieces.label(texts.now("search.hint.title"), "desk-empty-title"),
                        Pieces.label(texts.now("search.hint"), "desk-empty"));
        for (var example : List.of("name", "pinyin", "latin", "group", "number", "letter")) {
            box.getChildren()
                    .add(Pieces.label(texts.now("search.hint." + example), "desk-example"));
        }
        box.getStyleClass().add("desk-empty-box");
        return box;
    }

    private VBox nobody() {
        var typed = Pieces.listed(texts.now("search.nobody", model.shownFor().get().strip()));
        typed.getStyleClass().add("desk-empty-name");
        var box =
                new VBox(
                        typed,
                        Pieces.label(texts.now("search.nobody.next"), "desk-empty"),
                        Pieces.button(texts.of("search.nobody.walkin"), walkIn, "desk-primary"));
        box.getStyleClass().add("desk-empty-box");
        return box;
    }

    private VBox noList() {
        var box =
                new VBox(
                        Pieces.label(texts.now("search.no-list"), "desk-empty-title"),
                        Pieces.label(texts.now("search.no-list.next"), "desk-empty"));
        box.getStyleClass().add("desk-empty-box");
        return box;
    }

    private void markChosen() {
        for (var i = 0; i < shown.size(); i++) {
            shown.get(i).choose(i == model.chosen().get());
        }
        if (model.chosen().get() >= 0 && model.chosen().get() < shown.size()) {
            bringIntoSight(shown.get(model.chosen().get()));
        }
    }

    private void bringIntoSight(ResultView row) {
        var bounds = row.root().getBoundsInParent();
        var hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0 && bounds.getHeight() > 0) {
            var top = scroll.getVvalue() * hidden;
            var lowest = bounds.getMaxY() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp(top, lowest, Math.max(lowest, bounds.getMinY())) / hidden);
        }
    }
}
