package org.dengta.kiosk;

import org.dengta.venue.IdText;

/**
 * The id of the person at the kiosk.
 *
 * @param value lower case letters, digits and inner hyphens
 */
public record OperatorId(String value) {
    public OperatorId {
        IdText.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
