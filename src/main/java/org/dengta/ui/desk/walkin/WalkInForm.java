package org.dengta.ui.desk.walkin;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.dengta.programme.Category;
import org.dengta.programme.Category.Bearer;
import org.dengta.registration.WalkInDraft;
import org.dengta.registration.WalkInFault.Field;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What is filled in. Screen's thread. */
public final class WalkInForm {
    private static final int NO_NUMBER = 0;

    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final ObjectProperty<Optional<Category>> category =
            new SimpleObjectProperty<>(Optional.empty());

    WalkInForm() {
        for (var field : Field.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
    }

    /** What stands in a field; the category has {@link #category()}. */
    public StringProperty text(Field field) {
        return texts.getOrDefault(field, new SimpleStringProperty(""));
    }

    public ObjectProperty<Optional<Category>> category() {
        return category;
    }

    /** Empties all and puts a text where it seems to belong: by script, digits as a phone. */
    void begin(String typed, Optional<Category> first) {
        texts.values().forEach(text -> text.set(""));
        text(Field.HEADS).set("1");
        category.set(first);
        var known = typed.strip();
        if (!known.isEmpty()) {
            text(fieldFor(known)).set(known);
        }
    }

    /** What stands there, whether right or wrong; no number of people counts as none. */
    WalkInDraft draft() {
        return new WalkInDraft(
                text(Field.CHINESE).get(),
                text(Field.LATIN).get(),
                text(Field.ORIGINAL).get(),
                category.get().map(chosen -> chosen.id().value()).orElse(""),
                text(Field.ORGANISATION).get(),
                text(Field.PHONE).get(),
                isCard() ? text(Field.DELEGATION).get() : "",
                heads());
    }

    /** Whether a card is filled in, which belongs to a delegation. */
    boolean isCard() {
        return category.get().filter(chosen -> chosen.bearer() == Bearer.CARD).isPresent();
    }

    private int heads() {
        var typed = text(Field.HEADS).get().strip();
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : NO_NUMBER;
    }

    private static Field fieldFor(String text) {
        var first = text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
        if (Character.isDigit(first) || text.startsWith("+")) {
            return Field.PHONE;
        }
        return switch (UnicodeScript.of(first)) {
            case HAN -> Field.CHINESE;
            case LATIN -> Field.LATIN;
            default -> Field.ORIGINAL;
        };
    }
}
