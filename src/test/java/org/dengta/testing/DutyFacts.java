package org.dengta.testing;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.journal.DutyFact;
import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.DutyFact.CaseClosed;
import org.dengta.journal.DutyFact.CaseOpened;
import org.dengta.journal.DutyFact.ClaimClosed;
import org.dengta.journal.DutyFact.EntryClaimed;
import org.dengta.journal.DutyFact.GrantChanged;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.kiosk.KioskId;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.util.random.RandomGenerator;

/** Facts of people on duty, at random. */
final class DutyFacts {
    private DutyFacts() {}

    static DutyFact random(RandomGenerator random) {
        var who = new PersonId("G-" + random.nextInt(5));
        var gate = new GateId("gate-" + random.nextInt(9));
        var session = new SessionId("session-" + random.nextInt(9));
        var code = Facts.lookup(random);
        var reason = Facts.reason(random);
        return switch (random.nextInt(8)) {
            case 0 -> holdSet(random);
            case 1 -> new PersonBlocked(who, random.nextBoolean(), reason);
            case 2 -> handedOver(random, who, code);
            case 3 ->
                    new GrantChanged(
                            who,
                            random.nextBoolean() ? session : new ZoneId("zone-1"),
                            Facts.instant(random),
                            Facts.instant(random),
                            reason);
            case 4 ->
                    new EntryClaimed(
                            who, session, gate, new KioskId("kiosk-" + random.nextInt(9)), code);
            case 5 -> new ClaimClosed(who, session, Facts.position(random));
            case 6 ->
                    new CaseOpened(Facts.maybe(random, who), gate, reason, Facts.position(random));
            default -> new CaseClosed(Facts.maybe(random, who), Facts.position(random), reason);
        };
    }

    private static BadgeHandedOver handedOver(
            RandomGenerator random, PersonId who, CodeLookup code) {
        return new BadgeHandedOver(
                who,
                code,
                random.nextBoolean() ? "holder" : "liaison",
                Facts.maybe(random, "passport"),
                Facts.maybe(random, new BadgeHandedOver.Receipt("receipt-1", "c2Vh")));
    }

    private static HoldSet holdSet(RandomGenerator random) {
        var kinds = ScopeKind.values();
        var states = State.values();
        return new HoldSet(
                kinds[random.nextInt(kinds.length)],
                "scope-" + random.nextInt(9),
                states[random.nextInt(states.length)],
                Facts.reason(random),
                Facts.maybe(random, Facts.instant(random)));
    }
}
