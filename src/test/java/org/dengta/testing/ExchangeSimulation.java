package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.Answers;
import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.PeerNotes;
import org.dengta.exchange.Round;
import org.dengta.exchange.RoundOutcome;
import org.dengta.exchange.RoundOutcome.Done;
import org.dengta.journal.Fact;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.presence.Whereabouts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Kiosks that write facts down and exchange them with a central over links that break anywhere,
 * with clocks hours apart and starts in between: all of it follows from the seed.
 */
public final class ExchangeSimulation {
    private static final String EVENT = "2410";
    private static final Duration GRAIN = Duration.ofSeconds(2);
    private static final Instant NOW = SampleEvent.at(SampleEvent.DAY_1, "09:00");
    private static final List<PersonId> PEOPLE =
            List.of(Facts.LIN, Facts.MEI, new PersonId("G-0003"));

    private final Random random;
    private final List<Node> kiosks;
    private final Node central;
    private int written;

    /** One machine of the simulation. */
    public interface Node {
        Answers.Shared shared();

        /** Its notes on the central. */
        PeerNotes notes();

        SettableClock clock();

        void write(Fact fact);

        /** Ends the program and starts it again. */
        void restart();

        Whereabouts whereabouts(PersonId person);
    }

    public ExchangeSimulation(long seed, List<Node> kiosks, Node central) {
        this.random = new Random(seed);
        this.kiosks = List.copyOf(kiosks);
        this.central = central;
    }

    /** Where a kiosk's clock starts: up to five hours off. */
    public static SettableClock clock(long seed) {
        return new SettableClock(NOW.plusSeconds(new Random(seed).nextInt(-18_000, 18_000)));
    }

    /** Lets them go on for some steps, then heals every link. */
    public void run(int steps) {
        for (var i = 0; i < steps; i++) {
            step(kiosks.get(random.nextInt(kiosks.size())));
        }
        for (var pass = 0; pass < 2; pass++) {
            kiosks.forEach(kiosk -> assertThat(round(kiosk, link(kiosk))).isInstanceOf(Done.class));
        }
    }

    private void step(Node kiosk) {
        kiosk.clock().moveBy(Duration.ofMillis(random.nextInt(-2_000, 60_000)));
        switch (random.nextInt(8)) {
            case 0 -> kiosk.restart();
            case 1 -> round(kiosk, link(kiosk));
            case 2, 3 ->
                    round(
                            kiosk,
                            new BrokenLink(
                                    link(kiosk),
                                    random.nextInt(4),
                                    Reason.CUT,
                                    random.nextBoolean()));
            default -> write(kiosk);
        }
    }

    private void write(Node kiosk) {
        for (var i = random.nextInt(1, 9); i > 0; i--) {
            kiosk.write(fact(PEOPLE.get(random.nextInt(PEOPLE.size()))));
            written++;
        }
    }

    private Fact fact(PersonId who) {
        return switch (random.nextInt(4)) {
            case 0 ->
                    Facts.left(who, SampleEvent.EAST, SampleEvent.CENTRE, Set.of(SampleEvent.HALL));
            case 1 -> Facts.admitted(who, SampleEvent.HALL_IN, SampleEvent.HALL);
            case 2 -> undoing(who);
            default -> Facts.admitted(who, SampleEvent.EAST, SampleEvent.CENTRE);
        };
    }

    /** Of any scan that the central holds, so also of another kiosk's. */
    private Fact undoing(PersonId who) {
        var entries = central.shared().facts().beyond(List.of(), 1_000);
        var position =
                entries.isEmpty()
                        ? new FactChain("east-1", random).position()
                        : entries.get(random.nextInt(entries.size())).position();
        return new Fact.ScanUndone(Optional.of(who), SampleEvent.EAST, position, "mis-scan");
    }

    private Link link(Node kiosk) {
        return new Answers(EVENT, central.clock(), central.shared(), id(kiosk).value());
    }

    private static KioskId id(Node kiosk) {
        return kiosk.shared().neighbourhood().self().kiosk();
    }

    private RoundOutcome round(Node kiosk, Link link) {
        return new Round(EVENT, kiosk.clock(), kiosk.shared(), kiosk.notes(), "central")
                .run(link, _ -> {});
    }

    /** Every fact is everywhere exactly once, and everybody stands everywhere the same. */
    public void assertAllAgree() {
        var nodes = new ArrayList<>(kiosks);
        nodes.add(central);
        for (var node : nodes) {
            assertThat(node.shared().facts().count()).isEqualTo(written);
            assertThat(node.shared().facts().quarantine()).isEmpty();
            assertThat(new HashSet<>(node.shared().facts().heads()))
                    .isEqualTo(new HashSet<>(central.shared().facts().heads()));
            for (var person : PEOPLE) {
                assertThat(node.whereabouts(person)).isEqualTo(central.whereabouts(person));
            }
        }
        kiosks.forEach(kiosk -> assertThat(kiosk.notes().waiting()).isZero());
        kiosks.forEach(this::assertHearsAllOthers);
    }

    private void assertHearsAllOthers(Node kiosk) {
        var told = kiosk.shared().neighbourhood().others().orElseThrow().kiosks();
        assertThat(told.stream().map(Neighbour::kiosk))
                .containsExactlyElementsOf(
                        kiosks.stream().filter(it -> !it.equals(kiosk)).map(it -> id(it)).toList());
        assertThat(told).allSatisfy(it -> assertThat(it.age().orElseThrow()).isLessThan(GRAIN));
    }
}
