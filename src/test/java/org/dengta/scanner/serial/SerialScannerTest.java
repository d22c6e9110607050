package org.dengta.scanner.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.dengta.scanner.SerialPorts;
import org.dengta.scanner.serial.SerialScanner.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

@Timeout(60)
final class SerialScannerTest {
    private static final String CODE = "20240000000000000015";
    private static final Settings SETTINGS = new Settings("COM3", 9600, Duration.ofMillis(1));

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Plug plug = new Plug();

    /** A port that can be pulled out and put back. */
    private static final class Plug implements SerialPorts {
        private static final String PULLED = "pulled";
        private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
        private final Semaphore opened = new Semaphore(0);
        private volatile boolean isIn = true;

        @Override
        public List<Port> all() {
            return isIn ? List.of(new Port("COM3", "Scanner")) : List.of();
        }

        @Override
        public Line open(String name, int baud) throws IOException {
            opened.release();
            if (!isIn) {
                throw new IOException("not there");
            }
            return new Line() {
                @Override
                public byte[] read() throws IOException {
                    var next = next();
                    if (next.equals(PULLED)) {
                        throw new IOException("gone");
                    }
                    return next.getBytes(US_ASCII);
                }

                @Override
                public void close() {}
            };
        }

        void pull() {
            isIn = false;
            sent.add(PULLED);
        }

        void putBack() {
            isIn = true;
        }

        private String next() throws IOException {
            try {
                var next = sent.poll(5, TimeUnit.MILLISECONDS);
                return next == null ? "" : next;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private final class Notes implements SerialScanner.Hearer {
        @Override
        public void scanned(String code) {
            told.add(code);
        }

        @Override
        public void there() {
            told.add("there");
        }

        @Override
        public void away() {
            told.add("away");
        }
    }

    @Test
    void codes_are_told_in_their_order() throws InterruptedException {
        try (var scanner = new SerialScanner(SETTINGS, plug, new Notes())) {
            Thread.ofPlatform().daemon().start(scanner);
            assertThat(told.take()).isEqualTo("there");
            plug.sent.add(CODE + "\r");
            assertThat(told.take()).isEqualTo(CODE);
            plug.sent.add("ABC");
            assertThat(told.take()).isEqualTo("ABC");
        }
    }

    @Test
    void a_scanner_that_is_pulled_out_and_put_back_is_heard_again() throws InterruptedException {
        try (var scanner = new SerialScanner(SETTINGS, plug, new Notes())) {
            Thread.ofPlatform().daemon().start(scanner);
            assertThat(told.take()).isEqualTo("there");
            plug.pull();
            assertThat(told.take()).isEqualTo("away");
            plug.putBack();
            assertThat(told.take()).isEqualTo("there");
            plug.sent.add(CODE + "\r\n");
            assertThat(told.take()).isEqualTo(CODE);
        }
    }

    @Test
    void a_scanner_that_is_not_there_is_told_once() throws InterruptedException {
        plug.pull();
        try (var scanner = new SerialScanner(SETTINGS, plug, new Notes())) {
            Thread.ofPlatform().daemon().start(scanner);
            assertThat(told.take()).isEqualTo("away");
            plug.opened.acquire(5);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void a_port_that_no_machine_has_cannot_be_opened() {
        assertThatThrownBy(() -> new JSerialPorts().open("/dev/no-scanner-here", 9600).close())
                .isInstanceOf(IOException.class);
    }
}
