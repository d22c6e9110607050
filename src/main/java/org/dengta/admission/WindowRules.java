package org.dengta.admission;

import org.dengta.verdict.Verdict;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Holder;

import static org.dengta.admission.AdmissionPolicy.refused;

import org.dengta.accreditation.Rights;
import org.dengta.verdict.Refusal.Cancelled;
import org.dengta.verdict.Refusal.Moved;
import org.dengta.verdict.Refusal.OpenAt;
import org.dengta.verdict.Refusal.SlotMissed;
import org.dengta.verdict.Refusal.SlotMissed.Miss;
import org.dengta.verdict.Refusal.WrongPlace;
import org.dengta.verdict.Refusal.WrongTime;
import org.dengta.programme.Programme;
import org.dengta.venue.Place;
import org.dengta.venue.Zone.ByDay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where and when a person may enter what a gate guards, and what to say when not. */
final class WindowRules {
    private final Programme programme;

    WindowRules(Programme programme) {
        this.programme = programme;
    }

    /** What is behind the gate and ever open to the person. */
    List<Place> granted(Approach approach, Holder holder) {
        var rights = holder.rights(programme);
        return programme.placesBehind(approach.gate()).stream().filter(rights::mayEnter).toList();
    }

    /** What is behind the gate and open to the person now. */
    List<Place> open(Approach approach, Holder holder) {
        var rights = holder.rights(programme);
        return programme.placesBehind(approach.gate()).stream()
                .filter(place -> rights.mayEnter(place, approach.at()))
                .toList();
    }

    Verdict nothingGranted(Approach approach, Holder holder) {
        var rights = holder.rights(programme);
        var reason =
                changed(approach, rights)
                        .or(() -> reservedElsewhere(rights, approach.at()))
                        .orElseGet(() -> new WrongPlace(openPlaces(rights, approach.at())));
        return refused(reason, holder.person());
    }

    Verdict nothingOpen(Approach approach, Holder holder) {
        var rights = holder.rights(programme);
        var reason =
                changed(approach, rights)
                        .or(() -> slotMissed(approach, rights))
                        .orElseGet(() -> new WrongTime(windows(approach, holder)));
        return refused(reason, holder.person());
    }

    /** That a session of today was moved away from here or called off. */
    private Optional<Refusal> changed(Approach approach, Rights rights) {
        var zone = approach.gate().zone();
        var today = programme.time().dayOf(approach.at());
        var invited =
                programme.sessions().stream()
                        .filter(it -> programme.time().dayOf(it.held().from()).equals(today))
                        .filter(it -> !it.held().endsBy(approach.at()))
                        .filter(rights::isInvitedTo)
                        .toList();
        var moved =
                invited.stream()
                        .filter(it -> it.wasAnnouncedFor(zone))
                        .findFirst()
                        .<Refusal>map(it -> new Moved(it.id(), it.zone(), it.doors()));
        return moved.or(() ->
                invited.stream()
                        .filter(it -> it.isCancelled() && it.zone().equals(zone))
                        .findFirst()
                        .map(it -> new Cancelled(it.id())));
    }

    private Optional<Refusal> reservedElsewhere(Rights rights, Instant at) {
        var elsewhere =
                rights.reserved().stream()
                        .flatMap(place -> windows(rights, place))
                        .sorted(comingFirst(at))
                        .toList();
        return elsewhere.isEmpty()
                ? Optional.empty()
                : Optional.of(new SlotMissed(Miss.OTHER_PLACE, elsewhere));
    }

    private Optional<Refusal> slotMissed(Approach approach, Rights rights) {
        var zone = approach.gate().zone();
        if (rights.reservations(zone).isEmpty()) {
            return Optional.empty();
        }
        var windows = windows(rights, zone).sorted(comingFirst(approach.at())).toList();
        return Optional.of(new SlotMissed(miss(windows, approach.at()), windows));
    }

    private Miss miss(List<OpenAt> windows, Instant at) {
        var today = programme.time().dayOf(at);
        var todays =
                windows.stream()
                        .filter(it -> programme.time().dayOf(it.window().from()).equals(today))
                        .toList();
        if (todays.isEmpty()) {
            return Miss.OTHER_DAY;
        }
        return todays.stream().anyMatch(it -> it.window().from().isAfter(at))
                ? Miss.EARLY
                : Miss.LATE;
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

    private List<OpenAt> windows(Approach approach, Holder holder) {
        var rights = holder.rights(programme);
        return granted(approach, holder).stream()
                .flatMap(place -> windows(rights, place))
                .sorted(comingFirst(approach.at()))
                .toList();
    }

    private static Stream<OpenAt> windows(Rights rights, Place place) {
        return rights.windows(place).stream().map(window -> new OpenAt(place, window));
    }

    private static Comparator<OpenAt> comingFirst(Instant at) {
        return Comparator.comparing((OpenAt open) -> open.window().endsBy(at))
                .thenComparing(open -> open.window().from());
    }
}
