package org.dengta.platform.pdf.picture;

/** What came of reading a picture file. */
public sealed interface PictureReading {
    /** It can be drawn. */
    record Read(Picture picture) implements PictureReading {}

    /** It cannot; draw a silhouette instead. */
    record Unreadable(Reason reason) implements PictureReading {}

    /** Why a picture is not drawn. */
    enum Reason {
        EMPTY,
        NEITHER_JPEG_NOR_PNG,
        DAMAGED,
        TOO_LARGE,
        UNUSUAL_COLOURS
    }
}
