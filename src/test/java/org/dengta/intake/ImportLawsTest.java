package org.dengta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.roster.ListRow;
import org.dengta.roster.PersonCells;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.GarbageRows;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.Numbers;
import org.dengta.testing.People;
import org.dengta.testing.SmallEvent;
import org.dengta.venue.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What holds for every list, whatever stands in it. */
final class ImportLawsTest {
    private static final int ROWS = 600;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void importing_an_export_changes_nothing(long seed) {
        var list = new InMemoryGuestList();
        list.put(new People(new Random(seed), SmallEvent.programme()).many(ROWS));
        var before = list.all();
        var cells = new PersonCells(SmallEvent.programme(), seed % 2 == 0 ? Label::zh : Label::en);
        var rows = new ArrayList<ListRow>();
        before.forEach(person -> rows.add(new ListRow(rows.size() + 2, cells.of(person))));
        var totals = run(list, rows).totals();
        assertThat(totals).isEqualTo(new ImportResult.Totals(0, 0, ROWS, 0, 0));
        assertThat(list.all()).isEqualTo(before);
        assertThat(list.writes()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_the_rows_does_not_matter(long seed) {
        var rows = garbage(seed);
        var one = new InMemoryGuestList();
        var other = new InMemoryGuestList();
        var result = run(one, rows);
        Collections.shuffle(rows, new Random(seed + 100));
        assertThat(run(other, rows)).isEqualTo(result);
        assertThat(other.all()).isEqualTo(one.all());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_row_has_one_outcome_and_the_second_time_nothing_changes(long seed) {
        var list = new InMemoryGuestList();
        var rows = garbage(seed);
        var first = run(list, rows);
        var before = list.all();
        var second = run(list, rows);
        assertThat(first.totals().rows()).isEqualTo(ROWS);
        assertThat(first.outcomes()).extracting(RowOutcome::row).doesNotHaveDuplicates();
        assertThat(first.totals().imported()).isEqualTo(before.size()).isPositive();
        assertThat(second.totals().imported() + second.totals().changed()).isZero();
        assertThat(second.totals().rejected()).isEqualTo(first.totals().rejected());
        assertThat(list.all()).isEqualTo(before);
    }

    private static ImportResult run(InMemoryGuestList list, List<ListRow> rows) {
        return new ImportGuests(
                        list,
                        SmallEvent.programme(),
                        Defaults.none(),
                        Numbers.NUMBERING,
                        IssuedCodes.none())
                .run(rows, ImportProgress.silent());
    }

    private static List<ListRow> garbage(long seed) {
        var garbage = new GarbageRows(new Random(seed));
        var rows = new ArrayList<ListRow>();
        for (int i = 2; i < ROWS + 2; i++) {
            rows.add(garbage.next(i));
        }
        return rows;
    }
}
