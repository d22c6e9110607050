package org.dengta.testing;

import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.FORUM;
import static org.dengta.testing.SampleEvent.FORUM_DOOR;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.OPENING;
import static org.dengta.testing.SampleEvent.SUMMIT;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.DutyFact.GrantChanged;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.kiosk.KioskId;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What befell one person, at random: passages, some undone or written down late, and orders. */
public final class Courses {
    /** Of all parties of these courses. */
    public static final int PARTY = 3;

    private static final ZoneId ANNEX = new ZoneId("annex");
    private static final Instant START = at(DAY_1, "09:00");
    private static final Duration LONGEST = Duration.ofHours(40);

    private final Random random;

    public Courses(Random random) {
        this.random = random;
    }

    /** Facts of three kiosks, in no order. */
    public List<Entry> some() {
        var course = new ArrayList<Entry>();
        for (var i = random.nextInt(14); i >= 0; i--) {
            var entry = entry(fact());
            course.add(entry);
            for (var undoings = random.nextInt(6); undoings > 3; undoings--) {
                course.add(entry(Facts.undone(entry)));
            }
            if (entry.fact() instanceof GuestAdmitted admitted && random.nextInt(6) == 0) {
                course.addAll(countedAnew(entry, 1 + random.nextInt(admitted.heads().passed())));
            }
        }
        return course;
    }

    /** The same facts in another order, some of them twice. */
    public List<Entry> shuffled(List<Entry> course) {
        var again = new ArrayList<>(course);
        course.stream().filter(_ -> random.nextInt(3) == 0).forEach(again::add);
        java.util.Collections.shuffle(again, random);
        return again;
    }

    /** As any kiosk writes it down, by whatever clock: one fact after the other. */
    public List<Entry> countedAnew(Entry first, int heads) {
        var kiosk = new KioskId("kiosk-" + random.nextInt(3));
        var at = moment();
        return List.of(
                Facts.entry(kiosk, at, Facts.undone(first)),
                Facts.entry(kiosk, at.plusMillis(1), Facts.anew(first, heads)));
    }

    private Entry entry(Fact fact) {
        var kiosk = new KioskId("kiosk-" + random.nextInt(3));
        return Facts.entry(kiosk, moment(), fact);
    }

    private Instant moment() {
        return START.plusMillis(random.nextLong(LONGEST.toMillis()));
    }

    private Fact fact() {
        return switch (random.nextInt(12)) {
            case 0 -> admitted(EAST, CENTRE, Optional.empty());
            case 1 -> admitted(FORUM_DOOR, FORUM, Optional.of(OPENING));
            case 2 -> admitted(FORUM_DOOR, FORUM, Optional.of(SUMMIT));
            case 3, 4 -> admitted(HALL_IN, HALL, Optional.empty());
            case 5 -> admitted(new GateId("annex-in"), ANNEX, Optional.empty());
            case 6 -> left(FORUM_DOOR, FORUM, Set.of());
            case 7 -> left(HALL_IN, HALL, Set.of());
            case 8 -> left(EAST, CENTRE, Set.of(FORUM, HALL, ANNEX));
            default -> order();
        };
    }

    private Fact order() {
        return switch (random.nextInt(4)) {
            case 0 -> new PersonBlocked(Facts.LIN, random.nextBoolean(), "stolen");
            case 1 -> new BadgeHandedOver(Facts.LIN, ApproachBuilder.LOOKUP, "holder");
            case 2 -> new GrantChanged(Facts.LIN, HALL, moment(), moment(), "on-duty");
            default -> {
                var states = State.values();
                yield new HoldSet(
                        random.nextBoolean() ? ScopeKind.ZONE : ScopeKind.GATE,
                        random.nextBoolean() ? "hall" : "east",
                        states[random.nextInt(states.length)],
                        "drill",
                        Facts.maybe(random, moment()));
            }
        };
    }

    private Fact left(GateId gate, ZoneId zone, Set<ZoneId> inner) {
        return new GuestLeft(Facts.LIN, gate, zone, inner, ApproachBuilder.LOOKUP);
    }

    /** Hall and annex exclude each other; a true time may be any, also a wrong one. */
    private Fact admitted(GateId gate, ZoneId zone, Optional<SessionId> session) {
        var leaves =
                zone.equals(HALL)
                        ? Set.of(ANNEX)
                        : zone.equals(ANNEX) ? Set.of(HALL) : Set.<ZoneId>of();
        var grounds =
                random.nextInt(4) == 0
                        ? new Grounds(
                                How.LATE, Optional.empty(), Optional.of(truth()), Optional.empty())
                        : Grounds.VERDICT;
        return new GuestAdmitted(
                Facts.LIN,
                gate,
                zone,
                session,
                new Heads(1 + random.nextInt(PARTY), PARTY),
                ApproachBuilder.LOOKUP,
                Facts.maybe(random, DAY_1.plusDays(random.nextInt(2))),
                leaves,
                grounds);
    }

    private Instant truth() {
        return switch (random.nextInt(8)) {
            case 0 -> Instant.MIN;
            case 1 -> Instant.MAX;
            default -> moment();
        };
    }
}
