package org.dengta.accreditation;

import java.util.Arrays;
import java.util.Optional;

/**
 * A field of a card that a desk may amend. Whatever decides on rights is not among them: number,
 * category, review, reply, grants, heads and foreign code are the organisers' alone.
 */
public enum CardField {
    CHINESE("chinese"),
    LATIN("latin"),
    ORIGINAL("original"),
    ORGANISATION("organisation"),
    ORGANISATION_LATIN("organisation-latin"),
    POSITION("position"),
    DELEGATION("delegation"),
    HONORIFIC("honorific"),
    SEAT("seat"),
    PHONE("phone"),
    NOTES("notes"),
    /** Its text is the name of an {@link Participation.Attendance}. */
    ATTENDANCE("attendance");

    private final String id;

    CardField(String id) {
        this.id = id;
    }

    /** How it is called wherever a card is written down; never changes. */
    public String id() {
        return id;
    }

    /** The field of an id; empty for one that only a later release knows. */
    public static Optional<CardField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }
}
