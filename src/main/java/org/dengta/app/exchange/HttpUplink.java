package org.dengta.app.exchange;

import org.dengta.app.Replica;
import org.dengta.exchange.Link;
import org.dengta.exchange.http.Wakeup;
import org.dengta.exchange.http.client.HttpLink;
import org.dengta.exchange.http.client.Peer;
import org.dengta.platform.http.Patience;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/** The way to the central over HTTP. */
public final class HttpUplink implements Uplink {
    private final String address;
    private final HttpLink link;

    private HttpUplink(String address, HttpLink link) {
        this.address = address;
        this.link = link;
    }

    /** The way to the central that a kiosk belongs to; empty for one that works alone. */
    public static Optional<Uplink> of(Replica replica) {
        var event = replica.programme().event().number().digits();
        return replica.store()
                .memberships()
                .current()
                .map(it ->
                        new HttpUplink(
                                it.address(),
                                new HttpLink(
                                        new Peer(URI.create(it.address()), event, it.token()),
                                        Patience.USUAL)));
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Link link() {
        return link;
    }

    @Override
    public void listen(Consumer<Wakeup> told) {
        link.listen(told);
    }

    @Override
    public void close() {
        link.close();
    }
}
