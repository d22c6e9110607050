package org.dengta.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.intake.RowOutcome;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader.Defaults;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;

final class FaultySampleTest {
    /** What other places, lists of later days and desks bring about. */
    private static final List<Code> ELSEWHERE =
            List.of(
                    Code.PLACE_AMBIGUOUS,
                    Code.CATEGORY_DIFFERS,
                    Code.NUMBER_OF_WALK_IN,
                    Code.FOREIGN_CODE_ISSUED,
                    Code.WALK_IN_ALIKE,
                    Code.AMENDED_KEPT);

    @Test
    void the_list_with_faults_has_every_fault_of_a_first_list_of_this_event() {
        var result = new SampleImport().read("guests-with-faults.xlsx", Defaults.none());
        var possible = EnumSet.allOf(Code.class);
        ELSEWHERE.forEach(possible::remove);
        assertThat(result.outcomes()).hasSize(25);
        assertThat(result.outcomes().stream().map(RowOutcome::remarks).flatMap(List::stream))
                .map(RowFault::code)
                .containsAll(possible);
        assertThat(result.totals().imported()).isEqualTo(3);
    }
}
