package org.dengta.amendment;

import org.dengta.accreditation.CardField;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a desk changed on a card at one time.
 *
 * @param changes at least one field
 */
public record Amendment(Map<CardField, Change> changes) {
    public Amendment {
        changes =
                changes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(changes));
    }

    /**
     * A field's text before and after.
     *
     * @param before as the desk saw it on the card
     * @param after as the desk wants it
     */
    public record Change(String before, String after) {
        /** Says nothing: a name or phone must not reach a log by accident. */
        @Override
        public String toString() {
            return "Change";
        }
    }
}
