package org.dengta.kiosk;

import java.util.Optional;

/** Where badges can come out. */
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

    /**
     * A printer or queue of the Internet Printing Protocol.
     *
     * @param address a URI of {@code ipp} or {@code ipps}, with a host
     * @param tray its keyword for where the paper lies; the printer's own choice when empty
     * @param sides its keyword for printing on both; the printer's own choice when empty
     */
    record Ipp(String address, Optional<String> tray, Optional<String> sides)
            implements PrinterChoice {}

    /**
     * A label printer that speaks ZPL at a raw socket.
     *
     * @param port usually 9100
     * @param dpi dots per inch of its head
     */
    record Label(String host, int port, int dpi) implements PrinterChoice {}
}
