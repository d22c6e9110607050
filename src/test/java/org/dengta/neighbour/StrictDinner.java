package org.dengta.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.BANQUET;
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
import org.dengta.gate.Undoing;
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

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** What {@link StrictSessionTest} is about. */
final class StrictDinner {
    private static final KioskId ARBITER = new KioskId("table-1");
    static final GateId GARDEN = new GateId("garden-door");
    private static final String CODE = "EXPO/4711";

    private final Programme programme = strict();
    private final SettableClock clock = new SettableClock(at(DAY_1, "18:30"));
    private final InMemoryJournal granted = new InMemoryJournal(ARBITER, clock, List.of());
    private final ArbiterDesk arbiter = new ArbiterDesk(granted);
    private int party = 1;

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

    SettableClock clock() {
        return clock;
    }

    /** The arbiter's journal. */
    InMemoryJournal granted() {
        return granted;
    }

    /** The guest at doors made from now on stands for so many. */
    void bring(int heads) {
        party = heads;
    }

    Arbiter heardBy(String kiosk) {
        return arbiter.heardBy(new KioskId(kiosk), Facts.OPERATOR);
    }

    /** A kiosk with a journal of its own. */
    final class Door {
        private final KioskId kiosk;
        private final GateId gate;
        private final InMemoryJournal journal;
        private final GateDesk desk;

        Door(String id, GateId gate, Arbiter arbiter) {
            this.gate = gate;
            kiosk = new KioskId(id);
            journal = new InMemoryJournal(kiosk, clock, List.of());
            var lookup = new LookupKey(new byte[32]);
            var codes = new InMemoryCodeRegister(journal, new DataKey(new byte[32], new Random(1)));
            var guests = new InMemoryGuestList();
            guests.put(List.of(aPerson().forHeads(party).build()));
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

        /** Its facts reach the arbiter. */
        void tell() {
            granted.take(journal, Integer.MAX_VALUE);
        }

        void undoLast() {
            var last = desk.latestScans(kiosk, gate, 1).getFirst();
            assertThat(desk.undo(last.position(), "did-not-enter", Facts.OPERATOR))
                    .isInstanceOf(Undoing.Undone.class);
        }

        String scan() {
            return scan(OptionalInt.empty());
        }

        String scan(OptionalInt heads) {
            var scan = new Scan(CODE, gate, Direction.ENTRY, clock.instant(), heads);
            return Answer.of(desk.decide(scan, Facts.OPERATOR).verdict());
        }

        InMemoryJournal journal() {
            return journal;
        }

        List<Fact> facts() {
            return journal.entries().stream().map(entry -> entry.fact()).toList();
        }
    }

    Door door(String kiosk, GateId gate) {
        return new Door(kiosk, gate, heardBy(kiosk));
    }
}
