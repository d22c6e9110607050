package org.dengta.app.demo;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.app.Replica;
import org.dengta.credential.Credential;
import org.dengta.gate.Scan;
import org.dengta.kiosk.OperatorId;
import org.dengta.programme.Audience;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What has happened at the gates before the demo opens: crews since six, guests since half past
 * seven, most of them in the main hall, visitors since nine. Every scan is decided as at a real
 * gate, so some are refused. Always the same people.
 */
final class DemoMorning {
    /** Of the guests on the list one of so many has come. */
    static final int EVERY_GUEST = 3;

    private static final int FORGOTTEN = 4;

    private final Replica replica;
    private final HandClock clock;
    private final OperatorId operator;
    private final Set<PersonId> spared;

    /** Somebody comes to a gate. */
    private record Arrival(Instant at, GateId gate, Person person) {}

    /**
     * @param replica one with this clock
     * @param clock set to each scan's time
     * @param operator at every gate
     * @param spared people who have not come yet
     */
    DemoMorning(Replica replica, HandClock clock, OperatorId operator, Set<PersonId> spared) {
        this.replica = replica;
        this.clock = clock;
        this.operator = operator;
        this.spared = spared;
    }

    /** Plays it, in one durable step. */
    void play(Instant opening) {
        var guests = every(EVERY_GUEST, Audience.GUEST);
        var crews = every(11, Audience.WORKING);
        var visitors = every(7, Audience.PUBLIC);
        var seated = guests.subList(0, guests.size() * 4 / 5);
        var arrivals =
                Stream.of(
                                arrivals("staff-entrance", opening, 180, crews),
                                arrivals("guest-entrance", opening, 95, guests),
                                arrivals("main-hall-door-a", opening, 70, seated),
                                arrivals("expo-entrance", opening, 25, visitors),
                                dayBefore(opening, guests))
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Arrival::at))
                        .toList();
        replica.store()
                .journal()
                .atomically(() -> {
                    arrivals.forEach(this::pass);
                    return arrivals.size();
                });
    }

    /** People at one gate, one after the other, until shortly before the opening. */
    private static List<Arrival> arrivals(
            String gate, Instant opening, int minutesBefore, List<Person> people) {
        var first = opening.minus(Duration.ofMinutes(minutesBefore));
        var apart = Duration.ofMinutes(minutesBefore - 2L).dividedBy(Math.max(1, people.size()));
        return IntStream.range(0, people.size())
                .mapToObj(i ->
                        new Arrival(
                                first.plus(apart.multipliedBy(i)), new GateId(gate), people.get(i)))
                .toList();
    }

    private List<Person> every(int step, Audience audience) {
        var found = new ArrayList<Person>();
        var seen = new int[1];
        replica.store()
                .guests()
                .forEach(person -> {
                    var suits = isOf(person, audience) && person.participation().isExpected();
                    if (suits && !spared.contains(person.id()) && seen[0]++ % step == 0) {
                        found.add(person);
                    }
                });
        return found;
    }

    private boolean isOf(Person person, Audience audience) {
        return replica.programme()
                .category(person.category())
                .filter(category -> category.audience() == audience)
                .isPresent();
    }

    /** Whom nobody scanned out on the evening before, and who has not come again. */
    private List<Arrival> dayBefore(Instant opening, List<Person> today) {
        var others =
                every(1, Audience.GUEST).stream()
                        .filter(person -> !today.contains(person))
                        .limit(FORGOTTEN)
                        .toList();
        return arrivals("guest-entrance", opening.minus(Duration.ofDays(1)), 60, others);
    }

    private void pass(Arrival arrival) {
        clock.set(arrival.at());
        var person = arrival.person().id();
        var code = replica.issuingDesk().codeOf(person, Credential.Kind.BADGE, operator);
        var scan = new Scan(code.digits(), arrival.gate(), Direction.ENTRY, arrival.at());
        replica.gateDesk().decide(scan, operator);
    }
}
