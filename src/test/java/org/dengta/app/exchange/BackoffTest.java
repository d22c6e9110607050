package org.dengta.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

final class BackoffTest {
    @Test
    void rounds_wait_longer_and_longer_up_to_15_seconds() {
        assertThat(seconds(Backoff.ofRounds())).containsExactly(1L, 2L, 4L, 8L, 15L, 15L);
    }

    @Test
    void a_central_that_is_back_is_heard_within_2_seconds_however_long_it_was_away() {
        assertThat(seconds(Backoff.ofListening())).containsExactly(1L, 2L, 2L, 2L, 2L, 2L);
    }

    @Test
    void after_a_success_it_starts_anew() {
        var backoff = Backoff.ofRounds();
        seconds(backoff);
        backoff.reset();
        assertThat(backoff.next()).isEqualTo(Duration.ofSeconds(1));
    }

    private static List<Long> seconds(Backoff backoff) {
        return Stream.generate(backoff::next).limit(6).map(Duration::toSeconds).toList();
    }
}
