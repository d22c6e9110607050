package org.dengta.app.command.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

final class SearchBenchTest {
    @TempDir private Path folder;

    @Test
    void the_bench_of_searches_tells_time_memory_and_keys() throws IOException {
        var kiosk = new KioskProgram(folder);
        var ended = kiosk.run("bench", "search", "--people", "300", "--typed", "7", "--json");
        assertThat(ended.exitCode()).isZero();
        assertThat(JsonLines.of(ended))
                .hasSize(4)
                .allSatisfy(figure ->
                        assertThat(figure)
                                .containsEntry("bench", "search")
                                .containsKeys("value", "unit", "beside", "ratio"));
        assertThat(kiosk.run("bench", "search", "--people", "0").exitCode()).isEqualTo(2);
    }
}
