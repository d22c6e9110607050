package org.dengta.platform.sheet;

/** Why the text of a cell must not be taken for what its author wrote. */
public enum CellDamage {
    BROKEN_TEXT("the text holds bytes or signs that cannot be read"),
    DIGITS_LOST("number with more than 15 digits was stored as number: digits may be lost"),
    ERROR_VALUE("the cell shows an error instead of a value"),
    NOT_CALCULATED("the formula was never calculated"),
    UNREADABLE_VALUE("the stored value is not of the kind the cell says");

    private final String reason;

    CellDamage(String reason) {
        this.reason = reason;
    }

    /** The reason in English, to follow a row number and a column. */
    public String reason() {
        return reason;
    }
}
