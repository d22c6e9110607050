package org.dengta.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.Test;

import java.time.Instant;

final class ScanTest {

    @Test
    void a_scan_never_shows_its_code() {
        var scan =
                new Scan(
                        "12345678901234567890", new GateId("east"), Direction.ENTRY, Instant.EPOCH);

        assertThat(scan.toString())
                .contains("east", "ENTRY")
                .doesNotContain("12345678901234567890");
    }
}
