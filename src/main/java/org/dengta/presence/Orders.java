package org.dengta.presence;

import org.dengta.accreditation.Rights.Lift;
import org.dengta.credential.CodeLookup;
import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.DutyFact.GrantChanged;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Entry;
import org.dengta.kiosk.KioskId;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people on duty have ordered about one person: the fold of those facts in hybrid-time order,
 * whatever order they come in. Immutable.
 *
 * @param blocked set while the person is blocked
 * @param handedOver the last badge handed over, if any was
 * @param lifts rights lifted for a time, past and coming ones too; each place once
 */
public record Orders(Optional<Blocking> blocked, Optional<HandOver> handedOver, List<Lift> lifts) {
    private static final Orders EMPTY = new Orders(Optional.empty(), Optional.empty(), List.of());

    public Orders {
        lifts = List.copyOf(lifts);
    }

    /**
     * That a person passes nowhere.
     *
     * @param at since when, clock of the kiosk where that was ordered
     * @param reason a short code
     */
    public record Blocking(Instant at, String reason) {}

    /**
     * A badge came into its holder's hands.
     *
     * @param credential the badge's
     * @param at clock of the kiosk
     * @param kiosk where
     */
    public record HandOver(CodeLookup credential, Instant at, KioskId kiosk) {}

    /** Of a person of whom nothing was ordered. */
    public static Orders empty() {
        return EMPTY;
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The fold of one person's facts, given in any order. */
    public static Orders fold(Collection<Entry> entries) {
        var blocked = Optional.<Blocking>empty();
        var handedOver = Optional.<HandOver>empty();
        var lifts = new LinkedHashMap<Place, GrantChanged>();
        for (var entry : Whereabouts.inOrder(entries)) {
            switch (entry.fact()) {
                case PersonBlocked fact -> blocked = blocking(fact, entry);
                case BadgeHandedOver fact -> handedOver = Optional.of(handOver(fact, entry));
                case GrantChanged fact -> lifts.put(fact.place(), fact);
                default -> {}
            }
        }
        return new Orders(blocked, handedOver, lifts(lifts));
    }

    private static Optional<Blocking> blocking(PersonBlocked fact, Entry entry) {
        return fact.blocked()
                ? Optional.of(new Blocking(entry.at(), fact.reason()))
                : Optional.empty();
    }

    private static HandOver handOver(BadgeHandedOver fact, Entry entry) {
        return new HandOver(fact.credential(), entry.at(), entry.position().kiosk());
    }

    private static List<Lift> lifts(Map<Place, GrantChanged> latest) {
        return latest.values().stream()
                .filter(fact -> fact.from().isBefore(fact.until()))
                .map(fact -> new Lift(fact.place(), new Window(fact.from(), fact.until())))
                .toList();
    }
}
