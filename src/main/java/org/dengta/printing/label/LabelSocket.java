package org.dengta.printing.label;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;

/** One connection to a label printer, which serves one at a time. */
final class LabelSocket implements AutoCloseable {
    private static final int CONNECT_MS = 2000;
    private static final int ANSWER_MS = 3000;
    private static final int LONGEST_ANSWER = 4096;
    private static final int LINES = 3;
    private static final int END_OF_LINE = 3;

    private final Socket socket = new Socket();

    LabelSocket(String host, int port) throws IOException {
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MS);
            socket.setSoTimeout(ANSWER_MS);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    LabelStatus status() throws IOException {
        send("~HS");
        var answer = new ByteArrayOutputStream();
        var in = socket.getInputStream();
        for (var lines = 0; lines < LINES; ) {
            var next = in.read();
            if (next < 0 || answer.size() > LONGEST_ANSWER) {
                throw new ProtocolException("no status of a label printer");
            }
            answer.write(next);
            lines += next == END_OF_LINE ? 1 : 0;
        }
        return LabelStatus.of(answer.toString(US_ASCII));
    }

    void send(String zpl) throws IOException {
        socket.getOutputStream().write(zpl.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
