package org.dengta.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.BANQUET;
import static org.dengta.testing.SampleEvent.BANQUET_DOOR;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DINNER;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.admission.AdmissionPolicy;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.gate.GateDesk;
import org.dengta.gate.GateDesk.CodeReading;
import org.dengta.gate.GateDesk.Neighbours;
import org.dengta.gate.GateDesk.Records;
import org.dengta.gate.KnownHolders;
import org.dengta.gate.Scan;
import org.dengta.journal.DutyFact.EntryClaimed;
import org.dengta.journal.Fact;
import org.dengta.kiosk.KioskId;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
import org.dengta.testing.Answer;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Label;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/**
 * A dinner that two doors lead to, each with a kiosk of its own that has not heard of the other;
 * one neighbour grants the entries.
 */
final class StrictSessionTest {
    private static final KioskId ARBITER = new KioskId("table-1");
    private static final GateId GARDEN = new GateId("garden-door");
    private static final String CODE = "EXPO/4711";

    private final Programme programme = strict();
    private final SettableClock clock = new SettableClock(at(DAY_1, "18:30"));
    private final InMemoryJournal granted = new InMemoryJournal(clock, List.of());
    private final ArbiterDesk arbiter = new ArbiterDesk(granted);

    private static Programme strict() {
        var rules =
                new Regulations(
                        List.of(),
                        Map.of(),
                        OptionalInt.empty(),
                        List.of(),
                        Map.of(),
                        Map.of(DINNER, ARBITER),
                        List.of(),
                        Map.of());
        return ProgrammeBuilder.aProgramme()
                .withGate(
                        new Gate(
                                GARDEN,
                                new Label("花园门", "Garden Door"),
                                BANQUET,
                                Set.of(Direction.values())))
                .ruledBy(rules)
                .build();
    }

    /** A kiosk with a journal of its own. */
    private final class Door {
        private final GateId gate;
        private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
        private final GateDesk desk;

        Door(GateId gate, Arbiter arbiter) {
            this.gate = gate;
            var lookup = new LookupKey(new byte[32]);
            var codes = new InMemoryCodeRegister(journal, new DataKey(new byte[32], new Random(1)));
            var guests = new InMemoryGuestList();
            guests.put(List.of(aPerson().build()));
            codes.putForeign(lookup.of(CODE), Facts.LIN);
            var standings = new InMemoryStandings(journal);
            desk =
                    new GateDesk(
                            programme,
                            new CodeReading(
                                    new CodeInspector(SampleEvent.NUMBER, Map.of()), lookup),
                            new AdmissionPolicy(programme, Duration.ofSeconds(10)),
                            new Records(
                                    new KnownHolders(codes, guests, standings), standings, journal),
                            new Neighbours(Hearing.ALONE, arbiter));
        }

        String scan() {
            var scan = new Scan(CODE, gate, Direction.ENTRY, clock.instant());
            return Answer.of(desk.decide(scan, Facts.OPERATOR).verdict());
        }

        List<Fact> facts() {
            return journal.entries().stream().map(entry -> entry.fact()).toList();
        }
    }

    private Door door(String kiosk, GateId gate) {
        return new Door(gate, arbiter.heardBy(new KioskId(kiosk), Facts.OPERATOR));
    }

    @Test
    void the_first_door_to_ask_lets_in_and_the_other_says_where_and_when() {
        var front = door("door-a", BANQUET_DOOR);
        var garden = door("door-b", GARDEN);
        assertThat(front.scan()).isEqualTo("admitted banquet dinner");
        clock.moveBy(Duration.ofMinutes(4));
        assertThat(garden.scan()).startsWith("refused already-used dinner banquet-door");
        assertThat(granted.entries())
                .singleElement()
                .satisfies(entry -> {
                    var claimed = (EntryClaimed) entry.fact();
                    assertThat(claimed.gate()).isEqualTo(BANQUET_DOOR);
                    assertThat(claimed.asker()).isEqualTo(new KioskId("door-a"));
                });
        assertThat(garden.facts()).singleElement().isInstanceOf(Fact.EntryRefused.class);
    }

    @Test
    void a_door_whose_grant_was_lost_on_the_way_is_granted_it_again() {
        var deaf =
                new Door(
                        BANQUET_DOOR,
                        asking -> {
                            var _ =
                                    arbiter.heardBy(new KioskId("door-a"), Facts.OPERATOR)
                                            .ask(asking);
                            return Arbiter.SILENT.ask(asking);
                        });
        assertThat(deaf.scan()).startsWith("attention claim-unanswered");
        assertThat(door("door-a", BANQUET_DOOR).scan()).isEqualTo("admitted banquet dinner");
        assertThat(granted.entries()).hasSize(1);
    }

    @Test
    void an_arbiter_that_is_silent_leaves_it_to_a_human_being() {
        var front = new Door(BANQUET_DOOR, Arbiter.SILENT);
        assertThat(front.scan()).startsWith("attention claim-unanswered dinner");
        assertThat(front.facts())
                .singleElement()
                .satisfies(fact ->
                        assertThat(((Fact.EntryRefused) fact).reason())
                                .isEqualTo("claim-unanswered"));
    }

    @Test
    void an_entry_that_the_arbiter_took_back_is_free_again() {
        var admitted = Facts.admitted(Facts.LIN, BANQUET_DOOR, BANQUET, DINNER);
        var entry = granted.append(Facts.OPERATOR, admitted);
        assertThat(door("door-b", GARDEN).scan()).startsWith("refused already-used dinner");
        granted.append(
                Facts.OPERATOR,
                new Fact.ScanUndone(
                        Optional.of(Facts.LIN), BANQUET_DOOR, entry.position(), "mis-scan"));
        assertThat(door("door-b", GARDEN).scan()).isEqualTo("admitted banquet dinner");
    }

    @Test
    void nobody_is_asked_about_who_may_not_enter_anyway() {
        clock.moveTo(at(DAY_1, "12:00"));
        assertThat(door("door-a", BANQUET_DOOR).scan()).startsWith("refused wrong-time");
        assertThat(granted.entries()).isEmpty();
    }
}
