package org.dengta.printing.label;

import org.dengta.printing.PrintTarget;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;

/**
 * A label printer that speaks ZPL. The badge is drawn here, dot by dot, so no typeface of the
 * printer's and no driver is in between. Such a printer has no numbers for jobs: taking back
 * empties it, so it belongs to one kiosk.
 */
public final class LabelPrintTarget implements PrintTarget {
    private static final Map<Integer, Double> DOTS_PER_MM =
            Map.of(152, 6.0, 203, 8.0, 300, 300 / 25.4, 600, 600 / 25.4);
    private static final String NUMBER = "label";
    private static final String CANCEL_ALL = "~JA";

    private final String name;
    private final Address address;

    /** Also at the beginning: nobody saw what became of what an earlier run sent. */
    private boolean outOfSight = true;

    /**
     * Where it is.
     *
     * @param dpi of its head: 152, 203, 300 or 600
     */
    public record Address(String host, int port, int dpi) {}

    /**
     * @param name as it is shown
     */
    public LabelPrintTarget(String name, Address address) {
        this.name = name;
        this.address = address;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> unready() {
        try (var socket = open()) {
            return socket.status().hindrance();
        } catch (IOException e) {
            return Optional.of(reason(e));
        }
    }

    /** What cannot be printed now is not left in its memory, where nobody would see it. */
    @Override
    public HandOver hand(Sheet sheet) {
        var zpl = Zpl.label(Bitmap.of(sheet.pdf(), dotsPerMm()));
        try (var socket = open()) {
            var hindrance = socket.status().hindrance();
            return hindrance.isPresent() ? new Busy(hindrance.get()) : send(socket, zpl);
        } catch (IOException e) {
            return new Refused(reason(e));
        }
    }

    /** It has the label when it has answered after it. */
    private HandOver send(LabelSocket socket, String zpl) {
        try {
            socket.send(zpl);
            var _ = socket.status();
            outOfSight = false;
            return new Accepted(NUMBER);
        } catch (IOException e) {
            return new Unanswered(reason(e));
        }
    }

    @Override
    public Progress look(Sent sent) {
        try (var socket = open()) {
            var status = socket.status();
            if (status.hindrance().isPresent()) {
                return new Hindered(status.hindrance().get());
            }
            return status.waiting() == 0
                    ? emptied()
                    : new Working(Integer.toString(status.waiting()), Optional.empty());
        } catch (IOException e) {
            outOfSight = true;
            return new Hindered(reason(e));
        }
    }

    /** One that was switched off in between has forgotten, not printed. */
    private Progress emptied() {
        return outOfSight ? new Ended("forgotten") : new Printed();
    }

    @Override
    public Withdrawal withdraw(Sent sent) {
        try (var socket = open()) {
            if (socket.status().waiting() == 0) {
                return outOfSight || sent.number().isEmpty() ? new Forgotten() : new Printed();
            }
            socket.send(CANCEL_ALL);
            return socket.status().waiting() == 0 ? new Withdrawn() : new NotWithdrawn("refused");
        } catch (IOException e) {
            return new NotWithdrawn(reason(e));
        }
    }

    @Override
    public boolean forgetsAll() {
        return true;
    }

    private LabelSocket open() throws IOException {
        return new LabelSocket(address.host(), address.port());
    }

    private double dotsPerMm() {
        return DOTS_PER_MM.getOrDefault(address.dpi(), address.dpi() / 25.4);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case ConnectException _, NoRouteToHostException _, UnknownHostException _ -> "offline";
            case SocketTimeoutException _ -> "no-answer";
            case ProtocolException _ -> "not-understood";
            default -> "answer-lost";
        };
    }
}
