package org.dengta.platform.json;

import java.io.IOException;

/** The lines ended before their end line, or it names another number of them. */
public final class CutShort extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * @param how for the log
     */
    public CutShort(String how) {
        super(how);
    }
}
