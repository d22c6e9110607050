package org.dengta.platform.sheet;

import java.io.IOException;
import java.util.List;

/**
 * Writes a heading and then row after row, keeping only a bounded number of rows in memory. The
 * file is whole once closed. For one thread.
 */
public interface SheetWriter extends AutoCloseable {

    /** Appends a row; cells go under the columns in order, missing ones stay blank. */
    void write(List<SheetValue> row) throws IOException;

    /** Completes the file and closes what is beneath. */
    @Override
    void close() throws IOException;
}
