package org.dengta.app.command.people;

import org.dengta.venue.IdText;

import picocli.CommandLine.TypeConversionException;

/**
 * The reason named on the command line: a code, since it goes into the journal for good, where no
 * free text about people may stand.
 */
public final class Reasons {
    private Reasons() {}

    /** The code itself; anything else is wrong usage. */
    public static String code(String text) {
        try {
            return IdText.checked(text);
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException(
                    "the reason is no code of lower case letters, digits and inner hyphens; use"
                            + " lost, damaged, misprint, changed, reprint or the like");
        }
    }
}
