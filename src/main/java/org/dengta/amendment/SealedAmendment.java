package org.dengta.amendment;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.PersonId;
import org.dengta.amendment.Amendment.Change;
import org.dengta.credential.DataKey;
import org.dengta.journal.FieldLines;

import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An amendment under the event's data key, as facts carry it: for each field a line {@code
 * before.FIELD} and a line {@code after.FIELD}. It opens for its own person only.
 */
public final class SealedAmendment {
    private static final String BEFORE = "before.";
    private static final String AFTER = "after.";

    private SealedAmendment() {}

    /** Base64. */
    public static String seal(PersonId person, Amendment amendment, DataKey key) {
        var lines = new LinkedHashMap<String, String>();
        amendment
                .changes()
                .forEach((field, change) -> {
                    lines.put(BEFORE + field.id(), change.before());
                    lines.put(AFTER + field.id(), change.after());
                });
        var sealed = key.seal(FieldLines.write(lines), purpose(person));
        return Base64.getEncoder().encodeToString(sealed);
    }

    /**
     * The amendment, without fields that only a later release knows; empty where it is of another
     * key or person, or says nothing that can be read.
     */
    public static Optional<Amendment> open(PersonId person, String sealed, DataKey key) {
        try {
            var bytes = key.open(Base64.getDecoder().decode(sealed), purpose(person));
            return Optional.of(new Amendment(changes(FieldLines.read(bytes))));
        } catch (IllegalArgumentException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    private static Map<CardField, Change> changes(Map<String, String> lines) {
        var changes = new EnumMap<CardField, Change>(CardField.class);
        for (var field : CardField.values()) {
            var before = Optional.ofNullable(lines.get(BEFORE + field.id()));
            var after = Optional.ofNullable(lines.get(AFTER + field.id()));
            if (before.isPresent() && after.isPresent()) {
                changes.put(field, new Change(before.get(), after.get()));
            }
        }
        return changes;
    }

    private static String purpose(PersonId person) {
        return "amendment " + person.value();
    }
}
