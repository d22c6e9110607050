package org.dengta.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.roster.Rows.READER;
import static org.dengta.roster.Rows.basic;
import static org.dengta.roster.Rows.listed;
import static org.dengta.roster.Rows.person;
import static org.dengta.roster.Rows.row;
import static org.dengta.roster.Rows.with;

import org.dengta.accreditation.Participation.Review;
import org.dengta.credential.LookupKey;
import org.dengta.programme.CategoryId;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.GarbageRows;
import org.dengta.testing.Numbers;
import org.dengta.testing.People;
import org.dengta.testing.SmallEvent;
import org.dengta.venue.Label;
import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

final class RowReaderLawsTest {
    @Test
    void a_foreign_code_is_kept_to_the_letter() {
        var code = "Ａb  c=１";
        assertThat(listed(with(ListColumn.FOREIGN_CODE, " " + code + "\n")).foreignCode())
                .isEqualTo(code);
    }

    @Test
    void a_row_without_a_number_always_gets_the_same_derived_one() {
        var one = listed(Map.of(ListColumn.NAME, "Li  LEI", ListColumn.CATEGORY, "un"));
        var other = listed(Map.of(ListColumn.LATIN_NAME, "li lei", ListColumn.CATEGORY, "联合国机构"));
        assertThat(one.id()).isEqualTo(other.id());
        assertThat(one.id().value()).isEqualTo("X-ce8217edd5a11e7c");
    }

    @Test
    void whoever_has_the_names_but_not_the_key_cannot_tell_the_number() {
        var cells = Map.of(ListColumn.NAME, "Li Lei", ListColumn.CATEGORY, "un");
        var otherKey = new byte[32];
        otherKey[0] = 1;
        var other =
                new RowReader(
                        SmallEvent.programme(),
                        Defaults.none(),
                        new LookupKey(otherKey)::personNumber);
        assertThat(person(other.read(row(cells), Optional.empty())).id())
                .isNotEqualTo(listed(cells).id());
    }

    @Test
    void defaults_fill_a_missing_category_and_an_undecided_review() {
        var defaults = new Defaults(Optional.of(new CategoryId("public")), Review.APPROVED);
        var reader = new RowReader(SmallEvent.programme(), defaults, Numbers.NUMBERING);
        var read = person(reader.read(row(Map.of(ListColumn.NAME, "李雷")), Optional.empty()));
        assertThat(read.category().value()).isEqualTo("public");
        assertThat(read.participation().review()).isEqualTo(Review.APPROVED);
        var refused = person(READER.read(row(with(ListColumn.REVIEW, "拒绝")), Optional.empty()));
        var again = reader.read(row(Map.of(ListColumn.NOTES, "x")), Optional.of(refused));
        assertThat(again).isInstanceOf(RowReading.Faulty.class);
    }

    @Test
    void a_column_that_a_list_lacks_leaves_what_is_known_and_a_blank_cell_clears_it() {
        var cells = new EnumMap<>(basic());
        cells.put(ListColumn.PHONE, "138");
        cells.put(ListColumn.SEAT, "A-1");
        var known = listed(cells);
        var again = new EnumMap<>(basic());
        again.put(ListColumn.SEAT, "");
        var read = person(READER.read(row(again), Optional.of(known)));
        assertThat(read.contact().phone()).isEqualTo("138");
        assertThat(read.protocol().seat()).isEmpty();
    }

    @Test
    void what_is_written_is_read_as_the_same_person() {
        var people = new People(new Random(7), SmallEvent.programme());
        for (Function<Label, String> language :
                List.<Function<Label, String>>of(Label::zh, Label::en)) {
            var cells = new PersonCells(SmallEvent.programme(), language);
            for (var person : people.many(500)) {
                assertThat(listed(cells.of(person))).isEqualTo(person);
            }
        }
    }

    @Test
    void no_cell_whatever_makes_it_throw() {
        var garbage = new GarbageRows(new Random(11));
        for (int i = 0; i < 20_000; i++) {
            var row = garbage.next(i);
            var reading = READER.read(row, Optional.empty());
            switch (reading) {
                case RowReading.Faulty(var faults) -> assertThat(faults).isNotEmpty();
                case RowReading.Listed(var person, _) ->
                        assertThat(READER.read(row, Optional.of(person)))
                                .isInstanceOf(RowReading.Listed.class);
            }
        }
    }

    @Test
    void neither_rows_nor_faults_spell_people_out_in_messages() {
        var fault = new RowFault(Code.CATEGORY_UNKNOWN, ListColumn.CATEGORY, "秘密");
        assertThat(fault.toString() + row(basic())).doesNotContain("秘密").doesNotContain("李雷");
    }
}
