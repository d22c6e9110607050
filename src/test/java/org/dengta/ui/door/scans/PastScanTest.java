package org.dengta.ui.door.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.credential.CodeLookup;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.testing.Facts;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.ui.door.sign.Sign;
import org.dengta.wording.VerdictWords;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

final class PastScanTest {
    @Test
    void an_entry_by_somebodys_word_tells_how() {
        assertThat(reason(Grounds.VERDICT)).isEqualTo("entry");
        assertThat(reason(Grounds.of(How.OVERRIDE, "lost-badge"))).isEqualTo("override");
        assertThat(reason(Grounds.of(How.WITHOUT_CODE, "lost-badge"))).isEqualTo("without-code");
        assertThat(reason(Grounds.inGroup(How.PARTY, "party-1"))).isEqualTo("party");
        assertThat(scan(Facts.left(Facts.LIN, EAST, HALL)).reason()).isEqualTo("exit");
    }

    @Test
    void what_came_late_stands_at_its_true_time() {
        var passed = at(DAY_1, "09:10");
        var grounds =
                new Grounds(
                        How.LATE, Optional.of("lost-badge"), Optional.of(passed), Optional.empty());
        var late = scan(admitted(grounds));
        assertThat(late.at()).isEqualTo(passed);
        assertThat(late.sign()).isEqualTo(Sign.PASS);
    }

    @Test
    void every_way_in_has_a_short_text_in_both_languages() {
        var programme = ProgrammeBuilder.aProgramme().build();
        var words = new VerdictWords(() -> programme);
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (var how : How.values()) {
                if (how != How.VERDICT) {
                    assertThat(words.brief(reason(Grounds.of(how)), language)).isNotBlank();
                }
            }
        }
    }

    private static String reason(Grounds grounds) {
        return scan(admitted(grounds)).reason();
    }

    private static PastScan scan(Fact fact) {
        return PastScan.of(Facts.entry(at(DAY_1, "10:00"), fact), Optional.empty()).orElseThrow();
    }

    private static GuestAdmitted admitted(Grounds grounds) {
        return new GuestAdmitted(
                Facts.LIN,
                EAST,
                HALL,
                Optional.empty(),
                new Heads(1, 1),
                CodeLookup.NONE,
                Optional.of(DAY_1),
                Set.of(),
                grounds);
    }
}
