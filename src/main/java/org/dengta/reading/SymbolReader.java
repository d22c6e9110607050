package org.dengta.reading;

import java.util.List;

/** Finds and reads the codes in a picture. For any thread. */
public interface SymbolReader {

    /** Every code once, in no order; empty when there is none or none can be read. */
    List<Symbol> read(Picture picture);
}
