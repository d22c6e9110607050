package org.dengta.presence;

import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.Entry;
import org.dengta.kiosk.KioskId;
import org.dengta.venue.Gate;
import org.dengta.venue.Venue;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What holds of a gate, a zone or the venue by order of a supervisor.
 *
 * @param of what kind of thing
 * @param scope its id
 * @param state how far it is held
 * @param reason a short code
 * @param until when that ends by itself
 * @param since when it was ordered, clock of that kiosk
 * @param kiosk where it was ordered
 */
public record Hold(
        ScopeKind of,
        String scope,
        State state,
        String reason,
        Optional<Instant> until,
        Instant since,
        KioskId kiosk) {

    /** The scope of the venue as a whole. */
    public static final String VENUE = "venue";

    /** Of each scope the latest order, given in any order. */
    public static List<Hold> fold(Collection<Entry> entries) {
        var latest = new LinkedHashMap<String, Hold>();
        Whereabouts.inOrder(entries).stream()
                .flatMap(entry -> of(entry).stream())
                .forEach(hold -> latest.put(hold.of() + " " + hold.scope(), hold));
        return List.copyOf(latest.values());
    }

    /** What an entry orders; empty for one that orders nothing of the kind. */
    public static Optional<Hold> of(Entry entry) {
        return entry.fact() instanceof HoldSet set
                ? Optional.of(
                        new Hold(
                                set.of(),
                                set.scope(),
                                set.state(),
                                set.reason(),
                                set.until(),
                                entry.at(),
                                entry.position().kiosk()))
                : Optional.empty();
    }

    /** Whether it keeps anybody from anything at an instant. */
    public boolean isActive(Instant at) {
        return state != State.OPEN && until.filter(end -> !end.isAfter(at)).isEmpty();
    }

    /** The strictest of what holds for a gate: of itself, its zone, those around it, the venue. */
    public static Optional<Hold> strictest(
            Collection<Hold> holds, Gate gate, Venue venue, Instant at) {
        return holds.stream()
                .filter(hold -> hold.isActive(at) && hold.covers(gate, venue))
                .max(Comparator.comparing(Hold::state).thenComparing(Hold::since));
    }

    private boolean covers(Gate gate, Venue venue) {
        return switch (of) {
            case GATE -> gate.id().value().equals(scope);
            case ZONE ->
                    gate.zone().value().equals(scope)
                            || venue.within(new ZoneId(scope)).contains(gate.zone());
            case VENUE -> true;
        };
    }
}
