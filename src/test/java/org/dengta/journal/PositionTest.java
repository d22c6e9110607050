package org.dengta.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.kiosk.KioskId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class PositionTest {
    private static final Run EARLY = new Run("0".repeat(32));
    private static final Run LATE = new Run("f".repeat(32));

    @Test
    void positions_are_ordered_by_kiosk_then_run_then_number() {
        var ordered =
                List.of(
                        position("kiosk-1", EARLY, 9),
                        position("kiosk-1", EARLY, 10),
                        position("kiosk-1", LATE, 2),
                        position("kiosk-1-b", EARLY, 1),
                        position("kiosk-10", EARLY, 1),
                        position("kiosk-2", EARLY, 1));
        var shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(shuffled.stream().sorted()).isEqualTo(ordered);
    }

    @Test
    void positions_that_compare_the_same_are_the_same() {
        assertThat(position("kiosk-1", EARLY, 9))
                .isEqualByComparingTo(position("kiosk-1", EARLY, 9));
    }

    @Test
    void a_position_is_read_as_it_is_written() {
        var position = position("kiosk-1-b", LATE, 10);
        assertThat(Position.parse(position.toString())).isEqualTo(position);
        for (var wrong :
                List.of("", "kiosk-1", "kiosk-1/" + EARLY + "/0", position + "/1", "a/b/1")) {
            assertThatThrownBy(() -> Position.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Position.parse("kiosk-1/" + EARLY + "/one"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Position position(String kiosk, Run run, long sequence) {
        return new Position(new KioskId(kiosk), run, sequence);
    }
}
