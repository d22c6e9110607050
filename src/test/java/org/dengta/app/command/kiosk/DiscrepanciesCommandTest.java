package org.dengta.app.command.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

final class DiscrepanciesCommandTest {
    @TempDir private Path folder;

    @Test
    void nothing_amiss_is_a_sentence() throws IOException {
        var ended = new KioskProgram(folder).withList().run("discrepancies");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Nothing is amiss", "没有不符之处");
    }

    @Test
    void people_are_told_by_number_zone_gate_and_time() throws IOException {
        var kiosk = new KioskProgram(folder).withList();
        kiosk.runWith("EXPO/4711\n", "scan", "-");
        kiosk.clock().moveBy(Duration.ofMinutes(5));
        refuse(kiosk);
        var ended = kiosk.run("discrepancies");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line)
                                .startsWith("inside-not-approved  G-0001  centre  guest-entrance  ")
                                .contains(
                                        "2024-10-26 09:05", "在场但未获批准", "inside, but not approved"));
        assertThat(JsonLines.of(kiosk.run("discrepancies", "--json")).getFirst())
                .containsEntry("code", "inside-not-approved")
                .containsEntry("guest", "G-0001")
                .containsEntry("zone", "centre")
                .containsEntry("gate", "guest-entrance")
                .containsEntry("at", "2024-10-26T01:05:00Z")
                .containsKeys("zh", "en");
        assertThat(ended.out()).doesNotContain("林海", "Lin Hai");
        kiosk.clock().moveBy(Duration.ofDays(1));
        assertThat(kiosk.run("discrepancies").out()).startsWith("never-left  G-0001");
    }

    private static void refuse(KioskProgram kiosk) throws IOException {
        var list = KioskProgram.LIST.replace("13800000001,通过", "13800000001,拒绝");
        var file = kiosk.write("again.csv", list.getBytes(StandardCharsets.UTF_8));
        assertThat(kiosk.run("guests", "import", file.toString()).out()).contains("1 changed");
    }
}
