package org.dengta.supervision;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Rights;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Position;
import org.dengta.kiosk.KioskId;
import org.dengta.presence.Hold;
import org.dengta.presence.Standings;
import org.dengta.programme.Programme;
import org.dengta.supervision.Alert.Arrived;
import org.dengta.supervision.Alert.BlockedTried;
import org.dengta.supervision.Alert.ClockBehind;
import org.dengta.supervision.Alert.HoldChanged;
import org.dengta.venue.Place;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Folds new facts into alerts, each told once, whatever order the facts come in and however often.
 * For one thread.
 */
public final class AlertWatch {
    private static final String BLOCKED = "blocked";
    private static final Duration TOLERATED = Duration.ofSeconds(60);
    private static final Comparator<Entry> BY_TIME =
            Comparator.comparing(Entry::time).thenComparing(Entry::position);

    private final Supplier<Programme> programme;
    private final KioskId own;
    private final Function<PersonId, Optional<Person>> people;
    private final RefusalRuns runs = new RefusalRuns();
    private final RoomWatch rooms = new RoomWatch();
    private final Map<Arrival, Position> arrivals = new HashMap<>();
    private final Map<String, Entry> holds = new HashMap<>();
    private final Set<Position> undone = new HashSet<>();
    private final Set<Position> tries = new HashSet<>();
    private final AtomicBoolean isBehind = new AtomicBoolean();

    /** What is announced once. */
    private record Arrival(PersonId person, Place place, LocalDate day) {}

    /**
     * @param programme the one that stands when it is asked for
     * @param own this kiosk: arrivals are announced where it is named for them, and holds of its
     *     own are no news
     * @param people the list
     */
    public AlertWatch(
            Supplier<Programme> programme,
            KioskId own,
            Function<PersonId, Optional<Person>> people) {
        this.programme = programme;
        this.own = own;
        this.people = people;
    }

    /** Takes facts in; what they give reason to tell, by the time of what happened. */
    public List<Alert> take(Collection<Entry> entries) {
        var found = new ArrayList<Alert>();
        entries.forEach(this::noteUndone);
        entries.stream().sorted(BY_TIME).forEach(entry -> single(entry).ifPresent(found::add));
        found.addAll(runs.take(entries));
        found.sort(Comparator.comparing(Alert::at));
        return found;
    }

    /** Who comes after all is announced then. */
    private void noteUndone(Entry entry) {
        if (entry.fact() instanceof ScanUndone undoing) {
            undone.add(undoing.undone());
            arrivals.values().remove(undoing.undone());
        }
    }

    private Optional<? extends Alert> single(Entry entry) {
        return switch (entry.fact()) {
            case GuestAdmitted admitted -> arrived(admitted, entry);
            case EntryRefused refused when refused.reason().equals(BLOCKED) ->
                    refused.person()
                            .filter(_ -> tries.add(entry.position()))
                            .map(who -> new BlockedTried(who, refused.gate(), entry.at()));
            case HoldSet set -> held(set, entry);
            default -> Optional.empty();
        };
    }

    private Optional<Arrived> arrived(GuestAdmitted admitted, Entry entry) {
        var plan = programme.get();
        if (plan.regulations().announcements().isEmpty() || undone.contains(entry.position())) {
            return Optional.empty();
        }
        var at = admitted.grounds().passed().orElse(entry.at());
        var place = admitted.session().<Place>map(it -> it).orElse(admitted.zone());
        var arrival = new Arrival(admitted.person(), place, plan.time().dayOf(at));
        return people.apply(admitted.person())
                .filter(this::isAnnouncedHere)
                .filter(_ -> arrivals.putIfAbsent(arrival, entry.position()) == null)
                .map(person -> new Arrived(person, admitted.gate(), place, at));
    }

    private boolean isAnnouncedHere(Person person) {
        var plan = programme.get();
        var subject = Rights.subject(plan, person);
        return plan.regulations().announcements().stream()
                .anyMatch(it -> it.kiosks().contains(own) && it.whom().includes(subject));
    }

    /** An order of elsewhere, unless a later one of that scope is known already. */
    private Optional<HoldChanged> held(HoldSet set, Entry entry) {
        var scope = set.of() + " " + set.scope();
        var known = Optional.ofNullable(holds.get(scope));
        if (known.filter(it -> BY_TIME.compare(it, entry) >= 0).isPresent()) {
            return Optional.empty();
        }
        holds.put(scope, entry);
        return Hold.of(entry).filter(hold -> !hold.kiosk().equals(own)).map(HoldChanged::new);
    }

    /** How full places are; what there is to tell since last time. */
    public List<Alert> rooms(Standings standings, Instant now) {
        return List.copyOf(rooms.look(programme.get(), standings, now));
    }

    /**
     * That the clock stands behind the facts: once, until it does no more.
     *
     * @param latest the latest fact known
     * @param now what the clock shows
     */
    public Optional<Alert> clock(Optional<Entry> latest, Instant now) {
        var ahead = latest.filter(it -> it.time().millis() > now.plus(TOLERATED).toEpochMilli());
        return isBehind.getAndSet(ahead.isPresent())
                ? Optional.empty()
                : ahead.map(it -> behind(it, now));
    }

    private static ClockBehind behind(Entry latest, Instant now) {
        var written = Instant.ofEpochMilli(latest.time().millis());
        return new ClockBehind(now, written, latest.position().kiosk());
    }
}
