package org.dengta.exchange.http;

import org.dengta.exchange.GuestAnswer;
import org.dengta.exchange.Link;
import org.dengta.exchange.PeerStatus;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.Receipt;
import org.dengta.exchange.Wanted;
import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A link that waits before it tells how the other is. */
record Waiting(Link link, Pause pause) implements Link {

    /** What is waited for. */
    @FunctionalInterface
    interface Pause {
        void await() throws InterruptedException;
    }

    static Link before(Link link, Pause pause) {
        return new Waiting(link, pause);
    }

    @Override
    public PeerStatus status() {
        try {
            pause.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return link.status();
    }

    @Override
    public Wanted want(Collection<Head> mine, int most) {
        return link.want(mine, most);
    }

    @Override
    public Receipt send(List<StoredEntry> batch) {
        return link.send(batch);
    }

    @Override
    public GuestAnswer guests(Optional<String> after, int most) {
        return link.guests(after, most);
    }

    @Override
    public void handedOver(HandedOver all) {
        link.handedOver(all);
    }

    @Override
    public ProgrammeText programme() {
        return link.programme();
    }
}
