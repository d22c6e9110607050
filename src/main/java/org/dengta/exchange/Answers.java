package org.dengta.exchange;

import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood;
import org.dengta.kiosk.Neighbourhood.Told;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param neighbourhood the kiosks it knows
     */
    public record Shared(
            SharedFacts facts,
            SharedGuests guests,
            SharedProgramme programme,
            Neighbourhood neighbourhood) {}

    /**
     * @param event the event's number, four digits
     * @param clock this replica's
     * @param shared what it gives and takes
     * @param asker the kiosk that asks
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
                shared.programme().current().map(ProgrammeText::hash).orElse(""),
                shared.neighbourhood().others().map(this::neighbours));
    }

    /** Of the asker's neighbours this replica is one, where it stands at a gate. */
    private List<Neighbour> neighbours(Told told) {
        var self = Optional.of(shared.neighbourhood().self()).filter(it -> it.gate().isPresent());
        return Stream.concat(told.kiosks().stream(), self.stream())
                .filter(it -> !it.kiosk().value().equals(asker))
                .toList();
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
    public void handedOver(HandedOver all) {
        var age = Duration.between(all.until(), clock.instant());
        shared.neighbourhood()
                .note(
                        new Neighbour(
                                new KioskId(asker),
                                all.gate(),
                                Optional.of(age.isNegative() ? Duration.ZERO : age)));
    }

    @Override
    public ProgrammeText programme() {
        return shared.programme()
                .current()
                .orElseThrow(() ->
                        new LinkFailure(Reason.PEER_FAILED, "no programme is published there"));
    }
}
