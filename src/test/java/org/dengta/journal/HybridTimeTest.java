package org.dengta.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.SplittableRandom;

final class HybridTimeTest {
    private final SplittableRandom random = new SplittableRandom(31);

    @Test
    void packing_keeps_the_time_and_its_order() {
        for (var i = 0; i < 10_000; i++) {
            var one = any();
            var other = random.nextInt(4) == 0 ? new HybridTime(one.millis(), 7) : any();
            assertThat(HybridTime.unpacked(one.packed())).isEqualTo(one);
            assertThat(HybridTime.parse(one.toString())).isEqualTo(one);
            var order =
                    one.millis() == other.millis()
                            ? Integer.compare(one.counter(), other.counter())
                            : Long.compare(one.millis(), other.millis());
            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(order);
        }
    }

    @Test
    void time_goes_on_even_when_the_clock_jumps_back() {
        var time = new HybridTime(1_729_821_600_000L, 0);
        var wall = time.millis();
        for (var i = 0; i < 20_000; i++) {
            wall += random.nextLong(-50_000, 50_100);
            var next = time.next(Instant.ofEpochMilli(wall));
            assertThat(next).isGreaterThan(time);
            assertThat(next.millis()).isGreaterThanOrEqualTo(wall);
            time = next;
        }
    }

    @Test
    void it_follows_the_clock_as_soon_as_that_is_ahead_and_counts_until_then() {
        var time = new HybridTime(1000, 5);
        assertThat(time.next(Instant.ofEpochMilli(1001))).isEqualTo(new HybridTime(1001, 0));
        assertThat(time.next(Instant.ofEpochMilli(1000))).isEqualTo(new HybridTime(1000, 6));
        assertThat(time.next(Instant.ofEpochMilli(10))).isEqualTo(new HybridTime(1000, 6));
    }

    @Test
    void a_full_counter_flows_into_the_next_millisecond() {
        assertThat(new HybridTime(1000, 65534).next(Instant.EPOCH))
                .isEqualTo(new HybridTime(1000, 65535));
        assertThat(new HybridTime(1000, 65535).next(Instant.EPOCH))
                .isEqualTo(new HybridTime(1001, 0));
    }

    @Test
    void what_does_not_fit_is_no_time() {
        for (var wrong : new long[][] {{-1, 0}, {1L << 47, 0}, {0, -1}, {0, 65536}}) {
            assertThatThrownBy(() -> new HybridTime(wrong[0], (int) wrong[1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (var text : new String[] {"", "5", ".1", "1.", "a.b", "1.2.3"}) {
            assertThatThrownBy(() -> HybridTime.parse(text))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private HybridTime any() {
        return HybridTime.unpacked(random.nextLong() >>> 1);
    }
}
