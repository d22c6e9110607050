package org.dengta.platform.sheet;

/** Why a whole file cannot be read as a sheet, with the short code a user can read out. */
public enum SheetFault {
    MISSING("S-01", "There is no such file", "Check the path"),
    NOT_ACCESSIBLE("S-02", "The file cannot be opened", "Close it elsewhere, check its rights"),
    EMPTY("S-03", "The file is empty", "Export the list again"),
    NO_ROWS("S-04", "The file holds no row with text", "Check that the right list was saved"),
    PASSWORD("S-05", "The file is protected by a password", "Save it without a password"),
    OLD_WORKBOOK("S-06", "The file is an old binary workbook", "Save it as .xlsx or CSV"),
    NOT_A_SHEET("S-07", "The file is no spreadsheet", "Save the list as .xlsx or CSV"),
    ENCODING("S-08", "The text's encoding is unknown", "Save it as .xlsx or CSV UTF-8"),
    DAMAGED("S-09", "The file is damaged or cut off", "Copy or export it again"),
    TOO_LARGE("S-10", "The file unpacks to more than a list can hold", "Check where it came from");

    private final String code;
    private final String happened;
    private final String next;

    SheetFault(String code, String happened, String next) {
        this.code = code;
        this.happened = happened;
        this.next = next;
    }

    public String code() {
        return code;
    }

    /** What happened, in English, without a full stop. */
    public String happened() {
        return happened;
    }

    /** What to do now, in English, without a full stop. */
    public String next() {
        return next;
    }
}
