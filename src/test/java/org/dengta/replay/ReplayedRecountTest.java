package org.dengta.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.replay.SecondDay.at;
import static org.dengta.replay.SecondDay.entersOf;
import static org.dengta.replay.SecondDay.lookup;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.DataKey;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Grounds;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

final class ReplayedRecountTest {
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final InMemoryCodeRegister codes =
            new InMemoryCodeRegister(
                    new InMemoryJournal(InstantSource.fixed(at("08:00")), List.of()),
                    new DataKey(new byte[32], new Random(5)));

    @Test
    void a_party_counted_anew_is_taken_over_and_is_no_scan_of_its_own() {
        guests.put(
                List.of(
                        PersonBuilder.aPerson()
                                .withId("G-4")
                                .inCategory(SampleEvent.VISITOR)
                                .granted(SampleEvent.HALL, SampleEvent.DAY_2, "am")
                                .forHeads(4)
                                .build()));
        codes.putForeign(lookup(4), new PersonId("G-4"));
        var all = Facts.entry(at("09:30"), entersOf(4, 4));
        var half = Facts.entry(at("09:31"), insteadOf(all, (GuestAdmitted) entersOf(4, 2)));
        var undone = Facts.entry(at("09:31"), Facts.undone(all));
        var rest = Facts.entry(at("09:50"), entersOf(4, 2));
        var outcome =
                new Replay(new People(codes, guests), Duration.ofSeconds(10))
                        .against(
                                List.of(all, half, undone, rest),
                                ProgrammeBuilder.aProgramme().build());
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.byHand()).isEqualTo(1);
        assertThat(outcome.scans()).isEqualTo(2);
    }

    private static Fact insteadOf(Entry first, GuestAdmitted anew) {
        var turn = new Grounds.Turn(first.time(), first.position());
        return new GuestAdmitted(
                anew.person(),
                anew.gate(),
                anew.zone(),
                anew.session(),
                anew.heads(),
                anew.credential(),
                anew.day(),
                anew.leaves(),
                Grounds.VERDICT.insteadOf(turn, first.at()));
    }
}
