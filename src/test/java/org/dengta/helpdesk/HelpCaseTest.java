package org.dengta.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.journal.DutyFact.CaseClosed;
import org.dengta.journal.DutyFact.CaseOpened;
import org.dengta.journal.Entry;
import org.dengta.journal.Position;
import org.dengta.testing.Facts;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

final class HelpCaseTest {
    private final Entry scan =
            Facts.entry(at(DAY_1, "09:00"), Facts.admitted(Facts.LIN, EAST, CENTRE));
    private final Entry opened = Facts.entry(at(DAY_1, "09:01"), opening(scan.position()));

    @Test
    void cases_are_the_same_in_whatever_order_their_facts_come() {
        var entries =
                List.of(
                        scan,
                        opened,
                        closing("09:05", "resolved"),
                        closing("09:04", "sent-away"),
                        Facts.entry(at(DAY_1, "09:02"), opening(opened.position())));
        var random = new Random(11);
        var expected = HelpCase.fold(entries);
        assertThat(expected).hasSize(2);
        assertThat(expected.getFirst().closing())
                .contains(new HelpCase.Closing(at(DAY_1, "09:04"), "sent-away"));
        for (var i = 0; i < 50; i++) {
            var shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);
            assertThat(HelpCase.fold(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void a_closing_whose_case_has_not_come_yet_is_no_case() {
        assertThat(HelpCase.fold(List.of(closing("09:05", "resolved")))).isEmpty();
    }

    @Test
    void every_outcome_has_a_code_of_its_own() {
        assertThat(Stream.of(CaseOutcome.values()).map(CaseOutcome::code))
                .containsExactly("resolved", "sent-away", "handed-on", "no-show")
                .allSatisfy(code -> assertThat(CaseOutcome.of(code)).isPresent());
        assertThat(CaseOutcome.of("RESOLVED")).isEmpty();
    }

    private Entry closing(String time, String outcome) {
        return Facts.entry(
                at(DAY_1, time),
                new CaseClosed(Optional.of(Facts.LIN), opened.position(), outcome));
    }

    private static CaseOpened opening(Position scan) {
        return new CaseOpened(Optional.of(Facts.LIN), EAST, "already-used", scan);
    }
}
