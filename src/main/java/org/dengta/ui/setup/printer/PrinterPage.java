package org.dengta.ui.setup.printer;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dengta.badge.MeasuredScale;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.ProblemText;
import org.dengta.printing.PrintWords;
import org.dengta.ui.setup.Pieces;
import org.dengta.ui.setup.printer.PrinterDesk.Found;
import org.dengta.ui.setup.printer.PrinterDesk.Told;
import org.dengta.ui.setup.printer.PrinterModel.Broken;
import org.dengta.ui.setup.printer.PrinterModel.CameOut;
import org.dengta.ui.setup.printer.PrinterModel.Failed;
import org.dengta.ui.setup.printer.PrinterModel.Kept;
import org.dengta.ui.setup.printer.PrinterModel.NoLengths;
import org.dengta.ui.setup.printer.PrinterModel.NotPrinted;
import org.dengta.ui.setup.printer.PrinterModel.Nothing;
import org.dengta.ui.setup.printer.PrinterModel.OnItsWay;
import org.dengta.ui.setup.printer.PrinterModel.State;

/** The printers there are, the test page of the one chosen, and what its rulers measure. */
public final class PrinterPage {
    private static final double LIST_WIDTH = 260;

    private final PrinterModel model;
    private final Texts texts;
    private final ListView<Found> list = new ListView<>();
    private final TextField across = new TextField();
    private final TextField along = new TextField();
    private final VBox said = new VBox();
    private final VBox root;
    private boolean isShowing;

    /**
     * @param texts of the bundle {@code org.dengta.ui.setup.setup}
     */
    public PrinterPage(PrinterModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var how = Pieces.label("setup-how");
        how.textProperty().bind(texts.of("printer.how"));
        root = new VBox(how, middle(), rulers(), foot());
        root.getStyleClass().add("setup-page");
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        model.state().map(State::chosen).subscribe((_, _) -> forgetRulers());
        model.state().subscribe(_ -> show());
        texts.language().subscribe(_ -> show());
    }

    public Parent root() {
        return root;
    }

    public void takeFocus() {
        list.requestFocus();
    }

    /** Takes what was typed beside the rulers. */
    public void measure() {
        model.measure(across.getText(), along.getText());
    }

    private HBox middle() {
        list.setId("setup-printers");
        list.getStyleClass().addAll("door-list", "setup-cameras");
        list.setCellFactory(_ -> new FoundCell(texts));
        list.setMinWidth(LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        list.setMinHeight(0);
        said.getStyleClass().add("setup-found");
        var scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("setup-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var middle = new HBox(list, scroll);
        middle.getStyleClass().add("setup-middle");
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private HBox rulers() {
        var page = model.page();
        var rulers =
                new HBox(
                        field(across, "printer.across", page.acrossMm()),
                        field(along, "printer.along", page.alongMm()),
                        Pieces.button(texts, "printer.check", "F6", this::measure));
        rulers.setAlignment(Pos.BOTTOM_LEFT);
        rulers.getStyleClass().add("setup-foot");
        across.setId("setup-across");
        along.setId("setup-along");
        return rulers;
    }

    private VBox field(TextField field, String key, int wanted) {
        var label = Pieces.label("setup-note");
        label.textProperty().bind(texts.of(key, Integer.toString(wanted)));
        label.setLabelFor(field);
        field.setPrefColumnCount(8);
        field.setOnAction(_ -> measure());
        return new VBox(label, field);
    }

    private HBox foot() {
        var print = Pieces.button(texts, "printer.print", "F8", model::print);
        print.disableProperty()
                .bind(
                        model.state()
                                .map(it -> it.chosen().isEmpty() || it.test() instanceof OnItsWay));
        var foot = new HBox(Pieces.button(texts, "printer.search", "F5", model::search), print);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("setup-foot");
        return foot;
    }

    private void selected(Found printer) {
        if (!isShowing && printer != null) {
            model.choose(printer.name());
        }
    }

    /** What was typed belongs to the printer before. */
    private void forgetRulers() {
        across.clear();
        along.clear();
    }

    private void show() {
        var state = model.state().get();
        isShowing = true;
        if (!list.getItems().equals(state.printers())) {
            list.getItems().setAll(state.printers());
        }
        list.refresh();
        list.getItems().stream()
                .filter(found -> state.chosen().filter(found.name()::equals).isPresent())
                .forEach(list.getSelectionModel()::select);
        isShowing = false;
        said.getChildren().clear();
        state.chosen().ifPresent(name -> say("setup-code", name));
        ruler(state);
        test(state);
        state.told().ifPresent(this::tell);
        if (state.told().isEmpty()) {
            say("setup-note", texts.now("printer.asking"));
        }
    }

    private void tell(Told told) {
        var words = new PrintWords(texts.language().getValue());
        told.unready()
                .ifPresentOrElse(
                        reason -> advise("must", "✘  " + words.reason(reason)),
                        () -> say("setup-facts", texts.now("printer.ready")));
        if (!told.media().isEmpty()) {
            say("setup-note", texts.now("printer.media", String.join(", ", told.media())));
        }
    }

    private void test(State state) {
        var words = new PrintWords(texts.language().getValue());
        switch (state.test()) {
            case NotPrinted() -> {}
            case OnItsWay(var reason) ->
                    reason.ifPresentOrElse(
                            code -> advise("should", "▲  " + words.reason(code)),
                            () -> say("setup-facts", texts.now("printer.on-its-way")));
            case CameOut() -> say("setup-facts", texts.now("printer.came-out"));
            case Failed(var reason) -> advise("must", "✘  " + words.reason(reason));
        }
    }

    private void ruler(State state) {
        switch (state.ruler()) {
            case Nothing() ->
                    state.told().flatMap(Told::measured).ifPresent(it -> scale("scale.before", it));
            case NoLengths() -> advise("must", "✘  " + texts.now("scale.no-lengths"));
            case Kept(var measured) -> scale("scale.now", measured);
            case Broken(var problem) -> {
                var told = ProblemText.of(problem, texts.language().getValue());
                advise("must", "✘  " + told.happened() + " " + told.next());
            }
        }
    }

    private void scale(String key, MeasuredScale measured) {
        var line =
                texts.now(
                        key,
                        ScaleWords.plain(measured.acrossMm()),
                        ScaleWords.plain(measured.alongMm()),
                        new ScaleWords(texts).of(measured));
        if (ScaleWords.isRight(measured)) {
            say("setup-well", "✔  " + line);
        } else {
            advise("must", "✘  " + line);
        }
    }

    private void say(String look, String line) {
        var label = Pieces.label(look);
        label.setText(line);
        said.getChildren().add(label);
    }

    private void advise(String urgency, String line) {
        var label = Pieces.label("setup-advice-found");
        label.setText(line);
        var box = new VBox(label);
        box.getStyleClass().addAll("setup-advice", "setup-advice-" + urgency);
        said.getChildren().add(box);
    }
}
