package org.dengta.exchange.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Answers calls with whatever a test likes, over a bare socket. Afterwards tells whether the caller
 * hung up.
 */
final class HostileCentral implements AutoCloseable {
    private final ServerSocket server;
    private final CompletableFuture<Boolean> hungUp = new CompletableFuture<>();

    /** Says something to a caller who has said all he wanted. */
    @FunctionalInterface
    interface Mouth {
        void say(OutputStream out) throws Exception;
    }

    private HostileCentral(ServerSocket server) {
        this.server = server;
    }

    /** Answers as the mouth says and then hangs up. */
    static HostileCentral saying(Mouth mouth) {
        return start(mouth, true);
    }

    /** Answers as the mouth says and then keeps the line open. */
    static HostileCentral holding(Mouth mouth) {
        return start(mouth, false);
    }

    private static HostileCentral start(Mouth mouth, boolean hangUp) {
        try {
            var central =
                    new HostileCentral(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
            Thread.startVirtualThread(() -> central.serve(mouth, hangUp));
            return central;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Mouth mouth, boolean hangUp) {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                hear(socket.getInputStream());
                mouth.say(socket.getOutputStream());
                socket.getOutputStream().flush();
                if (!hangUp) {
                    hungUp.complete(waitsForEnd(socket));
                }
            } catch (Exception _) {
                hungUp.complete(true);
            }
        }
    }

    /** Up to the end of the head; what follows is small enough to lie in the socket. */
    private static void hear(InputStream in) throws IOException {
        var last = 0;
        for (var next = in.read(); next >= 0; next = in.read()) {
            last = last << 8 | next;
            if (last == 0x0d0a0d0a) {
                return;
            }
        }
    }

    private static boolean waitsForEnd(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var rest = new byte[1024];
        var read = in.read(rest);
        while (read >= 0) {
            read = in.read(rest);
        }
        return true;
    }

    /** Whether the caller hung up, at last. */
    boolean isLeft() {
        return hungUp.orTimeout(5, TimeUnit.SECONDS).join();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A head of an answer as a good replica gives it, with more header lines. */
    static byte[] head(int status, String... more) {
        return ascii(
                "HTTP/1.1 "
                        + status
                        + " So\r\nDengta-Protocol: 1\r\nDengta-Event: 2501\r\n"
                        + "Content-Type: application/x-ndjson\r\n"
                        + String.join("", Arrays.stream(more).map(l -> l + "\r\n").toList())
                        + "\r\n");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
