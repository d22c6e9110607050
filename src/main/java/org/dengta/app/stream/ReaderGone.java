package org.dengta.app.stream;

import java.io.IOException;

/**
 * Whoever read the program's output has heard enough and closed it, as {@code head} does. Ends the
 * command without a word, for there is nothing wrong and nobody to tell.
 */
public final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
        super(cause);
    }

    /**
     * Whether a write failed for that reason, as far as Java tells: by the system's own words,
     * which are those of POSIX in the C locale and of Windows in English. Anything else is a lost
     * output.
     */
    static boolean isBehind(IOException e) {
        var said = e.getMessage();
        return said != null
                && (said.contains("Broken pipe") || said.contains("The pipe is being closed"));
    }
}
