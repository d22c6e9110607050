package org.dengta.kiosk;

import org.dengta.venue.IdText;

/**
 * The id of one installation of this program.
 *
 * @param value lower case letters, digits and inner hyphens
 */
public record KioskId(String value) {
    public KioskId {
        IdText.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
