package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.store.sql.NewcomerCourses.DOORS;
import static org.dengta.store.sql.NewcomerCourses.PEOPLE;
import static org.dengta.store.sql.NewcomerCourses.code;
import static org.dengta.store.sql.NewcomerCourses.everybody;
import static org.dengta.store.sql.NewcomerCourses.person;

import org.dengta.accreditation.PersonId;
import org.dengta.admission.AdmissionPolicy;
import org.dengta.credential.CodeInspector;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.gate.GateDesk;
import org.dengta.gate.Scan;
import org.dengta.journal.StoredEntry;
import org.dengta.platform.sql.Database;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;
import org.dengta.store.sql.NewcomerCourses.Course;
import org.dengta.testing.Answer;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Whoever came before the list did is, on every replica and in every order of arrival, the same as
 * if listed from the start. Some are named by the list, some by a badge that a desk issued.
 */
final class NewcomerLawsTest {
    private static final Instant EVENING = SampleEvent.at(SampleEvent.DAY_1, "16:30");

    @TempDir private Path folder;
    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final SettableClock clock = new SettableClock(EVENING);
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_newcomer_is_in_the_end_who_the_list_says(int seed) {
        var random = new Random(seed);
        var courses = new NewcomerCourses(random).all();
        var reference = stores.fresh(clock);
        reference.guests().put(everybody());
        courses.forEach(course -> reference.facts().take(course.asListed().all(), "peer"));
        for (var replica = 0; replica < 2; replica++) {
            var store = arriving(courses, random);
            assertThat(store.audit().faults()).as("seed %s", seed).isEmpty();
            assertSame(store, reference, seed);
            assertThat(store.rebuild()).as("seed %s", seed).hasValue(0);
            assertSame(store, reference, seed);
        }
    }

    /** What a rebuild makes of a store whose filing was lost. */
    @ParameterizedTest
    @ValueSource(ints = {9, 10})
    void a_rebuild_finds_them_again(int seed) {
        var random = new Random(seed);
        var courses = new NewcomerCourses(random).all();
        var reference = stores.fresh(clock);
        reference.guests().put(everybody());
        courses.forEach(course -> reference.facts().take(course.asListed().all(), "peer"));
        var store = stores.open("lost.db", clock);
        store.guests().put(everybody());
        courses.forEach(course -> store.facts().take(course.written().all(), "peer"));
        try (var database = Database.open(stores.file("lost.db"))) {
            database.update("UPDATE fact SET guest = newcomer WHERE newcomer IS NOT NULL");
            database.update("DELETE FROM standing");
            database.update("DELETE FROM credential WHERE guest = 'G-1'");
        }
        assertThat(store.audit().faults()).as("seed %s", seed).isNotEmpty();
        assertThat(store.rebuild().orElseThrow()).as("seed %s", seed).isPositive();
        assertThat(store.audit().faults()).as("seed %s", seed).isEmpty();
        assertSame(store, reference, seed);
    }

    /** A new store that is told list and facts a little at a time, now and then a wrong list. */
    private Store arriving(List<Course> courses, Random random) {
        var store = stores.fresh(clock);
        var waiting = new ArrayList<List<StoredEntry>>();
        courses.forEach(course -> waiting.add(new ArrayList<>(course.written().all())));
        while (!waiting.isEmpty()) {
            var chain = waiting.get(random.nextInt(waiting.size()));
            var many = Math.min(chain.size(), 1 + random.nextInt(6));
            store.facts().take(List.copyOf(chain.subList(0, many)), "peer");
            chain.subList(0, many).clear();
            waiting.removeIf(List::isEmpty);
            if (random.nextInt(3) == 0) {
                list(store, random);
                assertThat(store.audit().faults()).isEmpty();
            }
        }
        if (random.nextBoolean()) {
            store.guests().put(everybody());
        } else {
            var central = stores.fresh(clock);
            central.guests().put(everybody());
            giveList(central, store);
        }
        return store;
    }

    /** Without somebody, or with two people's codes changed over, or right. */
    private static void list(Store store, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> {
                var one = random.nextInt(PEOPLE);
                store.guests().remove(List.of(person(one, one).id()));
            }
            case 1 -> store.guests().put(List.of(person(0, 1), person(1, 0)));
            default -> store.guests().put(everybody());
        }
    }

    private static void giveList(Store from, Store to) {
        if (from.sharedGuests().after(Optional.empty(), 100) instanceof Page page) {
            to.sharedGuests().take(page.changes());
        }
    }

    private static Map<PersonId, Whereabouts> whereabouts(Standings standings) {
        var all = new HashMap<PersonId, Whereabouts>();
        standings.forEach(all::put);
        return all;
    }

    private void assertSame(Store store, Store reference, int seed) {
        assertThat(whereabouts(store.standings()))
                .as("seed %s", seed)
                .isEqualTo(whereabouts(reference.standings()));
        var day = programme.day(EVENING);
        assertThat(store.standings().insideAnywhere(day))
                .as("seed %s", seed)
                .isEqualTo(reference.standings().insideAnywhere(day));
        for (var zone : DOORS.keySet()) {
            assertThat(store.standings().inside(zone, day))
                    .as("seed %s, %s", seed, zone)
                    .isEqualTo(reference.standings().inside(zone, day));
        }
        for (var person = 0; person < PEOPLE; person++) {
            var id = person(person, person).id();
            assertThat(store.standings().orders(id))
                    .as("seed %s", seed)
                    .isEqualTo(reference.standings().orders(id));
            assertThat(verdicts(store, person))
                    .as("seed %s", seed)
                    .isEqualTo(verdicts(reference, person));
        }
    }

    private List<String> verdicts(Store store, int person) {
        var desk = desk(store);
        var said = new ArrayList<String>();
        for (var gate : List.of("east", "hall-side", "gallery-door")) {
            for (var direction : Direction.values()) {
                var scan = new Scan(code(person), new GateId(gate), direction, EVENING);
                said.add(Answer.of(desk.explain(scan).verdict()));
            }
        }
        return said;
    }

    private GateDesk desk(Store store) {
        var inspector = new CodeInspector(SampleEvent.NUMBER, Map.of());
        return new GateDesk(
                programme,
                new GateDesk.CodeReading(inspector, Stores.KEYS.lookup()),
                new AdmissionPolicy(programme, Duration.ofSeconds(10)),
                new GateDesk.Records(store.holders(), store.standings(), store.journal()),
                GateDesk.Neighbours.NONE);
    }
}
