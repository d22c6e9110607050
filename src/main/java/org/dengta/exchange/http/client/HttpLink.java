package org.dengta.exchange.http.client;

import org.dengta.exchange.GuestAnswer;
import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.PeerStatus;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.Receipt;
import org.dengta.exchange.Wanted;
import org.dengta.exchange.http.Agreed;
import org.dengta.exchange.http.FactLines;
import org.dengta.exchange.http.NeighbourLines;
import org.dengta.exchange.http.StateLines;
import org.dengta.exchange.http.Wakeup;
import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;
import org.dengta.platform.http.Patience;
import org.dengta.platform.json.JsonLinesIn;
import org.dengta.platform.json.LineInput;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A replica asked over HTTP. Keeps one connection between calls, and one more while it listens. An
 * interrupt and {@link #close} end a call at once.
 */
public final class HttpLink implements Link, AutoCloseable {
    private static final byte[] DATA = "data: ".getBytes(StandardCharsets.US_ASCII);

    private final Peer peer;
    private final Caller caller;

    public HttpLink(Peer peer, Patience patience) {
        this.peer = peer;
        caller = new Caller(peer.address(), Optional.of(peer.event()), patience);
    }

    @Override
    public PeerStatus status() {
        return call(to(Agreed.STATUS), lines -> StateLines.status(lines.required()));
    }

    @Override
    public Wanted want(Collection<Head> mine, int most) {
        var request =
                Caller.with(
                        to(Agreed.WANT + "?" + Agreed.MOST + "=" + most),
                        out -> {
                            for (var head : mine) {
                                out.line(json -> FactLines.write(json, head));
                            }
                        });
        return call(request, lines -> Answered.wanted(lines, most));
    }

    @Override
    public Receipt send(List<StoredEntry> batch) {
        var request =
                Caller.with(
                        to(Agreed.FACTS),
                        out -> {
                            for (var fact : batch) {
                                out.line(json -> FactLines.write(json, fact));
                            }
                        });
        return call(request, lines -> Answered.receipt(lines, batch.size()));
    }

    @Override
    public void handedOver(HandedOver all) {
        var request =
                Caller.with(
                        to(Agreed.HANDED_OVER),
                        out -> out.line(json -> NeighbourLines.write(json, all)));
        var _ = call(request, JsonLinesIn::next);
    }

    @Override
    public GuestAnswer guests(Optional<String> after, int most) {
        var cursor = after.map(text -> "&" + Agreed.AFTER + "=" + encoded(text)).orElse("");
        var request = to(Agreed.GUESTS + "?" + Agreed.MOST + "=" + most + cursor);
        try {
            return caller.call(request, lines -> Answered.page(lines, most));
        } catch (Refused refused) {
            if (refused.code().equals("UNKNOWN_CURSOR")) {
                return new GuestAnswer.UnknownCursor();
            }
            throw refused.failure();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public ProgrammeText programme() {
        return call(to(Agreed.PROGRAMME), lines -> StateLines.programme(lines.required()));
    }

    /**
     * Listens, on the caller's thread and for as long as the other speaks: it says at once what it
     * has, and again whenever that is something else. Always ends with a {@link LinkFailure}; may
     * run while another thread uses the link.
     */
    public void listen(Consumer<Wakeup> told) {
        try {
            caller.listen(to(Agreed.WAKEUPS), stream -> hear(stream, told));
        } catch (Refused refused) {
            throw refused.failure();
        }
        throw new LinkFailure(Reason.CUT, "the other stopped speaking");
    }

    private static void hear(InputStream stream, Consumer<Wakeup> told) throws IOException {
        var lines = new LineInput(stream, Agreed.LONGEST_LINE);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (Arrays.mismatch(line.get(), DATA) == DATA.length) {
                var data = Arrays.copyOfRange(line.get(), DATA.length, line.get().length);
                told.accept(Answered.wakeup(data));
            }
        }
    }

    private HttpRequest.Builder to(String path) {
        return caller.to(path).header(Agreed.TOKEN_HEADER, Agreed.BEARER + peer.token());
    }

    private <T> T call(HttpRequest.Builder request, Caller.Reading<T> reading) {
        try {
            return caller.call(request, reading);
        } catch (Refused refused) {
            throw refused.failure();
        }
    }

    /** Breaks off whatever is under way, from any thread, and leaves no thread behind. */
    @Override
    public void close() {
        caller.close();
    }
}
