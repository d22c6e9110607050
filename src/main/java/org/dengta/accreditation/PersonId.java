package org.dengta.accreditation;

/**
 * The identity of a person: the number column of the organisers' list.
 *
 * @param value 1 to 64 characters, no blanks and no control characters
 */
public record PersonId(String value) {
    public static final int LONGEST = 64;

    public PersonId {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "not a person's number of 1 to 64 characters without blanks");
        }
    }

    public static boolean isValid(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.codePoints()
                        .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    @Override
    public String toString() {
        return value;
    }
}
