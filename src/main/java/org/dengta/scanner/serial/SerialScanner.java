package org.dengta.scanner.serial;

import org.dengta.scanner.SerialPorts;
import org.dengta.scanner.SerialPorts.Line;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A scanner at a serial port, heard by a thread of its own as long as that runs it. Unplugged and
 * plugged in again it is heard again.
 */
public final class SerialScanner implements Runnable, AutoCloseable {
    private final Settings settings;
    private final SerialPorts ports;
    private final Hearer hearer;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<Boolean> told = Optional.empty();

    /**
     * Where and how.
     *
     * @param port as the system calls it
     * @param baud bits a second
     * @param again how long after a failure it is tried again
     */
    public record Settings(String port, int baud, Duration again) {}

    /** Hears of codes and of the scanner, in their order, on the scanner's thread. */
    public interface Hearer {

        void scanned(String code);

        /** The port is open. */
        void there();

        /** The port is not there, not allowed or used by another program. */
        void away();
    }

    public SerialScanner(Settings settings, SerialPorts ports, Hearer hearer) {
        this.settings = settings;
        this.ports = ports;
        this.hearer = hearer;
    }

    /** Ends soon. */
    @Override
    public void close() {
        closed.countDown();
    }

    /** Until it is closed; once. */
    @Override
    public void run() {
        do {
            try (var line = ports.open(settings.port(), settings.baud())) {
                tell(true);
                hear(line);
            } catch (IOException _) {
                tell(false);
            }
        } while (!isOver());
    }

    /** What had come of a code when the line broke is none. */
    private void hear(Line line) throws IOException {
        var codes = new SerialCodes(hearer::scanned);
        while (closed.getCount() > 0) {
            codes.took(line.read());
        }
    }

    private void tell(boolean isThere) {
        if (told.equals(Optional.of(isThere))) {
            return;
        }
        told = Optional.of(isThere);
        if (isThere) {
            hearer.there();
        } else {
            hearer.away();
        }
    }

    private boolean isOver() {
        try {
            return closed.await(settings.again().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
