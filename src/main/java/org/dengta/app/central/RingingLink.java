package org.dengta.app.central;

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

/** A replica that tells everybody when somebody has handed it something new. */
final class RingingLink implements Link {
    private final Link link;
    private final Runnable ring;

    RingingLink(Link link, Runnable ring) {
        this.link = link;
        this.ring = ring;
    }

    @Override
    public PeerStatus status() {
        return link.status();
    }

    @Override
    public Wanted want(Collection<Head> mine, int most) {
        return link.want(mine, most);
    }

    @Override
    public Receipt send(List<StoredEntry> batch) {
        var receipt = link.send(batch);
        if (receipt.isProgress()) {
            ring.run();
        }
        return receipt;
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
