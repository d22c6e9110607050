package org.dengta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.intake.RowOutcome.Changed;
import org.dengta.intake.RowOutcome.Imported;
import org.dengta.intake.RowOutcome.Unchanged;
import org.dengta.programme.CategoryId;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.Numbers;
import org.dengta.testing.SmallEvent;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

final class ImportGuestsTest {
    private final InMemoryGuestList list = new InMemoryGuestList();

    @Test
    void new_people_are_imported_in_one_write() {
        var result = run(row(2, "1", "李雷"), row(3, "2", "韩梅梅"));
        assertThat(result.outcomes())
                .containsExactly(
                        new Imported(2, new PersonId("1"), List.of()),
                        new Imported(3, new PersonId("2"), List.of()));
        assertThat(list.all()).hasSize(2);
        assertThat(list.writes()).isEqualTo(1);
    }

    @Test
    void the_same_list_again_changes_nothing_and_writes_nothing() {
        var rows = new ListRow[] {row(2, "1", "李雷"), row(3, "", "韩梅梅")};
        run(rows);
        assertThat(run(rows).totals()).isEqualTo(new ImportResult.Totals(0, 0, 2, 0, 0));
        assertThat(list.writes()).isEqualTo(1);
    }

    @Test
    void a_changed_row_names_its_columns_and_leaves_the_rest() {
        run(row(2, "1", "李雷", ListColumn.PHONE, "138"));
        var result = run(row(5, "1", "李蕾", ListColumn.REVIEW, "通过"));
        assertThat(result.outcomes())
                .containsExactly(
                        new Changed(
                                5,
                                new PersonId("1"),
                                Set.of(ListColumn.CHINESE_NAME, ListColumn.REVIEW),
                                List.of()));
        assertThat(only().contact().phone()).isEqualTo("138");
    }

    @Test
    void a_rejected_row_leaves_its_person_as_before() {
        run(row(2, "1", "李雷"));
        var before = only();
        var result = run(row(2, "1", "李蕾", ListColumn.HEADS, "many"));
        assertThat(codes(result, 2)).containsExactly(Code.HEADS_INVALID);
        assertThat(only()).isEqualTo(before);
    }

    @Test
    void people_whom_a_list_does_not_mention_stay() {
        run(row(2, "1", "李雷"));
        run(row(2, "2", "韩梅梅"));
        assertThat(list.all()).hasSize(2);
    }

    @Test
    void the_same_number_with_the_same_content_counts_once() {
        var result = run(row(9, "1", "李雷"), row(4, "1", " 李雷 "));
        assertThat(result.outcomes())
                .containsExactly(
                        new Imported(4, new PersonId("1"), List.of()),
                        new Unchanged(9, new PersonId("1"), OptionalInt.of(4), List.of()));
    }

    @Test
    void the_same_number_with_other_content_is_rejected_in_every_row() {
        var result = run(row(2, "1", "李雷"), row(3, "1", "李雷"), row(4, "1", "韩梅梅"));
        assertThat(codes(result, 2)).containsExactly(Code.NUMBER_TWICE);
        assertThat(faults(result, 2).getFirst().found()).isEqualTo("3, 4");
        assertThat(faults(result, 4).getFirst().found()).isEqualTo("2, 3");
        assertThat(list.all()).isEmpty();
        assertThat(list.writes()).isZero();
    }

    @Test
    void a_sound_row_does_not_win_over_a_faulty_one_of_the_same_number() {
        var result = run(row(2, "1", "李雷"), row(3, "1", "李雷", ListColumn.HEADS, "x"));
        assertThat(codes(result, 2)).containsExactly(Code.NUMBER_TWICE);
        assertThat(codes(result, 3)).containsExactly(Code.HEADS_INVALID, Code.NUMBER_TWICE);
    }

