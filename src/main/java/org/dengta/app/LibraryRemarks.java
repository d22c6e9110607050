package org.dengta.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What libraries say on the error stream of their own accord. PDFBox tells of every oddity of a
 * damaged file and Jetty of every start and broken call, with traces; what matters of it is said in
 * the program's own words.
 */
final class LibraryRemarks {
    /** Kept, since a logger that nobody holds forgets its level. */
    private static final List<Logger> TALKATIVE =
            List.of(
                    Logger.getLogger("org.apache.pdfbox"),
                    Logger.getLogger("org.apache.fontbox"),
                    Logger.getLogger("org.eclipse.jetty"));

    /**
     * The toolkit warns at each start that it was not loaded as modules, which is as it should be.
     */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private LibraryRemarks() {}

    static void silence() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
        TOOLKIT.setLevel(Level.SEVERE);
    }
}
