package org.dengta.ui.desk.walkin;

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

import org.dengta.accreditation.PersonId;
import org.dengta.platform.fx.Texts;
import org.dengta.programme.Category;
import org.dengta.registration.WalkInFault;
import org.dengta.registration.WalkInFault.Field;
import org.dengta.registration.WalkInWords;
import org.dengta.search.Duplicates.Likeness;
import org.dengta.ui.desk.CategoryMark;
import org.dengta.ui.desk.FieldView;
import org.dengta.ui.desk.Pieces;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The form for somebody who is not listed. */
public final class WalkInView {
    private static final List<Field> ORDER =
            List.of(
                    Field.CHINESE,
                    Field.LATIN,
                    Field.ORIGINAL,
                    Field.CATEGORY,
                    Field.ORGANISATION,
                    Field.PHONE,
                    Field.DELEGATION,
                    Field.HEADS);

    private final WalkInViewModel model;
    private final Texts texts;
    private final Map<Field, FieldView> fields = new EnumMap<>(Field.class);
    private final ComboBox<Category> category = new ComboBox<>();
    private final AlikeView alike;
    private final VBox form = new VBox();
    private final ScrollPane root = new ScrollPane(form);

    /**
     * @param opened told whose card to open instead
     */
    public WalkInView(WalkInViewModel model, Texts texts, Consumer<PersonId> opened) {
        this.model = model;
        this.texts = texts;
        alike = new AlikeView(model, texts, opened);
        compose();
        model.faults().addListener((ListChangeListener<WalkInFault>) _ -> showFaults());
        texts.language().subscribe(_ -> relabel());
        model.alike().addListener((ListChangeListener<Likeness>) _ -> alike.rebuild());
    }

    public Parent root() {
        return root;
    }

    /** Puts the focus where something is to be filled in. */
    public void shown() {
        root.setVvalue(0);
        if (form.getScene() != null) {
            field(Field.CHINESE).requestFocus();
        }
    }

    private void compose() {
        for (var which : ORDER) {
            fields.put(which, new FieldView(input(which)));
        }
        form.getStyleClass().addAll("desk-card", "desk-form");
        form.getChildren().add(Pieces.label(texts.of("walkin.title"), "panel-title"));
        form.getChildren().add(Pieces.label(texts.of("walkin.hint"), "desk-empty"));
        ORDER.forEach(which -> form.getChildren().add(field(which).root()));
        model.form().category().subscribe(_ -> showDelegation());
        form.getChildren().addAll(buttons(), alike.root());
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        form.sceneProperty().subscribe(_ -> shown());
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("desk-scroll");
    }

    /** Only cards belong to one. */
    private void showDelegation() {
        var delegation = field(Field.DELEGATION).root();
        delegation.setVisible(model.form().isCard());
        delegation.setManaged(model.form().isCard());
    }

    private Node input(Field which) {
        if (which == Field.CATEGORY) {
            return chooser();
        }
        var input = new TextField();
        input.setId("desk-walkin-" + which.name().toLowerCase(java.util.Locale.ROOT));
        input.textProperty().bindBidirectional(model.form().text(which));
        return input;
    }

    private ComboBox<Category> chooser() {
        category.getItems().setAll(model.categories());
        category.setMaxWidth(Double.MAX_VALUE);
        category.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Category shown) {
                        return shown == null
                                ? ""
                                : shown.symbol()
                                        + "  "
                                        + CategoryMark.name(Optional.of(shown), texts);
                    }

                    @Override
                    public Category fromString(String text) {
                        throw new UnsupportedOperationException("categories are chosen");
                    }
                });
        category.valueProperty()
                .subscribe(chosen -> model.form().category().set(Optional.ofNullable(chosen)));
        model.form().category().subscribe(it -> it.ifPresent(category::setValue));
        return category;
    }

    private FlowPane buttons() {
        var register = Pieces.button(texts.of("walkin.register"), model::register, "desk-primary");
        register.setId("desk-register");
        register.disableProperty().bind(model.busy());
        var buttons =
                new FlowPane(register, Pieces.button(texts.of("walkin.cancel"), model::close));
        buttons.getStyleClass().add("desk-reasons");
        return buttons;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            event.consume();
            model.register();
        }
    }

    private void showFaults() {
        var words = new WalkInWords(texts.language().getValue());
        for (var which : ORDER) {
            var fault = model.faults().stream().filter(it -> it.field() == which).findFirst();
            field(which).tell(fault.map(words::fault).orElse(""));
        }
        model.faults().stream().findFirst().ifPresent(it -> field(it.field()).requestFocus());
    }

    private void relabel() {
        var words = new WalkInWords(texts.language().getValue());
        ORDER.forEach(which -> field(which).name(words.field(which)));
        var chosen = category.getValue();
        category.getItems().setAll(model.categories());
        category.setValue(chosen);
        showFaults();
        alike.rebuild();
    }

    private FieldView field(Field which) {
        return fields.getOrDefault(which, new FieldView(new TextField()));
    }
}
