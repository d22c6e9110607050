package org.dengta.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.BANQUET;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DINNER;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.PersonId;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.kiosk.KioskId;
import org.dengta.neighbour.Arbiter.Asking;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
import org.dengta.testing.Answer;
import org.dengta.testing.Facts;
import org.dengta.testing.GateInMemory;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SettableClock;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Label;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A law: nobody is ever in twice on one strict session, whatever three kiosks do in whatever order:
 * scan, ask, undo, exchange in part, lose an answer, die between grant and entry, and all of it
 * again while another asks. And none is lost: in the end everybody can enter somewhere.
 */
final class StrictEntryLawTest {
    private static final int COURSES = 400;
    private static final int STEPS = 60;
    private static final List<PersonId> PEOPLE = List.of(new PersonId("G-1"), new PersonId("G-2"));

    private static GateId gate(int kiosk) {
        return new GateId("dinner-" + kiosk);
    }

    private static Programme programme() {
        var rules =
                new Regulations(
                        List.of(),
                        Map.of(),
                        OptionalInt.empty(),
                        List.of(),
                        Map.of(),
                        Map.of(DINNER, new KioskId("kiosk-0")),
                        List.of(),
                        Map.of());
        var builder = ProgrammeBuilder.aProgramme().ruledBy(rules);
        for (var kiosk = 0; kiosk < 3; kiosk++) {
            builder =
                    builder.withGate(
                            new Gate(
                                    gate(kiosk),
                                    new Label("门" + kiosk, "Door " + kiosk),
                                    BANQUET,
                                    Set.of(Direction.values())));
        }
        return builder.build();
    }

    /** Pulled the plug between the grant and the entry. */
    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Died() {
            super("died", null, false, false);
        }
    }

    /** One course of three kiosks, the first of which is the arbiter. */
    private final class Course {
        private final Random random;
        private final Programme programme = programme();
        private final SettableClock clock = new SettableClock(at(DAY_1, "18:30"));
        private final List<InMemoryJournal> journals;
        private final List<GateInMemory> kiosks;
        private final ArbiterDesk arbiter;
        private boolean isQuiet;
        private int depth;

        Course(long seed) {
            random = new Random(seed);
            journals =
                    IntStream.range(0, 3)
                            .mapToObj(it ->
                                    new InMemoryJournal(
                                            new KioskId("kiosk-" + it), clock, List.of()))
                            .toList();
            arbiter = new ArbiterDesk(journals.getFirst());
            kiosks = IntStream.range(0, 3).mapToObj(this::kiosk).toList();
        }

        private GateInMemory kiosk(int number) {
            var arbiterHere = arbiter.heardBy(new KioskId("kiosk-" + number), Facts.OPERATOR);
            var kiosk =
                    new GateInMemory(
                            programme,
                            clock,
                            asking -> ask(arbiterHere, asking),
                            journals.get(number));
            PEOPLE.forEach(it -> kiosk.list(aPerson().withId(it.value())));
            return kiosk;
        }

        private Claim ask(Arbiter here, Asking asking) {
            if (isQuiet) {
                return here.ask(asking);
            }
            if (random.nextInt(8) == 0) {
                return new Claim.Unanswered();
            }
            var claim = here.ask(asking);
            if (depth < 3) {
                depth++;
                IntStream.range(0, random.nextInt(6)).forEach(_ -> step());
                depth--;
            }
            return switch (random.nextInt(8)) {
                case 0 -> throw new Died();
                case 1 -> new Claim.Unanswered();
                default -> claim;
            };
        }

        void step() {
            clock.moveBy(Duration.ofMillis(random.nextInt(12_000)));
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> scan(random.nextInt(3), PEOPLE.get(random.nextInt(PEOPLE.size())));
                case 3 -> undo(random.nextInt(3));
                default ->
                        journals.get(random.nextInt(3))
                                .take(journals.get(random.nextInt(3)), 1 + random.nextInt(3));
            }
            PEOPLE.forEach(it -> assertThat(in(it)).hasSizeLessThanOrEqualTo(1));
        }

        private String scan(int kiosk, PersonId person) {
            try {
                return Answer.of(kiosks.get(kiosk).enter(person, gate(kiosk)).verdict());
            } catch (Died _) {
                return "died";
            }
        }

        /** Of any entry that it has heard of. */
        private void undo(int kiosk) {
            var known =
                    journals.get(kiosk).entries().stream()
                            .filter(entry -> entry.fact() instanceof GuestAdmitted)
                            .toList();
            if (!known.isEmpty()) {
                var one = known.get(random.nextInt(known.size()));
                kiosks.get(kiosk).desk().undo(one.position(), "did-not-enter", Facts.OPERATOR);
            }
        }

        /** Entries of the person that nobody undid, by all that anybody knows. */
        private List<Entry> in(PersonId person) {
            return journals.stream()
                    .flatMap(journal -> journal.about(person).stream())
                    .filter(entry -> entry.fact() instanceof GuestAdmitted)
                    .distinct()
                    .filter(entry -> journals.stream().noneMatch(it -> it.isUndone(entry)))
                    .toList();
        }

        /** Everything is told to everybody. */
        void settle() {
            isQuiet = true;
            for (var from : journals) {
                journals.forEach(to -> to.take(from, Integer.MAX_VALUE));
            }
            for (var from : journals) {
                journals.forEach(to -> to.take(from, Integer.MAX_VALUE));
            }
            clock.moveBy(Duration.ofMinutes(1));
        }

        List<String> scanAtEach(PersonId person) {
            var said = new ArrayList<String>();
            for (var kiosk = 0; kiosk < 3; kiosk++) {
                said.add(scan(kiosk, person));
            }
            return said;
        }
    }

    @Test
    void nobody_is_in_twice_and_everybody_can_enter_once() {
        var admitted = 0;
        var again = 0;
        for (var seed = 0; seed < COURSES; seed++) {
            var course = new Course(seed);
            for (var step = 0; step < STEPS; step++) {
                course.step();
            }
            course.settle();
            for (var person : PEOPLE) {
                var isIn = !course.in(person).isEmpty();
                var said = course.scanAtEach(person);
                assertThat(said.stream().filter(it -> it.startsWith("admitted")))
                        .as("seed %d, %s, in: %s, %s", seed, person, isIn, said)
                        .hasSize(isIn ? 0 : 1);
                assertThat(course.in(person)).as("seed %d", seed).hasSize(1);
                admitted += isIn ? 1 : 0;
                again += isIn ? 0 : 1;
            }
        }
        assertThat(Stream.of(admitted, again)).allMatch(it -> it > COURSES / 10);
    }
}
