package org.dengta.reading;

/** What became of a file that was opened to be looked at for codes. */
public sealed interface Pictures {

    /** It held so many: one, or one for each page of a PDF. */
    record Opened(int pages) implements Pictures {}

    /** No picture can be had from it, or none after those that were. */
    record NotReadable(Why why) implements Pictures {}

    /** Why a file gives no picture. */
    enum Why {
        EMPTY,
        MISSING,
        NOT_A_PICTURE,
        /** A picture of a kind that is not read here, as of telephones that write HEIC. */
        OTHER_KIND,
        DAMAGED,
        TOO_LARGE,
        PASSWORD
    }
}
