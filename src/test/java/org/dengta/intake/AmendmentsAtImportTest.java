package org.dengta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.amendment.AmendmentDesk;
import org.dengta.amendment.AmendmentOutcome.Amended;
import org.dengta.credential.DataKey;
import org.dengta.intake.RowOutcome.Changed;
import org.dengta.intake.RowOutcome.Unchanged;
import org.dengta.programme.CategoryId;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;
import org.dengta.roster.PersonCells;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.Numbers;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.testing.SmallEvent;
import org.dengta.venue.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An import compares rows with the list's own rows and never takes an amendment back. */
final class AmendmentsAtImportTest {
    private static final Person LIN =
            PersonBuilder.aPerson().inCategory(new CategoryId("public")).build();

    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private final DataKey key = new DataKey(new byte[32], new Random(11));
    private final InMemoryGuestList list = new InMemoryGuestList();
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());

    @BeforeEach
    void amendSomebody() {
        list.follow(journal, key);
        list.put(List.of(LIN));
        var desk = new AmendmentDesk(list, journal, key);
        var changes = Map.of(ListColumn.PHONE, "139", ListColumn.CHINESE_NAME, "林凯");
        assertThat(desk.amend(LIN.id(), changes, Facts.OPERATOR)).isInstanceOf(Amended.class);
    }

    @Test
    void the_same_list_again_changes_nothing() {
        var before = list.writes();
        var outcome = imported(row(LIN, Map.of()));
        assertThat(outcome).isInstanceOf(Unchanged.class);
        assertThat(outcome.remarks()).isEmpty();
        assertThat(list.writes()).isEqualTo(before);
        assertThat(phone()).isEqualTo("139");
    }

    @Test
    void a_third_value_is_listed_but_not_on_the_card_and_the_report_says_so() {
        var outcome = imported(row(LIN, Map.of(ListColumn.PHONE, "137")));
        assertThat(outcome).isInstanceOf(Changed.class);
        assertThat(outcome.remarks())
                .containsExactly(new RowFault(Code.AMENDED_KEPT, ListColumn.PHONE, "139"));
        assertThat(phone()).isEqualTo("139");
        assertThat(list.listed(LIN.id()).map(it -> it.contact().phone())).contains("137");
    }

    @Test
    void the_amended_value_is_included_without_a_remark() {
        var outcome = imported(row(LIN, Map.of(ListColumn.PHONE, "139")));
        assertThat(outcome).isInstanceOf(Changed.class);
        assertThat(outcome.remarks()).isEmpty();
        assertThat(list.amended())
                .singleElement()
                .satisfies(it -> assertThat(it.listed().names()).isNotEqualTo(it.card().names()));
    }

    @Test
    void another_field_of_an_amended_person_changes_as_ever() {
        var outcome = imported(row(LIN, Map.of(ListColumn.SEAT, "A-3")));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Changed.class,
                        it -> assertThat(it.columns()).containsExactly(ListColumn.SEAT));
        assertThat(outcome.remarks()).isEmpty();
        assertThat(list.find(LIN.id()).map(it -> it.protocol().seat())).contains("A-3");
        assertThat(phone()).isEqualTo("139");
    }

    @Test
    void somebody_without_a_number_is_recognised_by_the_old_name_and_the_new() {
        for (var name : List.of("林海", "林凯")) {
            var cells =
                    new EnumMap<>(
                            Map.of(
                                    ListColumn.CHINESE_NAME,
                                    name,
                                    ListColumn.ORGANISATION,
                                    LIN.affiliation().organisation()));
            assertThat(imported(cells).person()).contains(LIN.id());
        }
        assertThat(list.all()).hasSize(1);
    }

    private String phone() {
        return list.find(LIN.id()).orElseThrow().contact().phone();
    }

    private static Map<ListColumn, String> row(Person person, Map<ListColumn, String> changed) {
        var cells =
                new EnumMap<ListColumn, String>(
                        new PersonCells(SmallEvent.programme(), Label::en).of(person));
        cells.putAll(changed);
        return cells;
    }

    private RowOutcome imported(Map<ListColumn, String> cells) {
        var full = new EnumMap<ListColumn, String>(cells);
        full.putIfAbsent(ListColumn.CATEGORY, "public");
        return new ImportGuests(
                        list,
                        SmallEvent.programme(),
                        Defaults.none(),
                        Numbers.NUMBERING,
                        IssuedCodes.none())
                .run(List.of(new ListRow(2, full)), ImportProgress.silent())
                .outcomes()
                .getFirst();
    }
}
