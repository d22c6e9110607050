package org.dengta.platform.json;

import java.io.IOException;

/** More came than any honest sender sends; reading stopped there. */
public final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * @param what which limit, for the log
     */
    public TooMuch(String what) {
        super(what);
    }
}
