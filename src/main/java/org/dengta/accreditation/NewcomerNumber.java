package org.dengta.accreditation;

import java.util.regex.Pattern;

/**
 * The numbers under which people stand whose code is newer than the list: {@code PROVISIONAL-} and
 * the first 20 digits of the code's look-up, so that every kiosk gives the same one and the number
 * leads back to the code.
 */
public final class NewcomerNumber {
    private static final String PREFIX = "PROVISIONAL-";
    private static final int DIGITS = 20;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[0-9a-f]{" + DIGITS + "}");

    private NewcomerNumber() {}

    /**
     * The number of whoever presents a code.
     *
     * @param lookup the code's, 64 hexadecimal digits
     */
    public static PersonId of(String lookup) {
        return new PersonId(PREFIX + lookup.substring(0, DIGITS));
    }

    /** Whether a number has this form. */
    public static boolean isOne(PersonId id) {
        return id.value().startsWith(PREFIX) && SHAPE.matcher(id.value()).matches();
    }

    /** What the look-up of the code begins with; for one of these numbers only. */
    public static String beginning(PersonId id) {
        return id.value().substring(PREFIX.length());
    }
}
