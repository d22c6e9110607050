package org.dengta.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.PersonId;
import org.dengta.supervision.BusList.Rider;
import org.dengta.supervision.BusList.Stage;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The dinner stands for a bus: who enters boards. */
final class BusListTest {
    private static final Instant NINE = SampleEvent.at(SampleEvent.DAY_2, "09:00");

    private final SettableClock clock = new SettableClock(NINE);
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final BusList bus =
            new BusList(
                    ProgrammeBuilder.aProgramme().build(),
                    guests,
                    new InMemoryStandings(journal),
                    journal);

    @BeforeEach
    void list() {
        guests.put(
                List.of(
                        rider("G-1").build(),
                        rider("G-2").forHeads(3).build(),
                        rider("G-3").build(),
                        rider("G-4").reviewed(Review.PENDING).build(),
                        rider("G-5").attending(Attendance.VIDEO).build(),
                        PersonBuilder.aPerson()
                                .withId("S-1")
                                .inCategory(SampleEvent.CREW)
                                .build()));
    }

    @Test
    void whoever_may_board_is_on_the_list_before_anybody_does() {
        assertThat(stages(bus.now(SampleEvent.DINNER)))
                .isEqualTo(
                        Map.of(
                                "G-1", Stage.NOT_BOARDED,
                                "G-2", Stage.NOT_BOARDED,
                                "G-3", Stage.NOT_BOARDED));
    }

    @Test
    void who_boarded_is_missing_until_back_even_after_midnight() {
        board("G-1");
        board("G-2");
        clock.moveBy(Duration.ofHours(16));
        assertThat(stages(bus.now(SampleEvent.DINNER)))
                .containsEntry("G-1", Stage.MISSING)
                .containsEntry("G-2", Stage.MISSING)
                .containsEntry("G-3", Stage.NOT_BOARDED);
        back("G-1");
        assertThat(stages(bus.now(SampleEvent.DINNER)))
                .containsEntry("G-1", Stage.BACK)
                .containsEntry("G-2", Stage.MISSING);
    }

    @Test
    void who_was_let_in_by_word_is_on_the_list_and_marked() {
        board("S-1");
        assertThat(bus.now(SampleEvent.DINNER))
                .filteredOn(rider -> rider.person().id().value().equals("S-1"))
                .singleElement()
                .satisfies(rider -> {
                    assertThat(rider.mayBoard()).isFalse();
                    assertThat(rider.stage()).isEqualTo(Stage.MISSING);
                    assertThat(rider.boarded()).contains(NINE);
                });
    }

    @Test
    void a_past_moment_shows_who_was_missing_then() {
        board("G-1");
        clock.moveBy(Duration.ofHours(2));
        back("G-1");
        assertThat(stages(bus.at(SampleEvent.DINNER, NINE.plusSeconds(3600))))
                .containsEntry("G-1", Stage.MISSING);
        assertThat(stages(bus.at(SampleEvent.DINNER, NINE.minusSeconds(1))))
                .containsEntry("G-1", Stage.NOT_BOARDED);
        assertThat(stages(bus.at(SampleEvent.DINNER, clock.instant())))
                .containsEntry("G-1", Stage.BACK);
    }

    @Test
    void an_undone_scan_boarded_nobody() {
        var entry =
                journal.append(
                        Facts.OPERATOR,
                        Facts.admitted(
                                new PersonId("G-1"),
                                SampleEvent.BANQUET_DOOR,
                                SampleEvent.BANQUET,
                                SampleEvent.DINNER));
        journal.append(Facts.OPERATOR, Facts.undone(entry));
        assertThat(stages(bus.now(SampleEvent.DINNER))).containsEntry("G-1", Stage.NOT_BOARDED);
        assertThat(stages(bus.at(SampleEvent.DINNER, NINE)))
                .containsEntry("G-1", Stage.NOT_BOARDED);
    }

    private void board(String number) {
        journal.append(
                Facts.OPERATOR,
                Facts.admitted(
                        new PersonId(number),
                        SampleEvent.BANQUET_DOOR,
                        SampleEvent.BANQUET,
                        SampleEvent.DINNER));
    }

    private void back(String number) {
        journal.append(
                Facts.OPERATOR,
                Facts.left(new PersonId(number), SampleEvent.BANQUET_DOOR, SampleEvent.BANQUET));
    }

    private static PersonBuilder rider(String number) {
        return PersonBuilder.aPerson().withId(number).granted(SampleEvent.DINNER);
    }

    private static Map<String, Stage> stages(List<Rider> riders) {
        return riders.stream()
                .collect(Collectors.toMap(it -> it.person().id().value(), Rider::stage));
    }
}
