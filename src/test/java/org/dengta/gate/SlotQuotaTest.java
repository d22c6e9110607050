package org.dengta.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.VISITOR;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.checkin.Recounting.Recounted;
import org.dengta.credential.CredentialCode;
import org.dengta.programme.SlotId;
import org.dengta.testing.Answer;
import org.dengta.testing.Facts;
import org.dengta.testing.GateInMemory;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.RulesEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;

import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Which entries use the quota of a part of the day: 20 heads in the expo hall's evening. */
final class SlotQuotaTest {
    private static final GateId DOOR = new GateId("expo-door");
    private static final ZoneId EXPO = new ZoneId("expo");
    private static final SlotId EVENING = new SlotId("eve");

    private final SettableClock clock = new SettableClock(at(DAY_1, "18:30"));
    private final GateInMemory gate = new GateInMemory(RulesEvent.programme(), clock);
    private final SplittableRandom codes = new SplittableRandom(3);

    @Test
    void the_fact_says_which_reservation_an_entry_used() {
        gate.enter(gate.list(visitor("V-1").granted(EXPO, DAY_1, "eve")), DOOR);
        assertThat(gate.lastAdmission().grounds().slot()).contains(EVENING);
        gate.enter(gate.list(aPerson()), DOOR);
        assertThat(gate.lastAdmission().grounds().slot()).isEmpty();
    }

    @Test
    void guests_without_a_reservation_leave_the_quota_to_the_public() {
        for (var guest = 0; guest < 30; guest++) {
            gate.enter(gate.list(aPerson().withId("G-" + guest)), DOOR);
        }
        assertThat(gate.inside(EXPO)).isEqualTo(30);
        var family = gate.list(visitor("V-1").forHeads(20).granted(EXPO, DAY_1, "eve"));
        assertThat(Answer.of(gate.enter(family, DOOR).verdict())).isEqualTo("admitted expo");
        var late = gate.list(visitor("V-2").granted(EXPO, DAY_1, "eve"));
        assertThat(Answer.of(gate.enter(late, DOOR).verdict()))
                .isEqualTo("refused slot-full expo 20/20");
    }

    @Test
    void a_code_newer_than_the_list_uses_the_quota_of_the_part_of_the_day_it_comes_in() {
        for (var family = 0; family < 4; family++) {
            assertThat(newcomers(5)).startsWith("admitted expo");
        }
        assertThat(newcomers(1)).isEqualTo("refused slot-full expo 20/20");
        clock.moveTo(at(DAY_1, "20:05"));
        assertThat(newcomers(1)).startsWith("admitted expo");
    }

    @Test
    void a_party_counted_anew_gives_back_what_it_did_not_use() {
        var family = gate.list(visitor("V-1").forHeads(20).granted(EXPO, DAY_1, "eve"));
        var all = gate.enter(family, DOOR).fact().orElseThrow();
        var other = gate.list(visitor("V-2").granted(EXPO, DAY_1, "eve"));
        assertThat(Answer.of(gate.enter(other, DOOR).verdict())).startsWith("refused slot-full");
        assertThat(gate.checkIn().recount(all, 19, Facts.OPERATOR)).isInstanceOf(Recounted.class);
        assertThat(Answer.of(gate.enter(other, DOOR).verdict())).isEqualTo("admitted expo");
    }

    private static PersonBuilder visitor(String number) {
        return aPerson().withId(number).inCategory(VISITOR);
    }

    private String newcomers(int heads) {
        var code = CredentialCode.draw(codes).digits();
        var scan = new Scan(code, DOOR, Direction.ENTRY, clock.instant(), OptionalInt.of(heads));
        return Answer.of(gate.desk().decide(scan, Facts.OPERATOR).verdict());
    }
}
