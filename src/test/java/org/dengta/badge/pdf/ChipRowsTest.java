package org.dengta.badge.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.badge.pdf.ChipRows.Chip;
import org.dengta.platform.pdf.Box;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

/** Each letter is one em wide here, and ten points high. */
final class ChipRowsTest {
    private static final Box AREA = new Box(5, 10, 60, 15);

    private final ChipRows rows = new ChipRows(AREA, 10, String::length);

    @Test
    void chips_wrap_without_touching_and_stay_in_their_box() {
        var chips = rows.of(List.of("abc", "defg", "hijk", "lm", "n", "opq"));

        assertThat(chips).hasSize(6).allSatisfy(ChipRowsTest::isInside);
        for (var one : chips) {
            assertThat(chips).filteredOn(other -> overlap(one.box(), other.box())).hasSize(1);
        }
    }

    @Test
    void the_last_chip_counts_those_without_room() {
        var chips = rows.of(Collections.nCopies(30, "hall"));

        assertThat(chips).allSatisfy(ChipRowsTest::isInside);
        assertThat(chips.getLast().text()).isEqualTo("+" + (30 - (chips.size() - 1)));
    }

    @Test
    void a_chip_wider_than_its_box_is_set_smaller() {
        var chips = rows.of(List.of("x".repeat(40)));

        assertThat(chips).hasSize(1).allSatisfy(ChipRowsTest::isInside);
        assertThat(chips.getFirst().sizePt()).isLessThan(5);
    }

    @Test
    void nobody_without_zones_gets_a_chip() {
        assertThat(rows.of(List.of())).isEmpty();
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
