package org.dengta.scanner.serial;

import com.fazecast.jSerialComm.SerialPort;

import org.dengta.scanner.SerialPorts;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** By jSerialComm, on Linux, Windows and macOS. */
public final class JSerialPorts implements SerialPorts {
    private static final int DATA_BITS = 8;
    private static final int MOST = 4096;

    @Override
    public List<Port> all() {
        return Stream.of(SerialPort.getCommPorts())
                .map(port -> new Port(port.getSystemPortPath(), port.getPortDescription()))
                .toList();
    }

    @Override
    public Line open(String name, int baud) throws IOException {
        try {
            return opened(name, baud);
        } catch (RuntimeException | LinkageError e) {
            // No such port, or its native part cannot be unpacked or loaded here.
            throw new IOException("no port", e);
        }
    }

    private static Line opened(String name, int baud) throws IOException {
        var port = SerialPort.getCommPort(name);
        port.setComPortParameters(baud, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, (int) SILENCE.toMillis(), 0);
        if (!port.openPort()) {
            throw new IOException("cannot be opened, error " + port.getLastErrorCode());
        }
        // What was scanned while nobody listened is over: its people have gone or scan again.
        var _ = port.flushIOBuffers();
        return new Open(port);
    }

    private record Open(SerialPort port) implements Line {

        @Override
        public byte[] read() throws IOException {
            var bytes = new byte[MOST];
            var count = port.readBytes(bytes, bytes.length);
            if (count < 0 || count == 0 && port.bytesAvailable() < 0) {
                throw new IOException("the port is gone");
            }
            return Arrays.copyOf(bytes, count);
        }

        @Override
        public void close() {
            port.closePort();
        }
    }
}
