package org.dengta.venue;

/**
 * The id of a zone (hall, room or the whole centre).
 *
 * @param value lower case letters, digits and inner hyphens; unique over zones and sessions
 */
public record ZoneId(String value) implements Place {
    public ZoneId {
        IdText.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
