package org.dengta.admission;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.admission.Doorway.Way;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.programme.Terms.Bond;
import org.dengta.venue.Place;
import org.dengta.verdict.Holder;
import org.dengta.verdict.Refusal.WithoutPrincipal.Lack;

import java.util.Optional;

/** Companions and interpreters, who pass only where, or after, their principal does. */
final class CompanionRules {
    private final Programme programme;

    CompanionRules(Programme programme) {
        this.programme = programme;
    }

    /** What keeps a companion from a place behind the gate; empty when nothing does. */
    Optional<Lack> lack(Doorway doorway, Way way) {
        var bond = closer(doorway.ofZone().bond(), way.terms().bond());
        return bond == Bond.NONE ? Optional.empty() : lack(doorway.known(), way.place(), bond);
    }

    /** Of what is ruled for the zone and for what is held in it. */
    private static Bond closer(Bond one, Bond other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Optional<Lack> lack(Known companion, Place place, Bond bond) {
        var principal = companion.approach().around().principal();
        if (principal.isEmpty()) {
            return Optional.of(Lack.UNKNOWN);
        }
        if (!mayEnter(companion, principal.get(), place)) {
            return Optional.of(Lack.NO_ACCESS);
        }
        return bond == Bond.PRESENCE && !isInside(companion, principal.get())
                ? Optional.of(Lack.NOT_INSIDE)
                : Optional.empty();
    }

    private boolean mayEnter(Known companion, Holder principal, Place place) {
        var participation = principal.person().participation();
        return participation.isApproved()
                && participation.attendance() != Attendance.VIDEO
                && principal.orders().blocked().isEmpty()
                && principal.rights(programme).mayEnter(place, companion.at());
    }

    private boolean isInside(Known companion, Holder principal) {
        var stay = programme.stay(companion.zone(), companion.at());
        return principal
                .whereabouts()
                .at(companion.zone())
                .filter((Standing standing) -> standing.isInside(stay))
                .isPresent();
    }
}
