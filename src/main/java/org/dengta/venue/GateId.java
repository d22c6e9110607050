package org.dengta.venue;

/**
 * The id of a gate.
 *
 * @param value lower case letters, digits and inner hyphens
 */
public record GateId(String value) {
    public GateId {
        IdText.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
