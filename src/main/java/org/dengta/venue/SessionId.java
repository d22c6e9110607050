package org.dengta.venue;

/**
 * The id of a session.
 *
 * @param value lower case letters, digits and inner hyphens; unique over zones and sessions
 */
public record SessionId(String value) implements Place {
    public SessionId {
        IdText.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
