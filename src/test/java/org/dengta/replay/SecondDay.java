package org.dengta.replay;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What was written down on the second day: the person of number n presents the code n. */
final class SecondDay {
    private SecondDay() {}

    static Instant at(String time) {
        return SampleEvent.at(SampleEvent.DAY_2, time);
    }

    static CodeLookup lookup(int number) {
        return new CodeLookup(Integer.toString(number).repeat(64));
    }

    static Fact enters(int who, GateId gate, ZoneId zone) {
        return admitted(who, gate, zone, Optional.empty(), new Heads(1, 1));
    }

    static Fact enters(int who, GateId gate, ZoneId zone, SessionId session) {
        return admitted(who, gate, zone, Optional.of(session), new Heads(1, 1));
    }

    static Fact entersOf(int who, int passed) {
        return admitted(
                who, SampleEvent.HALL_IN, SampleEvent.HALL, Optional.empty(), new Heads(passed, 4));
    }

    private static Fact admitted(
            int who, GateId gate, ZoneId zone, Optional<SessionId> session, Heads heads) {
        return new GuestAdmitted(
                new PersonId("G-" + who),
                gate,
                zone,
                session,
                heads,
                lookup(who),
                Optional.of(SampleEvent.DAY_2),
                Set.of(),
                Grounds.VERDICT);
    }

    static Fact leaves(int who, GateId gate, ZoneId zone) {
        return new GuestLeft(new PersonId("G-" + who), gate, zone, Set.of(), lookup(who));
    }

    /** Number 9 is nobody's. */
    static Fact refused(int who, GateId gate, String reason) {
        var person = Optional.of(who).filter(it -> it != 9).map(it -> new PersonId("G-" + it));
        return new EntryRefused(person, gate, reason, Optional.of(lookup(who)));
    }
}
