package org.dengta.platform.sheet;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table in a file that was read through once and found whole, ready to give its rows as often as
 * asked. Nothing stays open between two readings; rows are never all in memory.
 */
public interface Sheet {

    /** The worksheet's name; of a text file the file's name. */
    String name();

    /** What kind of file it turned out to be, for a report: {@code "CSV, GB18030, semicolon"}. */
    String form();

    /** Other worksheets of the same file that hold something and are not read, in their order. */
    List<String> ignored();

    /** How many rows {@link #forEachRow} gives: rows with at least one cell that is not blank. */
    int rowCount();

    /**
     * Gives every row that is not blank, top to bottom, on the calling thread. Hidden rows come
     * too. What the consumer throws ends the reading.
     *
     * @throws java.io.UncheckedIOException if the file was changed, moved or cannot be read any
     *     more
     */
    void forEachRow(SheetProgress progress, Consumer<? super SheetRow> rows);
}
