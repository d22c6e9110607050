package org.dengta.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.VISITOR;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.presence.Standing;
import org.dengta.programme.CategoryId;
import org.dengta.testing.Answer;
import org.dengta.testing.Facts;
import org.dengta.testing.GateInMemory;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.RulesEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Verdict.Admitted;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What holds of a day at one gate whose verdicts are followed. */
final class GateLawsTest {
    private static final long SEED = 71;
    private static final ZoneId ARENA = new ZoneId("arena");
    private static final ZoneId LIBRARY = new ZoneId("library");
    private static final ZoneId EXPO = new ZoneId("expo");
    private static final CategoryId PERMIT = new CategoryId("permit");

    private final Random random = new Random(SEED);
    private final SettableClock clock = new SettableClock(at(DAY_1, "09:00"));
    private final GateInMemory gate = new GateInMemory(RulesEvent.programme(), clock);

    @Test
    void a_full_hall_never_holds_more_than_its_number() {
        var people = parties(12, 3);
        for (var i = 0; i < 300; i++) {
            pass(any(people), new GateId("arena-door"));
            assertThat(gate.inside(ARENA)).as("seed %s, step %s", SEED, i).isBetween(0, 8);
        }
        assertThat(gate.inside(ARENA)).isPositive();
    }

    @Test
    void nobody_enters_more_often_a_day_than_is_allowed() {
        var people = parties(3, 2);
        for (var i = 0; i < 250; i++) {
            pass(any(people), new GateId("library-door"));
        }
        for (var person : people) {
            assertThat(headsEntered(person)).as("seed %s", SEED).isBetween(1, 3 * 2);
            assertThat(gate.standing(person, LIBRARY).orElseThrow().clashes()).isZero();
        }
    }

    @Test
    void reservations_use_up_no_more_than_their_quota_and_others_neither_use_it_nor_are_bound() {
        clock.moveTo(at(DAY_1, "18:00"));
        var visitors =
                people(15, i -> aPerson().inCategory(VISITOR).forHeads(1 + i % 3), "V-", "eve");
        var guests = people(10, _ -> aPerson(), "G-", "");
        for (var i = 0; i < 230; i++) {
            if (random.nextInt(3) == 0) {
                var decision = gate.enter(any(guests), new GateId("expo-door"));
                assertThat(Answer.of(decision.verdict())).doesNotContain("slot-full");
            } else {
                pass(any(visitors), new GateId("expo-door"));
            }
            assertThat(reserved(visitors)).as("seed %s, step %s", SEED, i).isBetween(0, 20);
        }
        assertThat(reserved(visitors)).isEqualTo(20);
        assertThat(reserved(guests)).isZero();
    }

    private List<PersonId> people(
            int count, IntFunction<PersonBuilder> who, String prefix, String slot) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var person = who.apply(i).withId(prefix + i);
                    return gate.list(slot.isEmpty() ? person : person.granted(EXPO, DAY_1, slot));
                })
                .toList();
    }

    private int reserved(List<PersonId> people) {
        return people.stream()
                .flatMap(person -> gate.standing(person, EXPO).stream())
                .filter(standing -> standing.tally().slot().isPresent())
                .mapToInt(Standing::heads)
                .sum();
    }

    /** In a zone that both enter: as many people as are approved, and as many vehicles. */
    @Test
    void people_and_vehicles_never_take_each_others_room() {
        var people = parties(12, 3);
        var vehicles = people(14, _ -> aPerson().inCategory(PERMIT).granted(ARENA), "P-", "");
        var most = 0;
        for (var i = 0; i < 400; i++) {
            pass(any(random.nextBoolean() ? people : vehicles), new GateId("arena-door"));
            var inside = gate.vehicles(ARENA);
            assertThat(gate.inside(ARENA)).as("seed %s, step %s", SEED, i).isBetween(0, 8);
            assertThat(inside).as("seed %s, step %s", SEED, i).isBetween(0, 8);
            most = Math.max(most, inside);
        }
        assertThat(most).isEqualTo(8);
    }

    private int headsEntered(PersonId person) {
        return gate.facts().stream()
                .filter(GuestAdmitted.class::isInstance)
                .map(GuestAdmitted.class::cast)
                .filter(fact -> fact.person().equals(person) && fact.zone().equals(LIBRARY))
                .mapToInt(fact -> fact.heads().passed())
                .sum();
    }

    /** Whatever the clocks say: what was ordered before stays ordered. */
    @Test
    void who_was_revoked_or_blocked_is_never_let_in_after_that() {
        var people = parties(8, 1);
        var out = new HashSet<PersonId>();
        for (var i = 0; i < 250; i++) {
            clock.moveTo(at(DAY_1, "12:00").plusSeconds(random.nextInt(-9_000, 9_000)));
            var person = any(people);
            switch (random.nextInt(30)) {
                case 0 -> {
                    gate.revoke(person);
                    out.add(person);
                }
                case 1 -> order(person, out);
                default -> {
                    var decision = gate.enter(person, new GateId("lab-door"));
                    assertThat(decision.verdict() instanceof Admitted)
                            .as("seed %s, step %s", SEED, i)
                            .isEqualTo(!out.contains(person));
                }
            }
        }
        assertThat(out).isNotEmpty();
    }

    /** Blocked after everything else that will be heard of. */
    private void order(PersonId person, Set<PersonId> out) {
        clock.moveTo(at(DAY_1, "16:00"));
        gate.journal().append(Facts.OPERATOR, new PersonBlocked(person, true, "stolen"));
        out.add(person);
    }

    @Test
    void inside_is_always_entries_less_exits_of_those_who_entered() {
        var people = parties(6, 1);
        var inside = new HashSet<PersonId>();
        for (var i = 0; i < 300; i++) {
            clock.moveBy(Duration.ofSeconds(11));
            var person = any(people);
            if (random.nextBoolean()) {
                gate.leave(person, new GateId("lab-door"));
                inside.remove(person);
            } else if (gate.enter(person, new GateId("lab-door")).verdict() instanceof Admitted) {
                inside.add(person);
            }
            assertThat(gate.inside(new ZoneId("lab"))).isEqualTo(inside.size());
        }
    }

    private List<PersonId> parties(int count, int heads) {
        return IntStream.range(0, count)
                .mapToObj(i -> gate.list(aPerson().withId("G-" + i).forHeads(heads)))
                .toList();
    }

    /** In or out, some of a party or all of it. */
    private void pass(PersonId person, GateId door) {
        clock.moveBy(Duration.ofSeconds(30));
        if (random.nextInt(3) == 0) {
            gate.leave(person, door);
            return;
        }
        var all = gate.scan(person, door);
        var heads = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1);
        gate.desk()
                .decide(
                        new Scan(all.text(), door, all.direction(), all.at(), heads),
                        Facts.OPERATOR);
    }

    private PersonId any(List<PersonId> people) {
        return people.get(random.nextInt(people.size()));
    }
}
