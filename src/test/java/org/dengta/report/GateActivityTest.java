package org.dengta.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.journal.Fact.EntryRefused;
import org.dengta.report.GateActivity.OfGate;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class GateActivityTest {
    private static final Instant NINE = SampleEvent.at(SampleEvent.DAY_2, "09:00");

    private final SettableClock clock = new SettableClock(NINE);
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
    private final GateActivity activity =
            new GateActivity(ProgrammeBuilder.aProgramme().build(), journal);

    @Test
    void gates_without_a_scan_are_shown_idle_in_the_order_of_the_programme() {
        assertThat(activity.on(SampleEvent.DAY_2).gates())
                .startsWith(
                        new OfGate(SampleEvent.EAST, 0, 0, 0, Optional.empty()),
                        new OfGate(SampleEvent.WEST, 0, 0, 0, Optional.empty()))
                .hasSize(ProgrammeBuilder.aProgramme().build().venue().gates().size());
        assertThat(activity.on(SampleEvent.DAY_2).kiosks()).isEmpty();
    }

    @Test
    void entries_exits_and_refusals_count_on_their_day() {
        enters();
        leaves();
        refused();
        assertThat(east()).isEqualTo(new OfGate(SampleEvent.EAST, 1, 1, 1, Optional.of(NINE)));
        assertThat(activity.on(SampleEvent.DAY_1).gates().getFirst().entries()).isZero();
    }

    @Test
    void asked_again_it_adds_what_is_new() {
        enters();
        assertThat(east().entries()).isEqualTo(1);
        clock.moveBy(Duration.ofMinutes(5));
        enters();
        assertThat(east().entries()).isEqualTo(2);
        assertThat(east().last()).contains(NINE.plusSeconds(300));
    }

    @Test
    void an_undone_scan_no_longer_counts_however_often_it_is_undone() {
        var entry =
                journal.append(
                        Facts.OPERATOR,
                        Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
        assertThat(east().entries()).isEqualTo(1);
        journal.append(Facts.OPERATOR, Facts.undone(entry));
        journal.append(Facts.OPERATOR, Facts.undone(entry));
        assertThat(east().entries()).isZero();
    }

    @Test
    void a_kiosk_is_known_by_what_it_wrote() {
        enters();
        clock.moveBy(Duration.ofMinutes(1));
        refused();
        assertThat(activity.on(SampleEvent.DAY_2).kiosks())
                .singleElement()
                .satisfies(kiosk -> {
                    assertThat(kiosk.facts()).isEqualTo(2);
                    assertThat(kiosk.runs()).isEqualTo(1);
                    assertThat(kiosk.last()).isEqualTo(NINE.plusSeconds(60));
                    assertThat(kiosk.offsetMs()).isEmpty();
                });
    }

    private OfGate east() {
        return activity.on(SampleEvent.DAY_2).gates().getFirst();
    }

    private void enters() {
        journal.append(
                Facts.OPERATOR, Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
    }

    private void leaves() {
        journal.append(Facts.OPERATOR, Facts.left(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
    }

    private void refused() {
        journal.append(
                Facts.OPERATOR,
                new EntryRefused(Optional.empty(), SampleEvent.EAST, "damaged", Optional.empty()));
    }
}
