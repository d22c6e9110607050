package org.dengta.admission;

import static org.dengta.admission.AdmissionPolicy.refused;

import org.dengta.programme.Programme;
import org.dengta.venue.Place;
import org.dengta.venue.Window;
import org.dengta.venue.Zone.ByDay;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Refusal.Cancelled;
import org.dengta.verdict.Refusal.Moved;
import org.dengta.verdict.Refusal.OpenAt;
import org.dengta.verdict.Refusal.SlotMissed;
import org.dengta.verdict.Refusal.SlotMissed.Miss;
import org.dengta.verdict.Refusal.WrongPlace;
import org.dengta.verdict.Refusal.WrongTime;
import org.dengta.verdict.Verdict;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say where nothing behind a gate is open to a person, ever or now. */
final class WindowRules {
    private final Programme programme;

    WindowRules(Programme programme) {
        this.programme = programme;
    }

    Verdict nothingGranted(Doorway doorway) {
        var reason =
                changed(doorway)
                        .or(() -> reservedElsewhere(doorway))
                        .orElseGet(() -> new WrongPlace(openPlaces(doorway)));
        return refused(reason, doorway.known().person());
    }

    Verdict nothingOpen(Doorway doorway) {
        var reason =
                changed(doorway)
                        .or(() -> slotMissed(doorway))
                        .orElseGet(() -> new WrongTime(windows(doorway)));
        return refused(reason, doorway.known().person());
    }

    /** That a session of today was moved away from here or called off. */
    private Optional<Refusal> changed(Doorway doorway) {
        var zone = doorway.known().zone();
        var today = programme.time().dayOf(doorway.at());
        var invited =
                programme.sessions().stream()
                        .filter(it -> programme.time().dayOf(it.held().from()).equals(today))
                        .filter(it -> !it.held().endsBy(doorway.at()))
                        .filter(doorway.rights()::isInvitedTo)
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

    private static Optional<Refusal> reservedElsewhere(Doorway doorway) {
        var rights = doorway.rights();
        var elsewhere =
                rights.reserved().stream()
                        .flatMap(place -> windows(place, rights.windows(place)))
                        .sorted(comingFirst(doorway.at()))
                        .toList();
        return elsewhere.isEmpty()
                ? Optional.empty()
                : Optional.of(new SlotMissed(Miss.OTHER_PLACE, elsewhere));
    }

    private Optional<Refusal> slotMissed(Doorway doorway) {
        var windows = windows(doorway);
        return doorway.rights().reservations(doorway.known().zone()).isEmpty()
                ? Optional.empty()
                : Optional.of(new SlotMissed(miss(windows, doorway.at()), windows));
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
    private List<Place> openPlaces(Doorway doorway) {
        var zones =
                programme.venue().zones().stream()
                        .filter(zone -> zone.opening() instanceof ByDay)
                        .map(zone -> (Place) zone.id());
        var sessions = programme.sessions().stream().map(session -> (Place) session.id());
        return Stream.concat(sessions, zones)
                .filter(place -> doorway.rights().mayEnter(place, doorway.at()))
                .toList();
    }

    private static List<OpenAt> windows(Doorway doorway) {
        return doorway.granted().stream()
                .flatMap(way -> windows(way.place(), way.windows()))
                .sorted(comingFirst(doorway.at()))
                .toList();
    }

    private static Stream<OpenAt> windows(Place place, List<Window> windows) {
        return windows.stream().map(window -> new OpenAt(place, window));
    }

    private static Comparator<OpenAt> comingFirst(Instant at) {
        return Comparator.comparing((OpenAt open) -> open.window().endsBy(at))
                .thenComparing(open -> open.window().from());
    }
}
