package org.dengta.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.Facts.LIN;
import static org.dengta.testing.Facts.admitted;
import static org.dengta.testing.Facts.left;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.Facts;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class PresenceTest {
    private static final Instant T9 = at(DAY_1, "09:00");
    private static final Instant T10 = at(DAY_1, "10:00");

    @Test
    void who_is_at_two_places_is_there_since_the_last_entry_with_the_most_heads() {
        var four =
                new Fact.GuestAdmitted(
                        LIN, EAST, CENTRE, Optional.empty(), 4, ApproachBuilder.LOOKUP);
        assertThat(of(Facts.entry(T9, four), Facts.entry(T10, admitted(LIN, HALL_IN, HALL))))
                .contains(new Presence(T10, 4));
    }

    @Test
    void who_left_or_never_came_is_nowhere() {
        assertThat(of()).isEmpty();
        assertThat(of(Facts.entry(T9, left(LIN, HALL_OUT, HALL)))).isEmpty();
        assertThat(
                        of(
                                Facts.entry(T9, admitted(LIN, HALL_IN, HALL)),
                                Facts.entry(T10, left(LIN, HALL_OUT, HALL))))
                .isEmpty();
    }

    private static Optional<Presence> of(Entry... entries) {
        return Presence.of(Whereabouts.fold(List.of(entries)));
    }
}