    @Test
    void a_row_without_a_number_is_the_one_person_of_that_name_organisation_and_category() {
        run(row(2, "7", "李 雷", ListColumn.ORGANISATION, "City of Lyon"));
        var result =
                run(
                        row(
                                2,
                                "",
                                "李雷",
                                ListColumn.ORGANISATION,
                                "city of  lyon",
                                ListColumn.SEAT,
                                "B2"));
        assertThat(result.outcomes().getFirst()).isInstanceOf(Changed.class);
        assertThat(only().id().value()).isEqualTo("7");
        assertThat(only().protocol().seat()).isEqualTo("B2");
    }

    @Test
    void a_row_without_a_number_that_matches_two_people_is_rejected() {
        run(row(2, "7", "李雷"), row(3, "8", "李雷"));
        var result = run(row(2, "", "李雷"));
        assertThat(codes(result, 2)).containsExactly(Code.PERSON_AMBIGUOUS);
        assertThat(faults(result, 2).getFirst().found()).isEqualTo("7, 8");
    }

    @Test
    void a_row_without_a_number_finds_the_numbered_row_of_its_own_file() {
        var result = run(row(2, "", "李雷"), row(3, "7", "李雷"));
        assertThat(result.totals()).isEqualTo(new ImportResult.Totals(1, 0, 1, 0, 0));
        var other = run(row(2, "", "李雷", ListColumn.SEAT, "A"), row(3, "7", "李雷"));
        assertThat(codes(other, 2)).containsExactly(Code.PERSON_TWICE);
        assertThat(codes(other, 3)).containsExactly(Code.PERSON_TWICE);
    }

    @Test
    void a_person_with_a_derived_number_is_found_again_after_being_renamed() {
        run(row(2, "", "李雷"));
        var derived = only().id().value();
        run(row(2, derived, "李蕾"));
        var result = run(row(2, "", "李雷"));
        assertThat(result.outcomes().getFirst()).isInstanceOf(Changed.class);
        assertThat(list.all()).hasSize(1);
    }

    @Test
    void a_foreign_code_of_two_people_rejects_both_rows() {
        var result =
                run(
                        row(2, "1", "李雷", ListColumn.FOREIGN_CODE, "abc"),
                        row(3, "2", "韩梅梅", ListColumn.FOREIGN_CODE, " abc"),
                        row(4, "3", "魏华", ListColumn.FOREIGN_CODE, "ABC"));
        assertThat(codes(result, 2)).containsExactly(Code.FOREIGN_CODE_TWICE);
        assertThat(faults(result, 3).getFirst().found()).isEqualTo("1");
        assertThat(result.outcomes().get(2)).isInstanceOf(Imported.class);
    }

    @Test
    void a_foreign_code_of_somebody_on_the_list_is_not_given_away() {
        run(row(2, "1", "李雷", ListColumn.FOREIGN_CODE, "abc"));
        var result = run(row(2, "2", "韩梅梅", ListColumn.FOREIGN_CODE, "abc"));
        assertThat(codes(result, 2)).containsExactly(Code.FOREIGN_CODE_TWICE);
    }

    @Test
    void two_people_may_swap_their_foreign_codes() {
        run(
                row(2, "1", "李雷", ListColumn.FOREIGN_CODE, "a"),
                row(3, "2", "韩梅梅", ListColumn.FOREIGN_CODE, "b"));
        var result =
                run(
                        row(2, "1", "李雷", ListColumn.FOREIGN_CODE, "b"),
                        row(3, "2", "韩梅梅", ListColumn.FOREIGN_CODE, "a"));
        assertThat(result.totals().changed()).isEqualTo(2);
    }

    @Test
    void a_rejection_that_keeps_an_earlier_code_rejects_who_counted_on_it() {
        run(row(2, "1", "李雷", ListColumn.FOREIGN_CODE, "a"));
        var result =
                run(
                        row(2, "1", "李雷", ListColumn.FOREIGN_CODE, "b"),
                        row(3, "2", "韩梅梅", ListColumn.FOREIGN_CODE, "a"),
                        row(4, "3", "魏华", ListColumn.FOREIGN_CODE, "b"));
        assertThat(result.totals().rejected()).isEqualTo(3);
        assertThat(only().foreignCode()).isEqualTo("a");
    }

