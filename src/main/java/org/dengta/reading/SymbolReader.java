package org.dengta.reading;

import java.util.List;

/** Finds and reads the codes in a picture. For any thread. */
@FunctionalInterface
public interface SymbolReader {

    /**
     * Every code once, in no order; empty when there is none or none can be read.
     *
     * @param deadline after which nothing is begun that can be left; what was read until then is
     *     the answer
     */
    List<Symbol> read(Picture picture, Deadline deadline);

    /** The same, however long it takes. */
    default List<Symbol> read(Picture picture) {
        return read(picture, Deadline.none());
    }
}
