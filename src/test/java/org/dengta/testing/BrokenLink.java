package org.dengta.testing;

import org.dengta.exchange.GuestAnswer;
import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.PeerStatus;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.Receipt;
import org.dengta.exchange.Wanted;
import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A link that breaks at one call: before the other has heard it, or after, the answer lost. */
public final class BrokenLink implements Link {
    private final Link link;
    private final Reason reason;
    private final boolean isHeard;
    private int left;

    /**
     * @param calls how many go well before
     * @param isHeard whether the other hears the call that breaks
     */
    public BrokenLink(Link link, int calls, Reason reason, boolean isHeard) {
        this.link = link;
        this.left = calls;
        this.reason = reason;
        this.isHeard = isHeard;
    }

    @Override
    public PeerStatus status() {
        return through(link::status);
    }

    @Override
    public Wanted want(Collection<Head> mine, int most) {
        return through(() -> link.want(mine, most));
    }

    @Override
    public Receipt send(List<StoredEntry> batch) {
        return through(() -> link.send(batch));
    }

    @Override
    public GuestAnswer guests(Optional<String> after, int most) {
        return through(() -> link.guests(after, most));
    }

    @Override
    public void handedOver(HandedOver all) {
        var _ =
                through(() -> {
                    link.handedOver(all);
                    return all;
                });
    }

    @Override
    public ProgrammeText programme() {
        return through(link::programme);
    }

    private <T> T through(Supplier<T> call) {
        if (left > 0) {
            left--;
            return call.get();
        }
        var lost = isHeard ? Optional.of(call.get()) : Optional.<T>empty();
        throw new LinkFailure(
                reason, lost.map(_ -> "the answer is lost").orElse("nobody heard the call"));
    }
}
