package org.dengta.platform.fx;

import java.time.Duration;

/** Work put off for a while without anybody waiting. For the screen's thread. */
public interface Delays {

    /**
     * Does work once, on the screen's thread, not before a time has passed; running what is given
     * back calls it off.
     */
    Runnable after(Duration time, Runnable work);
}
