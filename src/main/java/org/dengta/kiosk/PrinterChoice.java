package org.dengta.kiosk;

/** Where this kiosk prints badges. */
public sealed interface PrinterChoice {

    /** The system's default printer. */
    record SystemDefault() implements PrinterChoice {}

    /** A printer of the system by its name. */
    record Named(String name) implements PrinterChoice {}

    /**
     * A folder that is there, into which each badge goes as a PDF.
     *
     * @param path as the system writes paths
     */
    record Folder(String path) implements PrinterChoice {}
}
