package org.dengta.platform.pdf;

import java.time.Instant;
import java.util.Optional;

/**
 * What a PDF says of itself. The same facts and the same drawing give the same bytes.
 *
 * @param title shown in the window's title
 * @param created written as creation time, if given
 * @param seed distinguishes documents made at one instant, in the document's id
 * @param archival whether it is to keep PDF/A-2b (ISO 19005-2), which takes 3 kB more
 */
public record DocumentFacts(String title, Optional<Instant> created, long seed, boolean archival) {
    public DocumentFacts(String title, Instant created, long seed) {
        this(title, Optional.of(created), seed, false);
    }

    /** Of a document that must not differ when it is made again. */
    public static DocumentFacts undated(String title, long seed) {
        return new DocumentFacts(title, Optional.empty(), seed, false);
    }

    /** The same, for archives if wished. */
    public DocumentFacts archival(boolean wished) {
        return new DocumentFacts(title, created, seed, wished);
    }
}
