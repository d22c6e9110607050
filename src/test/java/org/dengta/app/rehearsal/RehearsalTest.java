package org.dengta.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.device.CameraFile;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood.Told;
import org.dengta.testing.ShippedConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class RehearsalTest {
    private static final String DOOR = "main-hall-door-a";

    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder).withList();
    }

    @Test
    void rehearsed_scans_count_nowhere_and_say_so_each_time() throws IOException {
        var before = kiosk.run("journal", "list").out();
        var headcount = kiosk.run("headcount").out();
        var ended = kiosk.runWith("EXPO/4711\nnobody\n", "scan", "-", "--gate", DOOR, "--rehearse");
        assertThat(ended.lines()).filteredOn(line -> line.contains("演练 REHEARSAL")).hasSize(2);
        assertThat(ended.out()).contains("PASS");
        assertThat(kiosk.run("journal", "list").out()).isEqualTo(before);
        assertThat(kiosk.run("headcount").out()).isEqualTo(headcount);
        var json =
                kiosk.runWith("EXPO/4711\n", "scan", "-", "--gate", DOOR, "--rehearse", "--json");
        assertThat(JsonLines.of(json).getFirst())
                .containsEntry("verdict", "admitted")
                .containsEntry("rehearsal", true);
        var real = kiosk.runWith("EXPO/4711\n", "scan", "-", "--gate", DOOR, "--json");
        assertThat(JsonLines.of(real).getFirst())
                .containsEntry("verdict", "admitted")
                .doesNotContainKey("rehearsal");
    }

    @Test
    void a_rehearsal_knows_what_really_happened_before() throws IOException {
        kiosk.runWith("EXPO/4711\n", "scan", "-", "--gate", DOOR);
        kiosk.clock().moveBy(Duration.ofMinutes(1));
        var again =
                kiosk.runWith("EXPO/4711\n", "scan", "-", "--gate", DOOR, "--rehearse", "--json");
        assertThat(JsonLines.of(again).getFirst()).containsEntry("verdict", "refused");
    }

    @Test
    void nothing_is_left_of_it() throws IOException {
        var before = names(kiosk.data());
        kiosk.runWith("EXPO/4711\n", "scan", "-", "--gate", DOOR, "--rehearse");
        kiosk.run("scan", "--gate", "no-such", "--rehearse", "-");
        assertThat(names(kiosk.data())).isEqualTo(before);
    }

    @Test
    void the_copy_has_nobody_to_exchange_with_and_nothing_to_print() {
        try (var real = open(kiosk.data())) {
            kiosk.run("badge", "--guest", "G-0001", "--print");
            var other = new Neighbour(new KioskId("door-b"), Optional.empty(), Optional.empty());
            real.neighbourhood().learn(new Told(List.of(other), Duration.ofHours(1)));
            try (var copy = RehearsalFolder.of(real);
                    var rehearsed = open(copy.path())) {
                assertThat(rehearsed.store().memberships().current()).isEmpty();
                assertThat(rehearsed.neighbourhood().others())
                        .as("it hears of nobody, and waits for nobody")
                        .contains(new Told(List.of(), Duration.ZERO));
                assertThat(rehearsed.store().prints().all()).isEmpty();
                assertThat(rehearsed.store().people()).isEqualTo(real.store().people());
                assertThat(rehearsed.store().audit().faults()).isEmpty();
            }
        }
    }

    @Test
    void what_a_killed_program_left_is_taken_away_by_the_next_and_what_is_in_use_stays()
            throws IOException {
        var left = Files.createDirectory(kiosk.data().resolve("rehearsal-left"));
        Files.writeString(left.resolve("dengta.db"), "half a copy");
        try (var real = open(kiosk.data());
                var first = RehearsalFolder.of(real);
                var second = RehearsalFolder.of(real)) {
            assertThat(left).doesNotExist();
            assertThat(first.path()).isNotEqualTo(second.path()).exists();
        }
        assertThat(kiosk.data()).isDirectoryNotContaining("glob:**/rehearsal-*");
    }

    @Test
    void photos_are_lent_and_stay() throws IOException {
        var photo = Files.createDirectory(kiosk.data().resolve("photos")).resolve("G-0001.jpg");
        Files.writeString(photo, "a face");
        try (var real = open(kiosk.data());
                var copy = RehearsalFolder.of(real)) {
            assertThat(copy.path().resolve("photos/G-0001.jpg")).hasContent("a face");
        }
        assertThat(photo).hasContent("a face");
    }

    @Test
    void it_has_the_devices_chosen_here_and_a_choice_in_it_is_thrown_away() throws IOException {
        var chosen = new Through("dshow:Webcam", true);
        new CameraFile(kiosk.data()).save(chosen);
        Files.writeString(kiosk.data().resolve("scanner.properties"), "end=enter");
        Files.writeString(kiosk.data().resolve("printers.properties"), "left=100");
        try (var real = open(kiosk.data());
                var copy = RehearsalFolder.of(real)) {
            assertThat(new CameraFile(copy.path()).read()).contains(chosen);
            assertThat(copy.path().resolve("scanner.properties")).hasContent("end=enter");
            assertThat(copy.path().resolve("printers.properties")).hasContent("left=100");
            new CameraFile(copy.path()).save(new NoCamera());
        }
        assertThat(new CameraFile(kiosk.data()).read()).contains(chosen);
    }

    private static Replica open(Path data) {
        return Replica.open(ShippedConfig.load(), data, InstantSource.system(), new SecureRandom());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(name -> !name.endsWith("-wal") && !name.endsWith("-shm"))
                    .collect(Collectors.toSet());
        }
    }
}