    @Test
    void codes_that_a_gate_cannot_tell_apart_are_one_code() {
        var result =
                run(
                        row(2, "1", "李雷", ListColumn.FOREIGN_CODE, "12345 67890 12345 67890"),
                        row(3, "2", "韩梅梅", ListColumn.FOREIGN_CODE, "12345678901234567890"));
        assertThat(codes(result, 2)).containsExactly(Code.FOREIGN_CODE_TWICE);
        assertThat(codes(result, 3)).containsExactly(Code.FOREIGN_CODE_TWICE);
    }

    @Test
    void a_companion_of_nobody_is_kept_with_a_warning() {
        var result =
                run(
                        row(2, "1", "李雷", ListColumn.PRINCIPAL, "9"),
                        row(3, "2", "韩梅梅", ListColumn.PRINCIPAL, "1"),
                        row(4, "3", "魏华", ListColumn.PRINCIPAL, "3"),
                        row(5, "4", "林涛", ListColumn.PRINCIPAL, "王 局长"));
        assertThat(codes(result, 2)).containsExactly(Code.COMPANION_OF_NOBODY);
        assertThat(codes(result, 3)).isEmpty();
        assertThat(codes(result, 4)).containsExactly(Code.COMPANION_OF_ONESELF);
        assertThat(codes(result, 5)).containsExactly(Code.COMPANION_OF_NOBODY);
        assertThat(result.totals()).isEqualTo(new ImportResult.Totals(4, 0, 0, 0, 3));
    }

    @Test
    void a_default_category_never_moves_a_known_person() {
        run(row(2, "1", "李雷"));
        var defaults = new Defaults(Optional.of(new CategoryId("public")), Review.APPROVED);
        var rows = List.of(new ListRow(2, Map.of(ListColumn.NUMBER, "1", ListColumn.NAME, "王五")));
        var result = importing(defaults).run(rows, ImportProgress.silent());
        assertThat(codes(result, 2)).containsExactly(Code.CATEGORY_DIFFERS);
        assertThat(only().names().chinese()).isEqualTo("李雷");
    }

    @Test
    void progress_starts_at_nothing_and_ends_at_everything() {
        var steps = new ArrayList<String>();
        var rows = new ArrayList<ListRow>();
        for (int i = 1; i <= 250; i++) {
            rows.add(row(i, "n" + i, "李雷"));
        }
        importing(Defaults.none())
                .run(rows, (stage, done, total) -> steps.add(stage + " " + done + "/" + total));
        assertThat(steps)
                .containsExactly(
                        "READING 0/250",
                        "READING 100/250",
                        "READING 200/250",
                        "READING 250/250",
                        "STORING 0/250",
                        "STORING 250/250");
    }

    @Test
    void an_empty_list_is_no_accident() {
        assertThat(run().totals().rows()).isZero();
        assertThat(list.writes()).isZero();
    }

    private ImportResult run(ListRow... rows) {
        return importing(Defaults.none()).run(List.of(rows), ImportProgress.silent());
    }

    private ImportGuests importing(Defaults defaults) {
        return new ImportGuests(
                list, SmallEvent.programme(), defaults, Numbers.NUMBERING, IssuedCodes.none());
    }

    private Person only() {
        assertThat(list.all()).hasSize(1);
        return list.all().getFirst();
    }

    private static ListRow row(int row, String number, String name, Object... more) {
        var cells = new EnumMap<ListColumn, String>(ListColumn.class);
        cells.put(ListColumn.NUMBER, number);
        cells.put(ListColumn.CATEGORY, "un");
        cells.put(ListColumn.CHINESE_NAME, name);
        for (int i = 0; i < more.length; i += 2) {
            cells.put((ListColumn) more[i], (String) more[i + 1]);
        }
        return new ListRow(row, cells);
    }

    private static List<RowFault> faults(ImportResult result, int row) {
        return result.outcomes().stream()
                .filter(outcome -> outcome.row() == row)
                .findFirst()
                .orElseThrow()
                .remarks();
    }

    private static List<Code> codes(ImportResult result, int row) {
        return faults(result, row).stream().map(RowFault::code).toList();
    }
}
