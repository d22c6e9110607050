package org.dengta.app.bench.reading;

import java.nio.file.Path;
import java.util.List;

/**
 * A picture that somebody took, and what is in it.
 *
 * @param set the pictures that it belongs to; {@code neg-} in front means that it holds no code
 * @param file where it lies
 * @param texts of its codes, as far as known; none means that nobody confirmed one
 */
record Photograph(String set, Path file, List<String> texts) {
    Photograph {
        texts = List.copyOf(texts);
    }

    boolean isNegative() {
        return set.startsWith("neg-");
    }

    /** Whether a reading can be told right or wrong here. */
    boolean isConfirmed() {
        return !texts.isEmpty() && !isNegative();
    }
}
