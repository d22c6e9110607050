package org.dengta.admission;

import org.dengta.accreditation.Rights;
import org.dengta.admission.Refusal.AlreadyUsed;
import org.dengta.admission.Refusal.NotLeftYet;
import org.dengta.admission.Refusal.OpenAt;
import org.dengta.admission.Refusal.WrongPlace;
import org.dengta.admission.Refusal.WrongTime;
import org.dengta.admission.Verdict.Admitted;
import org.dengta.admission.Verdict.Refused;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Zone.ByDay;
import org.dengta.venue.Zone.BySession;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Place, time and number of entries: whether a person in good order may enter what a gate guards
 * now. Of several places that are open to the person, sessions come before the zone and earlier
 * sessions before later ones; the first that has an entry left is entered.
 */
final class EntryRules {
    private final Programme programme;

    EntryRules(Programme programme) {
        this.programme = programme;
    }

    /** What a gate may guard: a session held in its zone, or the zone itself. */
    private record Target(Place place, EntryRule entry) {}

    Verdict decide(Approach approach, Holder holder) {
        var rights = new Rights(programme, holder.person());
        var granted =
                targets(approach.gate().zone())
                        .filter(target -> rights.mayEnter(target.place()))
                        .toList();
        if (granted.isEmpty()) {
            return refused(holder, new WrongPlace(openPlaces(rights, approach.at())));
        }
        var open =
                granted.stream()
                        .filter(target -> rights.mayEnter(target.place(), approach.at()))
                        .toList();
        if (open.isEmpty()) {
            return refused(holder, new WrongTime(windows(rights, granted, approach.at())));
        }
        return enter(approach, holder, open);
    }

    private Verdict enter(Approach approach, Holder holder, List<Target> open) {
        var spent = new ArrayList<Refusal>();
        for (var target : open) {
            var obstacle = spent(approach, holder, target);
            if (obstacle.isEmpty()) {
                return admitted(approach, holder, target.place());
            }
            spent.add(obstacle.get());
        }
        return refused(holder, spent.getFirst());
    }

    private Optional<Refusal> spent(Approach approach, Holder holder, Target target) {
        var standing = holder.whereabouts().at(target.place());
        return switch (target.entry()) {
            case FREE -> Optional.empty();
            case AFTER_EXIT ->
                    standing.filter(known -> isInside(known, approach.at()))
                            .flatMap(Standing::entered)
                            .map(entry -> new NotLeftYet(target.place(), entry.gate(), entry.at()));
            case ONCE ->
                    standing.flatMap(Standing::entered)
                            .filter(entry -> counts(entry, target.place(), approach.at()))
                            .map(entry ->
                                    new AlreadyUsed(target.place(), entry.gate(), entry.at()));
        };
    }

    private boolean isInside(Standing standing, Instant at) {
        return standing.insideOn(programme.time().dayOf(at), programme.time());
    }

    /** A session is entered once in all, a zone once a day. */
    private boolean counts(Passage entry, Place place, Instant at) {
        return switch (place) {
            case SessionId _ -> true;
            case ZoneId _ -> programme.time().dayOf(entry.at()).equals(programme.time().dayOf(at));
        };
    }

    private Stream<Target> targets(ZoneId zone) {
        var sessions =
                programme.sessionsIn(zone).stream()
                        .sorted(Comparator.comparing((Session session) -> session.held().from()))
                        .map(session -> new Target(session.id(), session.entry()));
        var itself =
                switch (programme.venue().zone(zone).orElseThrow().opening()) {
                    case ByDay byDay -> Stream.of(new Target(zone, byDay.entry()));
                    case BySession _ -> Stream.<Target>empty();
                };
        return Stream.concat(sessions, itself);
    }

    /** Sessions, and zones that are open by themselves: a room is named by what is held in it. */
    private List<Place> openPlaces(Rights rights, Instant at) {
        var zones =
                programme.venue().zones().stream()
                        .filter(zone -> zone.opening() instanceof ByDay)
                        .map(zone -> (Place) zone.id());
        var sessions = programme.sessions().stream().map(session -> (Place) session.id());
        return Stream.concat(sessions, zones).filter(place -> rights.mayEnter(place, at)).toList();
    }

    private static List<OpenAt> windows(Rights rights, List<Target> granted, Instant at) {
        return granted.stream()
                .flatMap(target ->
                        rights.windows(target.place()).stream()
                                .map(w -> new OpenAt(target.place(), w)))
                .sorted(
                        Comparator.comparing((OpenAt open) -> open.window().endsBy(at))
                                .thenComparing(open -> open.window().from()))
                .toList();
    }

    private static Verdict admitted(Approach approach, Holder holder, Place place) {
        var session =
                switch (place) {
                    case SessionId id -> Optional.of(id);
                    case ZoneId _ -> Optional.<SessionId>empty();
                };
        return new Admitted(holder, approach.direction(), approach.gate().zone(), session, false);
    }

    private static Verdict refused(Holder holder, Refusal reason) {
        return new Refused(reason, Optional.of(holder.person()));
    }
}
