package org.dengta.platform.pdf;

import java.time.Instant;
import java.util.Optional;

/**
 * What a PDF says of itself. The same facts and the same drawing give the same bytes.
 *
 * @param title shown in the window's title
 * @param created written as creation time, if given
 * @param seed distinguishes documents made at one instant, in the document's id
 */
public record DocumentFacts(String title, Optional<Instant> created, long seed) {
    public DocumentFacts(String title, Instant created, long seed) {
        this(title, Optional.of(created), seed);
    }

    /** Of a document that must not differ when it is made again. */
    public static DocumentFacts undated(String title, long seed) {
        return new DocumentFacts(title, Optional.empty(), seed);
    }
}
