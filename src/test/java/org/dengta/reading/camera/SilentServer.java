package org.dengta.reading.camera;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A camera by the Real Time Streaming Protocol that answers so many requests and then no more. */
final class SilentServer implements AutoCloseable {
    private static final String FILM =
            """
            v=0
            o=- 0 0 IN IP4 127.0.0.1
            s=film
            c=IN IP4 127.0.0.1
            t=0 0
            m=video 0 RTP/AVP 26
            a=control:track1
            """
                    .replace("\n", "\r\n");

    private final ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new ArrayList<>();
    private final CountDownLatch left = new CountDownLatch(1);
    private final int answers;

    SilentServer(int answers) throws IOException {
        this.answers = answers;
        Thread.startVirtualThread(this::serve);
    }

    private void serve() {
        try {
            for (var socket = server.accept(); ; socket = server.accept()) {
                open.add(socket);
                talk(socket);
            }
        } catch (IOException _) {
            // It is closed.
        }
    }

    private void talk(Socket socket) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        var request = Optional.ofNullable(in.readLine());
        var count = "";
        for (var answered = 0; request.isPresent(); ) {
            var line = request.get();
            if (line.startsWith("CSeq:")) {
                count = line;
            }
            if (line.isEmpty() && answered++ < answers) {
                var reply = "RTSP/1.0 200 OK\r\n" + count + "\r\n" + body(answered);
                socket.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
            }
            request = Optional.ofNullable(in.readLine());
        }
        left.countDown();
    }

    /** To what can be asked, what is shown, how it comes, and that it is to begin. */
    private static String body(int answer) {
        return switch (answer) {
            case 1 -> "Public: DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n";
            case 2 ->
                    "Content-Type: application/sdp\r\nContent-Length: "
                            + FILM.length()
                            + "\r\n\r\n"
                            + FILM;
            case 3 -> "Session: 1\r\nTransport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n\r\n";
            default -> "Session: 1\r\n\r\n";
        };
    }

    String address() {
        return "rtsp://127.0.0.1:" + server.getLocalPort() + "/film";
    }

    /** Until the one who looked has gone. */
    void awaitLeft() throws InterruptedException {
        left.await();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
