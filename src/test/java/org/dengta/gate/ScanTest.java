package org.dengta.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.Direction;
import org.junit.jupiter.api.Test;

final class ScanTest {
    @Test
    void a_scan_never_shows_its_code() {
        var code = ApproachBuilder.CODE.digits();
        var at = SampleEvent.at(SampleEvent.DAY_1, "10:00");
        assertThat(new Scan(code, SampleEvent.EAST, Direction.ENTRY, at).toString())
                .contains("east", "ENTRY")
                .doesNotContain(code);
    }
}
