package org.dengta.reading;

/** Pictures one after another, from a camera, a video or a folder. */
public interface Frames extends AutoCloseable {

    /**
     * The next picture, waited for; or why there is none, after which asking again tries once more.
     * Never throws. One thread asks.
     */
    Frame next();

    /** Whether pictures come at their own pace; else they come as fast as they are asked for. */
    boolean arePaced();

    /** Ends it and any waiting for a picture; from any thread. Then there are no more pictures. */
    @Override
    void close();
}
