package org.dengta.ui.desk.amend;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.CardField;
import org.dengta.accreditation.CardTexts;
import org.dengta.accreditation.Person;
import org.dengta.roster.ListColumn;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields, over the card it was begun with. Screen's thread. */
public final class AmendForm {
    private final Map<CardField, StringProperty> texts = new EnumMap<>(CardField.class);
    private Optional<AmendedCard> begun = Optional.empty();

    AmendForm() {
        for (var field : CardField.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
    }

    /** What stands in a field; of the attendance its name. */
    public StringProperty text(CardField field) {
        return texts.getOrDefault(field, new SimpleStringProperty(""));
    }

    /** The card it was begun with. */
    Optional<AmendedCard> card() {
        return begun;
    }

    /** Fills in the card; what was typed over the very same card before is still there. */
    void begin(AmendedCard card) {
        if (!begun.equals(Optional.of(card))) {
            begun = Optional.of(card);
            CardTexts.of(card.card()).forEach((field, text) -> text(field).set(text));
        }
    }

    /** Forgets what was typed. */
    void forget() {
        begun = Optional.empty();
    }

    /** What the list says of a field where the card says otherwise. */
    Optional<String> listed(CardField field) {
        return begun.filter(card -> !said(card.card(), field).equals(said(card.listed(), field)))
                .map(card -> said(card.listed(), field));
    }

    private static String said(Person person, CardField field) {
        return CardTexts.of(person).getOrDefault(field, "");
    }

    /** The fields that no longer say what the card says. */
    Map<ListColumn, String> changes() {
        var changes = new EnumMap<ListColumn, String>(ListColumn.class);
        begun.map(card -> CardTexts.of(card.card()))
                .ifPresent(before ->
                        texts.forEach((field, text) -> {
                            if (!text.get().equals(before.get(field))) {
                                changes.put(ListColumn.of(field), text.get());
                            }
                        }));
        return changes;
    }
}
