package org.dengta.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

final class QueueBenchTest {
    @TempDir private Path folder;

    @Test
    void the_bench_of_a_queue_tells_times_and_that_the_exchange_ran() throws IOException {
        var kiosk = new KioskProgram(folder);
        var ended =
                kiosk.run(
                        "bench",
                        "queue",
                        "--people",
                        "40",
                        "--scans",
                        "20",
                        "--seconds",
                        "1",
                        "--json");
        assertThat(ended.exitCode()).isZero();
        var figures = JsonLines.of(ended);
        assertThat(figures)
                .hasSize(6)
                .allSatisfy(figure ->
                        assertThat(figure).containsEntry("bench", "queue").containsKey("value"));
        assertThat(figures)
                .filteredOn(figure -> String.valueOf(figure.get("figure")).contains("handed over"))
                .hasSize(1)
                .allSatisfy(figure -> assertThat((double) figure.get("value")).isGreaterThan(0));
        assertThat(kiosk.run("bench", "queue", "--seconds", "0").exitCode()).isEqualTo(2);
    }
}
