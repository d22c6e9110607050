package org.dengta.printing.label;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A label printer at a port of this machine that turns what it is sent into dots again. */
public final class PretendLabelPrinter implements AutoCloseable {
    private static final Pattern GRAPHIC =
            Pattern.compile(
                    "\\^XA\\^PW(\\d+)\\^LL(\\d+)\\^LH0,0\\^FO0,0\\^GFA,(\\d+),\\3,(\\d+),([^^]*)\\^FS"
                        + "\\^PQ1\\^XZ");

    private final ServerSocket server;
    private final Thread serving;
    private final List<Bitmap> labels = new CopyOnWriteArrayList<>();
    private volatile String flags = "";
    private volatile int waiting;
    private volatile boolean isSilent;
    private volatile boolean breaksOff;

    public PretendLabelPrinter() {
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port", e);
        }
        serving = Thread.startVirtualThread(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What is the matter: some of paper, pause, head, ribbon, take, hot. */
    public void has(String now) {
        flags = now;
    }

    /** All that waits comes out. */
    void prints() {
        waiting = 0;
    }

    /** Switched off and on. */
    void forgets() {
        waiting = 0;
    }

    void isSilent(boolean silent) {
        isSilent = silent;
    }

    /** Hangs up once a label has come. */
    void breaksOff() {
        breaksOff = true;
    }

    int waiting() {
        return waiting;
    }

    List<Bitmap> labels() {
        return labels;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                hear(socket);
            } catch (IOException _) {
                // The other has hung up, or the test is over.
            }
        }
    }

    private void hear(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var text = new StringBuilder();
        for (var next = in.read(); next >= 0; next = in.read()) {
            text.append((char) next);
            if (text.toString().endsWith("~HS")) {
                text.setLength(0);
                if (!isSilent) {
                    socket.getOutputStream().write(status().getBytes(US_ASCII));
                }
            } else if (text.toString().endsWith("~JA")) {
                text.setLength(0);
                waiting = 0;
            } else if (next == '^') {
                text.append(until(in));
                take(text);
                if (breaksOff) {
                    return;
                }
            }
        }
    }

    /** The rest of a label, read at one go for speed. */
    private static String until(InputStream in) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf("^XZ", Math.max(0, text.length() - 3)) < 0) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("half a label");
            }
            text.append((char) next);
        }
        return text.toString();
    }

    private void take(StringBuilder text) {
        var matcher = GRAPHIC.matcher(text.toString().strip());
        text.setLength(0);
        if (matcher.matches()) {
            labels.add(
                    dots(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(4)),
                            matcher.group(5)));
            waiting++;
        }
    }

    /** The language's compression the other way round. */
    private static Bitmap dots(int width, int height, int bytesPerRow, String data) {
        var digits = new StringBuilder();
        var row = 2 * bytesPerRow;
        var times = 0;
        for (var sign : data.toCharArray()) {
            if (sign >= 'G' && sign <= 'Y') {
                times += sign - 'G' + 1;
            } else if (sign >= 'g' && sign <= 'z') {
                times += 20 * (sign - 'g' + 1);
            } else if (sign == ',' || sign == '!') {
                var left = row - digits.length() % row;
                digits.append((sign == ',' ? "0" : "F").repeat(left));
            } else if (sign == ':') {
                digits.append(digits.substring(digits.length() - row));
            } else {
                digits.append(String.valueOf(sign).repeat(Math.max(1, times)));
                times = 0;
            }
        }
        if (digits.length() != row * height) {
            throw new AssertionError(digits.length() + " digits for " + row + " by " + height);
        }
        var dots = java.util.HexFormat.of().parseHex(digits);
        return new Bitmap(width, height, dots);
    }

    private String status() {
        return line(
                        "030,%s,%s,0245,%03d,0,0,0,000,0,%s,0",
                        flag("paper"), flag("pause"), 0, flag("hot"))
                + line(
                        "001,0,%s,%s,0,2,6,%s,%08d,1,000",
                        flag("head"), flag("ribbon"), flag("take"), waiting)
                + line("1234,0");
    }

    private String flag(String name) {
        return flags.contains(name) ? "1" : "0";
    }

    private static String line(String format, Object... values) {
        return "\u0002" + format.formatted(values) + "\u0003\r\n";
    }

    @Override
    public void close() {
        try {
            server.close();
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("a port that stays", e);
        }
    }
}
