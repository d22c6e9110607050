package org.dengta.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

final class SeenCodesTest {
    private final SeenCodes codes = new SeenCodes(Duration.ofSeconds(3));
    private Instant now = Instant.parse("2024-10-26T01:00:00Z");

    @Test
    void a_code_held_before_the_camera_is_one_scan() {
        assertThat(codes.isNew("A", now)).isTrue();
        for (var i = 0; i < 100; i++) {
            now = now.plusMillis(200);
            assertThat(codes.isNew("A", now)).isFalse();
        }
        assertThat(codes.isNew("B", now)).isTrue();
    }

    @Test
    void away_for_a_while_it_is_new() {
        codes.isNew("A", now);
        assertThat(codes.isNew("A", now.plusMillis(2_999))).isFalse();
        assertThat(codes.isNew("A", now.plusMillis(6_000))).isTrue();
    }

    @Test
    void a_clock_set_back_hides_no_code() {
        codes.isNew("A", now);
        assertThat(codes.isNew("A", now.minusSeconds(3_600))).isTrue();
    }
}
