package org.dengta.testing;

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
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A link whose answers a test bends. */
public final class BentLink implements Link {
    private final Link link;
    private UnaryOperator<PeerStatus> status = UnaryOperator.identity();
    private UnaryOperator<Wanted> wanted = UnaryOperator.identity();
    private UnaryOperator<ProgrammeText> programme = UnaryOperator.identity();
    private Optional<Function<Optional<String>, GuestAnswer>> guests = Optional.empty();

    public BentLink(Link link) {
        this.link = link;
    }

    public BentLink status(UnaryOperator<PeerStatus> bend) {
        status = bend;
        return this;
    }

    public BentLink wanted(UnaryOperator<Wanted> bend) {
        wanted = bend;
        return this;
    }

    public BentLink programme(UnaryOperator<ProgrammeText> bend) {
        programme = bend;
        return this;
    }

    /** Answers from the cursor alone. */
    public BentLink guests(Function<Optional<String>, GuestAnswer> answer) {
        guests = Optional.of(answer);
        return this;
    }

    @Override
    public PeerStatus status() {
        return status.apply(link.status());
    }

    @Override
    public Wanted want(Collection<Head> mine, int most) {
        return wanted.apply(link.want(mine, most));
    }

    @Override
    public Receipt send(List<StoredEntry> batch) {
        return link.send(batch);
    }

    @Override
    public GuestAnswer guests(Optional<String> after, int most) {
        return guests.map(answer -> answer.apply(after)).orElseGet(() -> link.guests(after, most));
    }

    @Override
    public void handedOver(HandedOver all) {
        link.handedOver(all);
    }

    @Override
    public ProgrammeText programme() {
        return programme.apply(link.programme());
    }
}
