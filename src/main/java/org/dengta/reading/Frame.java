package org.dengta.reading;

/** What a source of pictures gives when asked for the next one. */
public sealed interface Frame {

    /** A picture. */
    record Seen(Picture picture) implements Frame {}

    /** None, and why. */
    record NoPicture(Why why) implements Frame {}

    /** Why there is no picture. */
    enum Why {
        /** There is no such device, file or folder; it may come. */
        MISSING,
        /** The program that reads cameras and videos is not installed. */
        TOOL_MISSING,
        /** It is there, but gives no picture; another program may hold it. */
        NOT_READABLE,
        /** Pictures came and stopped: a camera was unplugged; it may come back. */
        LOST,
        /** A file or folder is over. */
        ENDED
    }
}
