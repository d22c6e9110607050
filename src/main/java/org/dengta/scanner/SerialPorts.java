package org.dengta.scanner;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The serial ports of this machine. For any thread. */
public interface SerialPorts {

    /** How long a line is silent after the last byte of a code, at least. */
    Duration SILENCE = Duration.ofMillis(50);

    /** Those that are there now, in the system's order. */
    List<Port> all();

    /**
     * Opens a port with eight data bits, no parity, one stop bit.
     *
     * @param name as the system calls it, such as {@code COM3} or {@code /dev/ttyACM0}
     * @param baud bits a second
     * @throws IOException where it is not there, is not allowed or is used by another program
     */
    Line open(String name, int baud) throws IOException;

    /**
     * A port that is there.
     *
     * @param name to open it by
     * @param description what the system says is plugged in
     */
    record Port(String name, String description) {}

    /** An open port. For one thread, but {@link #close} may come from any. */
    interface Line extends AutoCloseable {

        /**
         * Waits for bytes, {@link #SILENCE} at most.
         *
         * @return those that came; none after a silence
         * @throws IOException where the port is gone
         */
        byte[] read() throws IOException;

        @Override
        void close();
    }
}
