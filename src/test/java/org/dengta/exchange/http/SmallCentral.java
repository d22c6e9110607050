package org.dengta.exchange.http;

import org.dengta.exchange.Link;
import org.dengta.exchange.http.client.HttpEnrolling;
import org.dengta.exchange.http.client.HttpLink;
import org.dengta.exchange.http.client.Peer;
import org.dengta.exchange.http.server.Answering;
import org.dengta.exchange.http.server.Bell;
import org.dengta.exchange.http.server.Bounds;
import org.dengta.exchange.http.server.ExchangeServer;
import org.dengta.platform.http.Limits;
import org.dengta.platform.http.Patience;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/** A server over a given link with one kiosk let in, and links to it, closed together. */
final class SmallCentral implements AutoCloseable {
    static final String TOKEN = "5eed".repeat(16);
    static final Patience PATIENCE =
            new Patience(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20));
    static final Bounds BOUNDS =
            new Bounds(
                    new Limits(1 << 20, 4 << 20),
                    4,
                    2,
                    Duration.ofSeconds(15),
                    Duration.ofMillis(50));

    final Bell bell = new Bell(new Wakeup(0, "", ""));
    final ExchangeServer server;
    private final Answering answering;
    private final Deque<Runnable> open = new ArrayDeque<>();

    SmallCentral(Link link, Enrolling enrolling) {
        this(token -> Optional.of(link).filter(_ -> token.equals(TOKEN)), enrolling);
    }

    SmallCentral(Function<String, Optional<Link>> known, Enrolling enrolling) {
        answering = answering(known, enrolling);
        server = ExchangeServer.start(0, answering, BOUNDS);
        open.push(server::close);
    }

    private Answering answering(Function<String, Optional<Link>> known, Enrolling enrolling) {
        return new Answering() {
            @Override
            public String event() {
                return LinkContract.EVENT;
            }

            @Override
            public Optional<Link> link(String token) {
                return known.apply(token);
            }

            @Override
            public Bell bell() {
                return bell;
            }

            @Override
            public Enrolling enrolling() {
                return enrolling;
            }
        };
    }

    Answering answering() {
        return answering;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    HttpLink link() {
        return link(LinkContract.EVENT, TOKEN);
    }

    HttpLink link(String event, String token) {
        var link = new HttpLink(new Peer(address(), event, token), PATIENCE);
        open.push(link::close);
        return link;
    }

    HttpEnrolling enrolling() {
        var enrolling = new HttpEnrolling(address(), LinkContract.EVENT, PATIENCE);
        open.push(enrolling::close);
        return enrolling;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().run();
        }
    }
}
