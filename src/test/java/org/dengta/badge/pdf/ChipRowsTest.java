package org.dengta.badge.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.badge.pdf.ChipRows.Chip;
import org.dengta.platform.pdf.Box;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Each letter is one em wide here, and ten points high. */
final class ChipRowsTest {
    private static final Box AREA = new Box(5, 10, 60, 15);

    private final ChipRows rows = new ChipRows(AREA, 10, 10, String::length);

    @Test
    void chips_wrap_without_touching_and_stay_in_their_box() {
        var chips = rows.of(List.of("abc", "defg", "hijk", "lm", "n", "opq")).chips();

        assertThat(chips).hasSize(6).allSatisfy(ChipRowsTest::isInside);
        for (var one : chips) {
            assertThat(chips).filteredOn(other -> overlap(one.box(), other.box())).hasSize(1);
        }
    }

    @Test
    void the_last_chip_counts_those_without_room() {
        var filled = rows.of(Collections.nCopies(30, "hall"));
        var chips = filled.chips();

        assertThat(chips).allSatisfy(ChipRowsTest::isInside);
        assertThat(chips.getLast().text()).isEqualTo("+" + (30 - (chips.size() - 1)));
        assertThat(filled.leftOut()).hasSize(30 - (chips.size() - 1));
    }

    @Test
    void a_chip_wider_than_its_box_is_set_smaller() {
        var chips = rows.of(List.of("x".repeat(40))).chips();

        assertThat(chips).hasSize(1).allSatisfy(ChipRowsTest::isInside);
        assertThat(chips.getFirst().sizePt()).isLessThan(5);
    }

    @Test
    void chips_are_set_smaller_before_one_is_left_out() {
        var signs = List.of("hall-a", "hall-b", "hall-c", "hall-d", "hall-e", "hall-f");
        var filled = new ChipRows(AREA, 10, 6, String::length).of(signs);

        assertThat(filled.leftOut()).isEmpty();
        assertThat(filled.chips())
                .allSatisfy(ChipRowsTest::isInside)
                .allSatisfy(chip -> assertThat(chip.sizePt()).isBetween(6.0, 9.5))
                .extracting(Chip::text)
                .isEqualTo(signs);
    }

    @Test
    void codes_alone_stand_where_whole_signs_have_no_room() {
        var signs = IntStream.range(0, 9).mapToObj(i -> "exhibition hall H" + i).toList();
        var filled = new ChipRows(AREA, 10, 6, String::length).of(signs);

        assertThat(filled.leftOut()).isEmpty();
        assertThat(filled.chips())
                .allSatisfy(ChipRowsTest::isInside)
                .extracting(Chip::text)
                .containsExactly("H0", "H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8");
    }

    @Test
    void nobody_without_zones_gets_a_chip() {
        assertThat(rows.of(List.of()).chips()).isEmpty();
    }

    private static void isInside(Chip chip) {
        assertThat(chip.box().left()).isGreaterThanOrEqualTo(AREA.left());
        assertThat(chip.box().top()).isGreaterThanOrEqualTo(AREA.top());
        assertThat(chip.box().right()).isLessThanOrEqualTo(AREA.right() + 1e-6);
        assertThat(chip.box().bottom()).isLessThanOrEqualTo(AREA.bottom() + 1e-6);
    }

    private static boolean overlap(Box one, Box other) {
        return one.left() < other.right()
                && other.left() < one.right()
                && one.top() < other.bottom()
                && other.top() < one.bottom();
    }
}
