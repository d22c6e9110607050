package org.dengta.ui.desk.amend;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.amendment.AmendmentFault;
import org.dengta.amendment.AmendmentWords;
import org.dengta.platform.fx.Texts;
import org.dengta.roster.ListColumn;
import org.dengta.ui.desk.FieldView;
import org.dengta.ui.desk.Pieces;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The form over a card: what a desk may amend, with the list's text where it differs. */
public final class AmendView {
    private static final List<CardField> ORDER =
            List.of(
                    CardField.CHINESE,
                    CardField.LATIN,
                    CardField.ORIGINAL,
                    CardField.HONORIFIC,
                    CardField.POSITION,
                    CardField.ORGANISATION,
                    CardField.ORGANISATION_LATIN,
                    CardField.DELEGATION,
                    CardField.SEAT,
                    CardField.PHONE,
                    CardField.ATTENDANCE,
                    CardField.NOTES);

    private final AmendViewModel model;
    private final Texts texts;
    private final Map<CardField, FieldView> fields = new EnumMap<>(CardField.class);
    private final ComboBox<String> attendance = new ComboBox<>();
    private final VBox who = new VBox();
    private final VBox form = new VBox();
    private final ScrollPane root = new ScrollPane(form);

    public AmendView(AmendViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        compose();
        model.faults().addListener((ListChangeListener<AmendmentFault>) _ -> showFaults());
        model.open().subscribe(_ -> relabel());
        texts.language().subscribe(_ -> relabel());
    }

    public Parent root() {
        return root;
    }

    /** Puts the focus where something is to be filled in. */
    public void shown() {
        root.setVvalue(0);
        if (form.getScene() != null) {
            field(CardField.CHINESE).requestFocus();
        }
    }

    private void compose() {
        for (var which : ORDER) {
            fields.put(which, new FieldView(input(which)));
        }
        form.getStyleClass().addAll("desk-card", "desk-form");
        form.getChildren().add(Pieces.label(texts.of("amend.title"), "panel-title"));
        form.getChildren().add(who);
        form.getChildren().add(Pieces.label(texts.of("amend.hint"), "desk-empty"));
        ORDER.forEach(which -> form.getChildren().add(field(which).root()));
        form.getChildren().add(buttons());
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        form.sceneProperty().subscribe(_ -> shown());
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("desk-scroll");
    }

    private Node input(CardField which) {
        if (which == CardField.ATTENDANCE) {
            return chooser();
        }
        var input = new TextField();
        input.setId("desk-amend-" + which.id());
        input.textProperty().bindBidirectional(model.form().text(which));
        return input;
    }

    private ComboBox<String> chooser() {
        attendance.setId("desk-amend-attendance");
        attendance.setMaxWidth(Double.MAX_VALUE);
        attendance.getItems().setAll(Arrays.stream(Attendance.values()).map(Enum::name).toList());
        attendance.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String shown) {
                        return shown == null || shown.isEmpty()
                                ? ""
                                : words().value(CardField.ATTENDANCE, shown);
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("an attendance is chosen");
                    }
                });
        attendance.valueProperty().bindBidirectional(model.form().text(CardField.ATTENDANCE));
        return attendance;
    }

    private FlowPane buttons() {
        var save = Pieces.button(texts.of("amend.save"), model::save, "desk-primary");
        save.setId("desk-amend-save");
        save.disableProperty().bind(model.busy());
        var buttons = new FlowPane(save, Pieces.button(texts.of("amend.cancel"), model::close));
        buttons.getStyleClass().add("desk-reasons");
        return buttons;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            event.consume();
            model.save();
        }
    }

    private void showFaults() {
        for (var which : ORDER) {
            field(which).tell(fault(which));
        }
        ORDER.stream()
                .filter(which -> !fault(which).isEmpty())
                .findFirst()
                .ifPresent(which -> field(which).requestFocus());
    }

    private String fault(CardField which) {
        return model.faults().stream()
                .filter(it -> it.column() == ListColumn.of(which))
                .findFirst()
                .map(words()::fault)
                .orElse("");
    }

    private void relabel() {
        var words = words();
        who.getChildren().clear();
        model.person()
                .map(it -> it.names().primary() + " · " + it.id())
                .ifPresent(name -> who.getChildren().add(Pieces.listed(name, "desk-name-2")));
        for (var which : ORDER) {
            field(which).name(words.field(which));
            field(which)
                    .note(
                            model.listed(which)
                                    .map(text -> texts.now("card.listed", words.value(which, text)))
                                    .orElse(""));
        }
        var chosen = attendance.getValue();
        attendance.setValue("");
        attendance.setValue(chosen);
        showFaults();
    }

    private AmendmentWords words() {
        return new AmendmentWords(texts.language().getValue());
    }

    private FieldView field(CardField which) {
        return fields.getOrDefault(which, new FieldView(new TextField()));
    }
}
