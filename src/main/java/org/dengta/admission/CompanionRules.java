package org.dengta.admission;

import org.dengta.verdict.Verdict;
import org.dengta.verdict.Holder;

import org.dengta.accreditation.Rights;
import org.dengta.verdict.Refusal.WithoutPrincipal;
import org.dengta.verdict.Refusal.WithoutPrincipal.Lack;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.programme.Terms.Bond;

import java.util.Optional;

/** Companions and interpreters, who pass only where, or after, their principal does. */
final class CompanionRules {
    private final Programme programme;

    CompanionRules(Programme programme) {
        this.programme = programme;
    }

    Optional<Verdict> bound(Approach approach, Holder holder) {
        var subject = Rights.subject(programme, holder.person());
        var bond = programme.terms(approach.gate().zone(), subject).bond();
        if (bond == Bond.NONE) {
            return Optional.empty();
        }
        return lack(approach, bond)
                .map(lack ->
                        AdmissionPolicy.refused(new WithoutPrincipal(lack), holder.person()));
    }

    private Optional<Lack> lack(Approach approach, Bond bond) {
        var principal = approach.around().principal();
        if (principal.isEmpty()) {
            return Optional.of(Lack.UNKNOWN);
        }
        if (!mayEnter(approach, principal.get())) {
            return Optional.of(Lack.NO_ACCESS);
        }
        return bond == Bond.PRESENCE && !isInside(approach, principal.get())
                ? Optional.of(Lack.NOT_INSIDE)
                : Optional.empty();
    }

    private boolean mayEnter(Approach approach, Holder principal) {
        var rights = principal.rights(programme);
        return principal.person().participation().isApproved()
                && principal.orders().blocked().isEmpty()
                && programme.placesBehind(approach.gate()).stream()
                        .anyMatch(place -> rights.mayEnter(place, approach.at()));
    }

    private boolean isInside(Approach approach, Holder principal) {
        var zone = approach.gate().zone();
        var stay = programme.stay(zone, approach.at());
        return principal.whereabouts()
                .at(zone)
                .filter((Standing standing) -> standing.isInside(stay))
                .isPresent();
    }
}
