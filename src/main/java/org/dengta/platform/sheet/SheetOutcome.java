package org.dengta.platform.sheet;

/** What came of opening a file as a sheet. */
public sealed interface SheetOutcome {

    /** The file was read to its end once; its rows can be had now. */
    record Opened(Sheet sheet) implements SheetOutcome {}

    /**
     * The file gives no rows; nothing was changed.
     *
     * @param detail where or what exactly, in English, may be empty; never a cell's text
     */
    record NotReadable(SheetFault fault, String detail) implements SheetOutcome {}
}
