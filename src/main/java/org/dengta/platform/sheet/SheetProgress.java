package org.dengta.platform.sheet;

import java.util.OptionalInt;

/**
 * Hears how far a sheet was read, about every thousand rows and at the end, on the reading thread.
 */
@FunctionalInterface
public interface SheetProgress {

    /** How many rows lie between two calls. */
    int EVERY = 1_000;

    /** The total is not known while a file is read through for the first time. */
    void rowsRead(int rows, OptionalInt total);

    /** Nobody listens. */
    static SheetProgress silent() {
        return (_, _) -> {};
    }
}
