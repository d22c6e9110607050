package org.dengta.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.ProgrammeBuilder.aProgramme;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.FORUM;
import static org.dengta.testing.SampleEvent.GALLERY;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.VISITOR;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.programme.Programme;
import org.dengta.testing.PersonBuilder;
import org.dengta.venue.DayHours;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Label;
import org.dengta.venue.Place;
import org.dengta.venue.Window;
import org.dengta.venue.Zone;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class RightsTest {
    private static final ZoneId EXPO = new ZoneId("expo");
    private static final ZoneId ONE = new ZoneId("expo-1");
    private static final ZoneId TWO = new ZoneId("expo-2");

    private final Programme programme =
            aProgramme()
                    .withZone(zone(EXPO, CENTRE, true))
                    .withZone(zone(ONE, EXPO, false))
                    .withZone(zone(TWO, EXPO, false))
                    .build();

    @Test
    void a_grant_of_a_zone_with_an_own_entrance_opens_what_is_in_it_and_nothing_around_it() {
        assertThat(open(visitor().granted(EXPO))).containsExactlyInAnyOrder(EXPO, ONE, TWO);
    }

    @Test
    void a_grant_of_an_inner_zone_opens_the_way_in_from_outdoors_only() {
        assertThat(open(visitor().granted(ONE))).containsExactlyInAnyOrder(ONE, EXPO);
        assertThat(open(visitor().granted(HALL))).containsExactlyInAnyOrder(HALL, CENTRE);
    }

    @Test
    void a_grant_of_the_outermost_zone_opens_all_in_it_but_rooms_opened_by_sessions() {
        assertThat(open(visitor().granted(CENTRE)))
                .containsExactlyInAnyOrder(CENTRE, HALL, GALLERY, EXPO, ONE, TWO)
                .doesNotContain(FORUM);
    }

    @Test
    void what_a_grant_opens_is_open_in_the_windows_of_the_grant() {
        var rights = new Rights(programme, visitor().granted(EXPO, DAY_1, "am").build());
        var morning = new Window(at(DAY_1, "09:00"), at(DAY_1, "12:00"));
        for (var zone : List.of(EXPO, ONE, TWO)) {
            assertThat(rights.windows(zone)).as(zone.value()).containsExactly(morning);
        }
        assertThat(rights.windows(CENTRE)).isEmpty();
    }

    private static PersonBuilder visitor() {
        return aPerson().inCategory(VISITOR);
    }

    private Stream<Place> open(PersonBuilder person) {
        var rights = new Rights(programme, person.build());
        return programme.venue().zones().stream().<Place>map(Zone::id).filter(rights::mayEnter);
    }

    private static Zone zone(ZoneId id, ZoneId around, boolean ownEntrance) {
        var hours = new DayHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
        var opening = new Zone.ByDay(hours, EntryRule.FREE);
        var name = new Label(id.value(), id.value());
        return new Zone(id, name, "X", 10, Optional.of(around), ownEntrance, opening);
    }
}
