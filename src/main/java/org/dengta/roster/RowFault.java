package org.dengta.roster;

import org.dengta.venue.Label;

import java.util.List;

/**
 * One thing that is wrong with a row.
 *
 * @param code what is wrong
 * @param column where
 * @param found what stands there, cut to 60 signs; for faults between rows the other rows' numbers;
 *     may be empty
 * @param allowed what may stand there where that can be listed; may be empty
 */
public record RowFault(Code code, ListColumn column, String found, List<Label> allowed) {
    private static final int SHOWN = 60;

    public RowFault {
        found = cut(found);
        allowed = List.copyOf(allowed);
    }

    public RowFault(Code code, ListColumn column, String found) {
        this(code, column, found, List.of());
    }

    /** Says no cell text: it may be about a person. */
    @Override
    public String toString() {
        return code + " in " + column;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** What can be wrong with a row, each with the short code that people can read out. */
    public enum Code {
        DAMAGED_CELL("R-01"),
        BROKEN_SIGNS("R-02"),
        TOO_LONG("R-03"),
        NUMBER_INVALID("R-04"),
        NAME_MISSING("R-05"),
        CATEGORY_MISSING("R-06"),
        CATEGORY_UNKNOWN("R-07"),
        WORD_UNKNOWN("R-08"),
        HEADS_INVALID("R-09"),
        PRECEDENCE_INVALID("R-10"),
        PLACE_UNKNOWN("R-11"),
        PLACE_AMBIGUOUS("R-12"),
        DAY_INVALID("R-13"),
        DAY_OUTSIDE("R-14"),
        SLOT_UNKNOWN("R-15"),
        DAY_OF_SESSION("R-16"),
        RESERVATION_INCOMPLETE("R-17"),
        ZONE_UNKNOWN("R-18"),
        NUMBER_TWICE("R-30"),
        PERSON_TWICE("R-31"),
        PERSON_AMBIGUOUS("R-32"),
        FOREIGN_CODE_TWICE("R-33"),
        CATEGORY_DIFFERS("R-34"),
        /** A number that only a registration desk gives. */
        NUMBER_OF_WALK_IN("R-35"),
        /** The code of a letter or badge that was issued here. */
        FOREIGN_CODE_ISSUED("R-36"),
        COMPANION_OF_NOBODY("W-01"),
        COMPANION_OF_ONESELF("W-02"),
        LANGUAGE_UNKNOWN("W-03"),
        /** A desk has registered somebody alike. */
        WALK_IN_ALIKE("W-04"),
        /** A desk has amended the field; the card keeps that, the list says otherwise now. */
        AMENDED_KEPT("W-05");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Whether the row is kept all the same. */
        public boolean isWarning() {
            return code.startsWith("W");
        }
    }
}
