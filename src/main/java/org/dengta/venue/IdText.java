package org.dengta.venue;

import java.util.regex.Pattern;

/** The one spelling of every identifier in the event's files: lower case, digits, inner hyphens. */
public final class IdText {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private IdText() {}

    /** The value itself; IllegalArgumentException when it is spelt otherwise. */
    public static String checked(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not an id of lower case letters, digits and inner hyphens: " + value);
        }
        return value;
    }
}
