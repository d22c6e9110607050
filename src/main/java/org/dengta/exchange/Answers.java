package org.dengta.exchange;

import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A replica that answers: what the central does for a kiosk, and a kiosk for its neighbour. */
public final class Answers implements Link {
    private final String event;
    private final InstantSource clock;
    private final Shared shared;
    private final String asker;

    /**
     * What a replica shares.
     *
     * @param facts all of them
     * @param guests the list
     * @param programme what it publishes
     */
    public record Shared(SharedFacts facts, SharedGuests guests, SharedProgramme programme) {}

    /**
     * @param event the event's number, four digits
     * @param clock this replica's
     * @param shared what it gives and takes
     * @param asker who asks, for what is put aside
     */
    public Answers(String event, InstantSource clock, Shared shared, String asker) {
        this.event = event;
        this.clock = clock;
        this.shared = shared;
        this.asker = asker;
    }

    @Override
    public PeerStatus status() {
        return new PeerStatus(
                PeerStatus.PROTOCOL,
                event,
                clock.instant(),
                shared.facts().count(),
                shared.guests().cursor(),
                shared.programme().current().map(ProgrammeText::hash).orElse(""));
    }

    @Override
    public Wanted want(Collection<Head> mine, int most) {
        // Heads first: a fact written meanwhile is then asked for again rather than thought known.
        var heads = shared.facts().heads();
        var entries = shared.facts().beyond(mine, most);
        return new Wanted(heads, entries, entries.size() == most);
    }

    @Override
    public Receipt send(List<StoredEntry> batch) {
        return shared.facts().take(batch, asker);
    }

    @Override
    public GuestAnswer guests(Optional<String> after, int most) {
        return shared.guests().after(after, most);
    }

    @Override
    public ProgrammeText programme() {
        return shared.programme()
                .current()
                .orElseThrow(() ->
                        new LinkFailure(Reason.PEER_FAILED, "no programme is published there"));
    }
}
