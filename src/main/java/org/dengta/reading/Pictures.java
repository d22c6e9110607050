package org.dengta.reading;

import java.util.List;

/** What a file holds to be looked at for codes. */
public sealed interface Pictures {

    /** The pictures of a file: one, or one for each page of a PDF. */
    record Opened(List<Picture> pages) implements Pictures {
        public Opened {
            pages = List.copyOf(pages);
        }
    }

    /** No picture can be had from it. */
    record NotReadable(Why why) implements Pictures {}

    /** Why a file gives no picture. */
    enum Why {
        EMPTY,
        MISSING,
        NOT_A_PICTURE,
        DAMAGED,
        TOO_LARGE,
        PASSWORD
    }
}
