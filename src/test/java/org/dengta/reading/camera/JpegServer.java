package org.dengta.reading.camera;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.imageio.ImageIO;

/** A camera of the network: motion JPEG in parts of an answer that need not end. */
final class JpegServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** What it sends to one who connects. */
    interface Show {
        void send(Sender sender) throws IOException, InterruptedException;
    }

    /** Sends a picture. */
    interface Sender {
        void send(int width, int height, int grey) throws IOException;
    }

    /**
     * @param port 0 for any
     */
    JpegServer(int port, Show show) throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/film", exchange -> answer(exchange, show));
        server.start();
    }

    private static void answer(HttpExchange exchange, Show show) throws IOException {
        exchange.getResponseHeaders()
                .add("Content-Type", "multipart/x-mixed-replace; boundary=frame");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            show.send((width, height, grey) -> {
                var jpeg = jpeg(width, height, grey);
                var head =
                        "--frame\r\nContent-Type: image/jpeg\r\nContent-Length: "
                                + jpeg.length
                                + "\r\n\r\n";
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write(jpeg);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            });
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] jpeg(int width, int height, int grey) throws IOException {
        var image =
                new java.awt.image.BufferedImage(
                        width, height, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setColor(new java.awt.Color(grey, grey, grey));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return "http://127.0.0.1:" + port() + "/film";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
