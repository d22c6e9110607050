package org.dengta.presence;

import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.presence.Discrepancy.InsideByVideo;
import org.dengta.presence.Discrepancy.InsideNotApproved;
import org.dengta.presence.Discrepancy.InsideNotListed;
import org.dengta.presence.Discrepancy.LeftWithoutEntry;
import org.dengta.presence.Discrepancy.NeverLeft;
import org.dengta.programme.Programme;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what does not fit in a person's whereabouts at one instant. Zones only: whoever is in a
 * session is in its zone by the same passage. Pure, for any thread.
 */
public final class Discrepancies {
    private final Programme programme;
    private final Instant at;
    private final LocalDate day;

    /**
     * @param programme whose zones lie within each other
     * @param at says which day it is
     */
    public Discrepancies(Programme programme, Instant at) {
        this.programme = programme;
        this.at = at;
        this.day = programme.time().dayOf(at);
    }

    /**
     * Everything that does not fit, zone by zone in the order they were first passed; a zone may
     * come several times.
     *
     * @param id whose whereabouts these are
     * @param person as listed; empty for a number that is not on the list
     */
    public List<Discrepancy> of(PersonId id, Optional<Person> person, Whereabouts whereabouts) {
        var found = new ArrayList<Discrepancy>();
        for (var standing : whereabouts.all()) {
            if (standing.place() instanceof ZoneId zone) {
                leaving(id, zone, standing, whereabouts).ifPresent(found::add);
                standing.entered()
                        .filter(_ -> standing.inside())
                        .ifPresent(entry -> found.addAll(staying(id, person, zone, entry)));
            }
        }
        return List.copyOf(found);
    }

    private Optional<Discrepancy> leaving(
            PersonId id, ZoneId zone, Standing standing, Whereabouts whereabouts) {
        return standing.left()
                .filter(_ -> !wasEnteredBeforeLastExit(standing))
                .filter(exit -> !wasWithin(zone, exit, whereabouts))
                .map(exit -> new LeftWithoutEntry(id, zone, exit));
    }

    /** The one entry of somebody inside came after the exit. */
    private static boolean wasEnteredBeforeLastExit(Standing standing) {
        return standing.entries() > (standing.inside() ? 1 : 0);
    }

    /** A hall's exit outdoors leaves the zone around it too, which nobody need have entered. */
    private boolean wasWithin(ZoneId zone, Passage exit, Whereabouts whereabouts) {
        return programme.venue().within(zone).stream()
                .flatMap(inner -> whereabouts.at(inner).flatMap(Standing::arrived).stream())
                .anyMatch(arrived -> !arrived.isAfter(exit.at()));
    }

    private List<Discrepancy> staying(
            PersonId id, Optional<Person> person, ZoneId zone, Passage entry) {
        var entered = programme.time().dayOf(entry.at());
        if (entered.isBefore(day) && !programme.isEmptiedAtClosing(zone)) {
            return List.of(new NeverLeft(id, zone, entry));
        }
        if (!programme.stay(zone, at).contains(entry.at())) {
            return List.of();
        }
        return person.map(Person::participation)
                .map(known -> inside(id, known, zone, entry))
                .orElseGet(() -> List.of(new InsideNotListed(id, zone, entry)));
    }

    private static List<Discrepancy> inside(
            PersonId id, Participation known, ZoneId zone, Passage entry) {
        var unapproved =
                Optional.<Discrepancy>of(new InsideNotApproved(id, zone, entry))
                        .filter(_ -> !known.isApproved());
        var byVideo =
                Optional.<Discrepancy>of(new InsideByVideo(id, zone, entry))
                        .filter(_ -> known.attendance() == Attendance.VIDEO);
        return Stream.of(unapproved, byVideo).flatMap(Optional::stream).toList();
    }
}
