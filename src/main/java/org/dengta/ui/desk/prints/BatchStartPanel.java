package org.dengta.ui.desk.prints;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.desk.Pieces;
import org.dengta.ui.desk.prints.BatchPlans.Finding;
import org.dengta.ui.desk.prints.BatchPlans.Group;
import org.dengta.ui.desk.prints.BatchStartModel.Kind;
import org.dengta.ui.desk.prints.BatchStartModel.Plan;

import java.util.Locale;
import java.util.Optional;

/** Whose badges to print, how many these are, and what to mend first. Over the whole desk. */
public final class BatchStartPanel {
    private static final int FINDINGS_SHOWN = 200;

    private final BatchStartModel model;
    private final Texts texts;
    private final TextField filter = new TextField();
    private final ListView<Group> groups = new ListView<>();
    private final VBox findings = new VBox();
    private final VBox box = new VBox();
    private final StackPane root = new StackPane(box);

    /**
     * @param texts of the bundle {@code org.dengta.ui.desk.desk}
     */
    public BatchStartPanel(BatchStartModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        box.getStyleClass().addAll("panel", "door-panel", "order-panel");
        box.setId("batch-panel");
        root.getStyleClass().add("door-veil");
        root.visibleProperty().bind(model.open());
        root.managedProperty().bind(root.visibleProperty());
        compose();
        model.findings().addListener((ListChangeListener<Finding>) _ -> showFindings());
        model.open().subscribe(open -> opened(open));
    }

    public Parent root() {
        return root;
    }

    private void opened(boolean open) {
        if (open) {
            filter.requestFocus();
        }
    }

    private void compose() {
        filter.textProperty().bindBidirectional(model.filter());
        filter.promptTextProperty().bind(texts.of("batch.filter"));
        filter.setOnAction(_ -> takeFirst());
        groups.setItems(model.groups());
        groups.setCellFactory(_ -> new GroupCell());
        groups.setId("batch-groups");
        groups.setOnMouseClicked(_ -> take());
        groups.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                take();
            }
        });
        var isList = model.kind().map(kind -> kind == Kind.DELEGATION || kind == Kind.CATEGORY);
        var chosen = new VBox(filter, groups);
        chosen.visibleProperty().bind(isList);
        chosen.managedProperty().bind(isList);
        VBox.setVgrow(groups, Priority.ALWAYS);
        VBox.setVgrow(chosen, Priority.ALWAYS);
        chosen.getStyleClass().add("desk-jobs");
        box.getChildren()
                .addAll(
                        Pieces.label(texts.of("batch.title"), "panel-title"),
                        kinds(),
                        chosen,
                        summary(),
                        found(),
                        buttons());
        box.setMaxHeight(Double.MAX_VALUE);
    }

    /** Only there when there is something to be seen to. */
    private ScrollPane found() {
        findings.getStyleClass().add("desk-job-trouble");
        var scroll = new ScrollPane(findings);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tick-scroll");
        var isThere = Bindings.isNotEmpty(model.findings());
        scroll.visibleProperty().bind(isThere);
        scroll.managedProperty().bind(isThere);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private FlowPane kinds() {
        var kinds = new FlowPane();
        kinds.getStyleClass().add("desk-job-actions");
        kinds.setMinHeight(Region.USE_PREF_SIZE);
        for (var kind : Kind.values()) {
            var key = "batch.kind." + kind.name().toLowerCase(Locale.ROOT);
            var button = Pieces.button(texts.of(key), () -> model.choose(kind));
            button.setId("batch-kind-" + kind.name().toLowerCase(Locale.ROOT));
            kinds.getChildren().add(button);
        }
        return kinds;
    }

    private Label summary() {
        var label =
                Pieces.label(
                        Bindings.createStringBinding(
                                this::said, model.plan(), model.kind(), texts.language()),
                        "order-effect");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String said() {
        return model.plan().get().map(this::said).orElseGet(this::question);
    }

    private String question() {
        return switch (model.kind().get()) {
            case DELEGATION -> texts.now("batch.ask.delegation");
            case CATEGORY -> texts.now("batch.ask.category");
            case SEARCH -> texts.now("batch.ask.search");
            case EVERYBODY -> "";
        };
    }

    private String said(Plan plan) {
        var due = plan.people().size() - plan.having();
        return plan.looked() < plan.people().size()
                ? texts.now("batch.looking", plan.name(), plan.looked(), plan.people().size())
                : texts.now(
                        "batch.plan",
                        plan.name(),
                        due,
                        plan.having(),
                        plan.withoutPhoto(),
                        model.findings().size());
    }

    private FlowPane buttons() {
        var start = Pieces.button(startText(), model::start, "desk-button-main");
        start.disableProperty()
                .bind(model.plan().map(plan -> plan.filter(Plan::isReady).isEmpty()));
        start.setId("batch-start");
        var buttons = new FlowPane(start, Pieces.button(texts.of("batch.close"), model::close));
        buttons.getStyleClass().add("desk-job-actions");
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        return buttons;
    }

    private ObservableValue<String> startText() {
        return Bindings.createStringBinding(
                () ->
                        model.plan()
                                .get()
                                .filter(Plan::isReady)
                                .map(plan -> plan.people().size() - plan.having())
                                .map(due -> texts.now("batch.start", due))
                                .orElseGet(() -> texts.now("batch.start.none")),
                model.plan(),
                texts.language());
    }

    private void takeFirst() {
        if (!model.groups().isEmpty()) {
            groups.getSelectionModel().select(0);
            take();
        }
    }

    private void take() {
        Optional.ofNullable(groups.getSelectionModel().getSelectedItem()).ifPresent(model::choose);
    }

    private void showFindings() {
        if (model.findings().size() > FINDINGS_SHOWN
                && findings.getChildren().size() == FINDINGS_SHOWN) {
            return;
        }
        findings.getChildren()
                .setAll(
                        model.findings().stream()
                                .limit(FINDINGS_SHOWN)
                                .map(it ->
                                        Pieces.listed(
                                                it.person() + " " + it.name() + " · " + it.words()))
                                .toList());
    }

    /** A delegation or category and how many badges it has. */
    private final class GroupCell extends ListCell<Group> {
        @Override
        protected void updateItem(Group group, boolean empty) {
            super.updateItem(group, empty);
            var isNone = empty || Optional.ofNullable(group).isEmpty();
            setText(isNone ? "" : texts.now("batch.group", group.name(), group.people()));
        }
    }
}
