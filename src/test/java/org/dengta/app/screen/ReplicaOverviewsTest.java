package org.dengta.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.exchange.ProgrammeText;
import org.dengta.testing.ShippedConfig;
import org.dengta.ui.supervisor.Overview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

final class ReplicaOverviewsTest {
    @TempDir private Path folder;
    private Replica replica;
    private ReplicaOverviews overviews;

    @BeforeEach
    void open() throws IOException {
        var program = new KioskProgram(folder).withList();
        replica =
                Replica.open(
                        ShippedConfig.load(), program.data(), program.clock(), new SecureRandom());
        overviews = new ReplicaOverviews(replica);
    }

    @AfterEach
    void close() {
        replica.close();
    }

    @Test
    void figures_go_by_a_new_programme_though_nobody_wrote_anything_since() throws IOException {
        var event = Files.readString(Path.of("kiosk-config", "event.yaml"));
        var renamed =
                event.replace("id: guest-entrance", "id: east-gate")
                        .replace("Opening Ceremony", "Big Opening");
        replica.sharedProgramme()
                .put(ProgrammeText.of(renamed, replica.keysOnDisk().handed().letters()));
        assertThat(shown().rows()).extracting(row -> row.name().en()).contains("Opening Ceremony");
        assertThat(replica.renew()).isTrue();
        assertThat(shown().rows())
                .extracting(row -> row.name().en())
                .contains("Big Opening")
                .doesNotContain("Opening Ceremony");
        assertThat(shown().activity().gates())
                .extracting(gate -> gate.gate().value())
                .contains("east-gate");
    }

    private Overview shown() {
        return overviews.overview(Optional.empty(), replica.clock().instant());
    }
}
