package org.dengta.programme;

import org.dengta.venue.IdText;

/**
 * The id of a category of people.
 *
 * @param value lower case letters, digits and inner hyphens
 */
public record CategoryId(String value) {
    public CategoryId {
        IdText.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
