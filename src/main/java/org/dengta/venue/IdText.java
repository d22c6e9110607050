package org.dengta.venue;

/** The one spelling of every identifier in the event's files: lower case, digits, inner hyphens. */
public final class IdText {
    private IdText() {}

    /**
     * The value itself; IllegalArgumentException when it is spelt otherwise, which does not repeat
     * it: it may be anything.
     */
    public static String checked(String value) {
        if (!isId(value)) {
            throw new IllegalArgumentException(
                    "not an id of lower case letters, digits and inner hyphens");
        }
        return value;
    }

    /** Whether it is spelt so. By hand and not by a pattern: a scan makes a score of ids. */
    public static boolean isId(String value) {
        var before = '-';
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            var isHyphen = c == '-';
            if (isHyphen ? before == '-' : !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }
}
