package org.dengta.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.journal.Entry;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class NewFactsTest {
    private static final Instant NINE = SampleEvent.at(SampleEvent.DAY_2, "09:00");

    private final SettableClock clock = new SettableClock(NINE);
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());

    @Test
    void each_entry_is_given_once() {
        var facts = new NewFacts(journal, NINE);
        assertThat(facts.next()).isEmpty();
        var first = append();
        assertThat(facts.next()).containsExactly(first);
        assertThat(facts.next()).isEmpty();
        var more = List.of(append(), append());
        assertThat(facts.next()).containsExactlyElementsOf(more);
    }

    @Test
    void what_was_written_before_the_start_is_passed_over_wherever_the_start_lies() {
        for (var count = 0; count < 40; count++) {
            append();
            clock.moveBy(Duration.ofMinutes(1));
        }
        for (var start = 0; start <= 40; start++) {
            var since = NINE.plus(Duration.ofMinutes(start));
            assertThat(new NewFacts(journal, since).next()).hasSize(40 - start);
        }
    }

    @Test
    void the_latest_entry_is_known_without_reading_all() {
        assertThat(new NewFacts(journal, NINE).latest()).isEmpty();
        append();
        var last = append();
        assertThat(new NewFacts(journal, NINE.plusSeconds(9)).latest()).contains(last);
    }

    private Entry append() {
        return journal.append(
                Facts.OPERATOR, Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
    }
}
