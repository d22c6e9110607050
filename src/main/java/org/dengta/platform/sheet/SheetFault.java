package org.dengta.platform.sheet;

/** Why a whole file cannot be read as a sheet, with the short code a user can read out. */
public enum SheetFault {
    MISSING("S-01"),
    NOT_ACCESSIBLE("S-02"),
    EMPTY("S-03"),
    NO_ROWS("S-04"),
    PASSWORD("S-05"),
    OLD_WORKBOOK("S-06"),
    NOT_A_SHEET("S-07"),
    ENCODING("S-08"),
    DAMAGED("S-09"),
    TOO_LARGE("S-10");

    private final String code;

    SheetFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
