package org.dengta.app.demo;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.admission.Scan;
import org.dengta.app.Replica;
import org.dengta.credential.Credential;
import org.dengta.kiosk.OperatorId;
import org.dengta.programme.Audience;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What has happened at the gates before the demo opens: crews since six, guests since half past
 * seven, most of them in the main hall, visitors since nine. Every scan is decided as at a real
 * gate, so some are refused. Always the same people.
 */
final class DemoMorning {
    private static final Duration SECONDS_APART = Duration.ofSeconds(9);

    private final Replica replica;
    private final HandClock clock;
    private final OperatorId operator;
    private final Set<PersonId> spared;

    /**
     * A stream of people at one gate.
     *
     * @param gate where
     * @param from when the first comes
     * @param people in their order
     */
    private record Queue(GateId gate, Instant from, List<Person> people) {}

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
        var guests = every(3, Audience.GUEST);
        var crews = every(11, Audience.WORKING);
        var visitors = every(7, Audience.PUBLIC);
        var seated = guests.subList(0, guests.size() * 4 / 5);
        replica.store()
                .journal()
                .atomically(() -> {
                    pass(queue("staff-entrance", opening.minus(Duration.ofHours(3)), crews));
                    pass(queue("guest-entrance", opening.minus(Duration.ofMinutes(95)), guests));
                    pass(queue("main-hall-door-a", opening.minus(Duration.ofMinutes(75)), seated));
                    pass(queue("expo-entrance", opening.minus(Duration.ofMinutes(25)), visitors));
                    return guests.size();
                });
    }

    private static Queue queue(String gate, Instant from, List<Person> people) {
        return new Queue(new GateId(gate), from, people);
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

    /** One person after the other, so that all have passed before the demo opens. */
    private void pass(Queue queue) {
        var issuing = replica.issuingDesk();
        var desk = replica.gateDesk();
        var at = queue.from();
        for (var person : queue.people()) {
            clock.set(at);
            var code = issuing.codeOf(person.id(), Credential.Kind.BADGE, operator);
            desk.decide(new Scan(code.digits(), queue.gate(), Direction.ENTRY, at), operator);
            at = at.plus(SECONDS_APART);
        }
    }
}
