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
        /** What reads cameras and videos does not run on this machine as it is. */
        LIBRARY_MISSING,
        /** It is there, but gives no picture; another program may hold it. */
        NOT_READABLE,
        /** Pictures came and stopped: a camera was unplugged; it may come back. */
        LOST,
        /** The same picture came again and again, as of a program that only plays a camera. */
        FROZEN,
        /** A file or folder is over. */
        ENDED
    }
}
