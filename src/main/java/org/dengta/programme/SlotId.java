package org.dengta.programme;

import org.dengta.venue.IdText;

/**
 * The id of a half-day slot of the public expo.
 *
 * @param value lower case letters, digits and inner hyphens
 */
public record SlotId(String value) {
    public SlotId {
        IdText.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
