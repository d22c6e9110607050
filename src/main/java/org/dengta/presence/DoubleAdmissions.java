package org.dengta.presence;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.presence.Discrepancy.AdmittedTwice;
import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Zone.ByDay;
import org.dengta.venue.Zone.BySession;
import org.dengta.venue.ZoneId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Finds whom gates apart from each other have admitted once too often. A place that may be entered
 * again and again knows no such thing, and what one kiosk read twice at one gate is one passage.
 * Pure, for any thread.
 */
public final class DoubleAdmissions {
    private final Programme programme;

    public DoubleAdmissions(Programme programme) {
        this.programme = programme;
    }

    /** Whether somebody's facts are worth looking into; for others {@link #of} finds nothing. */
    public boolean isSuspect(Whereabouts whereabouts) {
        return whereabouts.all().stream().anyMatch(this::isSuspect);
    }

    private boolean isSuspect(Standing standing) {
        return switch (rule(standing.place())) {
            case FREE -> false;
            case AFTER_EXIT -> standing.clashes() > 0;
            case ONCE -> standing.entries() > 1;
        };
    }

    /**
     * Each entry that was one too many with the one before it, in the order of time.
     *
     * @param facts all about the person, in any order
     */
    public List<AdmittedTwice> of(PersonId person, Collection<Entry> facts) {
        var found = new ArrayList<AdmittedTwice>();
        var last = new HashMap<Place, Sighting>();
        var whereabouts = Whereabouts.unknown();
        for (var entry : Whereabouts.counting(facts)) {
            if (entry.fact() instanceof GuestAdmitted admitted) {
                var place = guarded(admitted);
                var now = Sighting.of(entry, admitted.gate());
                var isInside = whereabouts.at(place).filter(Standing::inside).isPresent();
                Optional.ofNullable(last.put(place, now))
                        .filter(before -> isTooMany(place, before, now, isInside))
                        .map(before -> new AdmittedTwice(person, place, before, now))
                        .ifPresent(found::add);
            }
            whereabouts = whereabouts.after(entry);
        }
        return found;
    }

    private boolean isTooMany(Place place, Sighting before, Sighting now, boolean isInside) {
        if (before.isAtSameDoorAs(now)) {
            return false;
        }
        return switch (rule(place)) {
            case FREE -> false;
            case AFTER_EXIT -> isInside && isSameDay(before, now);
            case ONCE -> place instanceof SessionId || isSameDay(before, now);
        };
    }

    private boolean isSameDay(Sighting before, Sighting now) {
        var time = programme.time();
        return time.dayOf(before.at()).equals(time.dayOf(now.at()));
    }

    /** What the gate guarded: the session where one was entered, else the zone. */
    private static Place guarded(GuestAdmitted admitted) {
        return admitted.session().<Place>map(session -> session).orElse(admitted.zone());
    }

    /** An exit is wanted between entries where nothing else is known. */
    private EntryRule rule(Place place) {
        return switch (place) {
            case SessionId session ->
                    programme.session(session).map(Session::entry).orElse(EntryRule.AFTER_EXIT);
            case ZoneId zone ->
                    programme
                            .venue()
                            .zone(zone)
                            .map(known ->
                                    switch (known.opening()) {
                                        case ByDay byDay -> byDay.entry();
                                        case BySession _ -> EntryRule.AFTER_EXIT;
                                    })
                            .orElse(EntryRule.AFTER_EXIT);
        };
    }
}
