package org.dengta.presence;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Grounds.How;
import org.dengta.presence.Discrepancy.AdmittedTwice;
import org.dengta.programme.Programme;
import org.dengta.programme.Whom.Subject;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;

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
    public boolean isSuspect(Whereabouts whereabouts, Subject subject) {
        return whereabouts.all().stream().anyMatch(standing -> isSuspect(standing, subject));
    }

    private boolean isSuspect(Standing standing, Subject subject) {
        return switch (rule(standing.place(), subject)) {
            case FREE -> false;
            case AFTER_EXIT, AFTER_EXIT_SOFT -> standing.clashes() > 0;
            case ONCE -> standing.entries() > 1;
        };
    }

    /**
     * Each entry that was one too many with the one before it, in the order of time.
     *
     * @param subject the person, for the terms that count
     * @param facts all about the person, in any order
     */
    public List<AdmittedTwice> of(PersonId person, Subject subject, Collection<Entry> facts) {
        var found = new ArrayList<AdmittedTwice>();
        var last = new HashMap<Place, Sighting>();
        var whereabouts = Whereabouts.unknown();
        for (var entry : Whereabouts.counting(facts)) {
            if (entry.fact() instanceof GuestAdmitted admitted) {
                var place = guarded(admitted);
                var now = Sighting.of(entry, admitted.gate());
                var known = whereabouts.at(place);
                Optional.ofNullable(last.put(place, now))
                        .filter(before -> !before.isAtSameDoorAs(now))
                        .filter(before -> place instanceof SessionId || isSameDay(before, now))
                        .filter(_ -> isTooMany(known, admitted, rule(place, subject)))
                        .map(before -> new AdmittedTwice(person, place, before, now))
                        .ifPresent(found::add);
            }
            whereabouts = whereabouts.after(entry);
        }
        return found;
    }

    /** What a human being lets in against the verdict is no mistake of gates apart. */
    private static boolean isTooMany(
            Optional<Standing> known, GuestAdmitted admitted, EntryRule rule) {
        var heads = admitted.heads();
        var isKnowing = admitted.grounds().how() == How.OVERRIDE;
        return switch (rule) {
            case FREE -> false;
            case AFTER_EXIT, AFTER_EXIT_SOFT ->
                    !isKnowing
                            && known.filter(Standing::inside)
                                    .filter(it -> it.heads() + heads.passed() > heads.party())
                                    .isPresent();
            case ONCE ->
                    !isKnowing
                            && known.map(Standing::tally)
                                    .filter(it -> it.headsToday() + heads.passed() > heads.party())
                                    .isPresent();
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

    private EntryRule rule(Place place, Subject subject) {
        return programme.terms(place, subject).entry();
    }
}
