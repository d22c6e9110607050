package org.dengta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.intake.RowOutcome.Imported;
import org.dengta.intake.RowOutcome.Rejected;
import org.dengta.intake.RowOutcome.Unchanged;
import org.dengta.programme.CategoryId;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;
import org.dengta.roster.PersonCells;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.Numbers;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SmallEvent;
import org.dengta.venue.Label;
import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An organisers' list neither changes nor removes whom a desk has registered. */
final class WalkInsAtImportTest {
    private static final Person WALK_IN =
            PersonBuilder.aPerson()
                    .withId("W-desk-1-1")
                    .inCategory(new CategoryId("public"))
                    .build();

    private final InMemoryGuestList list = new InMemoryGuestList();

    @Test
    void a_row_under_a_desks_number_is_rejected_known_or_not() {
        list.put(List.of(WALK_IN));
        for (var number : List.of("W-desk-1-1", "w-desk-1-1", "W-other-7")) {
            var outcome = only(Map.of(ListColumn.NUMBER, number, ListColumn.CHINESE_NAME, "改名"));
            var fault = new RowFault(Code.NUMBER_OF_WALK_IN, ListColumn.NUMBER, number);
            assertThat(outcome).isInstanceOf(Rejected.class);
            assertThat(outcome.remarks()).containsExactly(fault);
        }
        assertThat(list.all()).containsExactly(WALK_IN);
    }

    @Test
    void organisers_may_number_with_a_w_of_their_own() {
        assertThat(only(Map.of(ListColumn.NUMBER, "W-0012", ListColumn.CHINESE_NAME, "李雷")))
                .isInstanceOf(Imported.class);
    }

    @Test
    void an_export_of_this_list_comes_back_unchanged() {
        list.put(List.of(WALK_IN));
        var cells = new PersonCells(SmallEvent.programme(), Label::en).of(WALK_IN);
        assertThat(only(cells)).isInstanceOf(Unchanged.class);
    }

    @Test
    void somebody_alike_without_a_number_is_another_person_and_pointed_out() {
        list.put(List.of(WALK_IN));
        var outcome =
                only(
                        Map.of(
                                ListColumn.CHINESE_NAME,
                                WALK_IN.names().chinese(),
                                ListColumn.ORGANISATION,
                                WALK_IN.affiliation().organisation()));
        assertThat(outcome).isInstanceOf(Imported.class);
        assertThat(outcome.remarks())
                .containsExactly(new RowFault(Code.WALK_IN_ALIKE, ListColumn.NUMBER, "W-desk-1-1"));
        assertThat(list.find(WALK_IN.id())).contains(WALK_IN);
        assertThat(list.all()).hasSize(2);
    }

    private RowOutcome only(Map<ListColumn, String> given) {
        var cells = new EnumMap<ListColumn, String>(given);
        cells.putIfAbsent(ListColumn.CATEGORY, "public");
        var importing =
                new ImportGuests(
                        list,
                        SmallEvent.programme(),
                        Defaults.none(),
                        Numbers.NUMBERING,
                        IssuedCodes.none());
        var outcomes =
                importing.run(List.of(new ListRow(2, cells)), ImportProgress.silent()).outcomes();
        assertThat(outcomes).hasSize(1);
        return outcomes.getFirst();
    }
}
