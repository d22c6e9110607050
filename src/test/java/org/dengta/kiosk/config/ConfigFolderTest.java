package org.dengta.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.kiosk.config.ConfigOutcome.Faulty;
import org.dengta.kiosk.config.event.ConfigFault;
import org.dengta.platform.yaml.Fault;
import org.dengta.platform.yaml.FaultCode;
import org.dengta.platform.yaml.YamlFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

final class ConfigFolderTest {
    @TempDir Path folder;

    @Test
    void every_fault_of_every_file_is_told_at_once_with_its_line() {
        var planted = PlantedFaults.in(folder);

        var faults = faults(planted.path());

        assertThat(faults)
                .extracting(PlantedFolder::written)
                .containsExactlyInAnyOrderElementsOf(planted.expected());
        assertThat(faults).isSorted();
    }

    @Test
    void every_kind_of_fault_is_planted_somewhere() throws IOException {
        PlantedFaults.in(folder);
        Files.createDirectory(folder.resolve("badges/folder.yaml"));
        var faults =
                Stream.of(
                                faults(folder),
                                faults(folder.resolve("badges")),
                                faults(folder.resolve("nowhere")))
                        .flatMap(List::stream);
        var inRanges =
                List.<FaultCode>of(
                        YamlFault.NOT_A_DATE, YamlFault.NOT_A_TIME, ConfigFault.OUTSIDE_DAYS);

        assertThat(Stream.concat(faults.map(f -> f.problem().code()), inRanges.stream()))
                .contains(YamlFault.values())
                .contains(ConfigFault.values());
    }

    @Test
    void a_session_outside_the_event_s_days_is_a_fault_at_its_time() {
        var shipped = new ShippedFolder();
        var text = new String(shipped.files().get("event.yaml"), StandardCharsets.UTF_8);
        var before = text.substring(0, text.indexOf("from: 2024-10-26T09:00"));
        var early = text.replace("from: 2024-10-26T09:00", "from: 2024-10-14T09:00");
        shipped.writeTo(folder, "event.yaml", early.getBytes(StandardCharsets.UTF_8));

        assertThat(faults(folder))
                .extracting(PlantedFolder::written)
                .containsExactly(
                        "event.yaml:" + before.lines().count() + " outside-days sessions[3].from");
    }

    @Test
    void a_missing_folder_and_missing_files_are_faults() {
        assertThat(faults(folder.resolve("nowhere")))
                .extracting(PlantedFolder::written)
                .containsExactly("nowhere folder-missing");
        assertThat(faults(folder))
                .extracting(PlantedFolder::written)
                .containsExactly("event.yaml file-missing", "kiosk.yaml file-missing");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_a_fault() throws IOException {
        Files.createDirectory(folder.resolve("event.yaml"));
        Files.writeString(folder.resolve("letters"), "no folder");

        assertThat(faults(folder))
                .extracting(PlantedFolder::written)
                .contains("event.yaml file-unreadable", "letters file-unreadable");
    }

    @Test
    void a_near_miss_is_told_what_was_probably_meant() {
        PlantedFaults.in(folder);

        assertThat(faults(folder))
                .filteredOn(fault -> fault.problem().suggestion().isPresent())
                .extracting(
                        fault -> fault.path() + " " + fault.problem().suggestion().orElseThrow())
                .contains(
                        "event.them theme",
                        "gates[0].zone a",
                        "gate b-door",
                        "elements[5].value name.primary",
                        "zh.salutation name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "camera: none | NoCamera[]",
                "camera: /dev/video2 | Through[source=/dev/video2, isMirrored=false]",
                "camera: {source: 'dshow:HD, 1', mirror: yes} "
                        + "| Through[source=dshow:HD, 1, isMirrored=true]"
            })
    void a_camera_is_named_and_perhaps_mirrored(String line, String read) throws IOException {
        var shipped = new ShippedFolder();
        var kiosk = Files.readString(ShippedFolder.PATH.resolve("kiosk.yaml")) + line + "\n";
        shipped.writeTo(folder, "kiosk.yaml", kiosk.getBytes(StandardCharsets.UTF_8));
        var config = ((ConfigOutcome.Loaded) ConfigFolder.load(folder)).config();
        assertThat(config.kiosk().devices().camera().orElseThrow()).hasToString(read);
    }

    @Test
    void a_file_that_cannot_be_read_raises_no_faults_in_those_that_refer_to_it() {
        new PlantedFolder(folder)
                .with("event.yaml", "a: [\n")
                .with("badges/a6.yaml", "a: [\n")
                .with("letters/invitation.yaml", "a: [\n")
                .with(
                        "kiosk.yaml",
                        """
                        format: kiosk/1
                        id: k
                        operator: o
                        gate: some-gate
                        repeat-window: 10s
                        badge-layout: a6
                        letter: invitation
                        """);

        assertThat(faults(folder))
                .hasSize(3)
                .allMatch(fault -> fault.problem().code() == YamlFault.SYNTAX);
    }

    @Test
    void a_file_of_a_billion_aliases_is_refused_at_its_first_anchor() {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 10; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
        }
        new PlantedFolder(folder).with("event.yaml", text.toString());

        assertThat(faults(folder))
                .extracting(PlantedFolder::written)
                .contains("event.yaml:1 anchor");
    }

    @Test
    void faults_are_said_in_both_languages() {
        PlantedFaults.in(folder);
        var faults = faults(folder);

        var english = new FaultTexts(Locale.UK);
        var chinese = new FaultTexts(Locale.SIMPLIFIED_CHINESE);

        assertThat(faults).extracting(english::line).noneMatch(line -> line.contains("{0}"));
        assertThat(faults).extracting(chinese::line).allMatch(line -> line.contains("。"));
        assertThat(faults)
                .extracting(english::line)
                .contains(
                        "kiosk.yaml:4:7: gate: There is no \"b-dor\". Did you mean \"b-door\"?"
                                + " Allowed: a-door, b-door, c-door, d-door, e-door.");
    }

    private static List<Fault> faults(Path folder) {
        return switch (ConfigFolder.load(folder)) {
            case Faulty(var faults) -> faults;
            case ConfigOutcome.Loaded _ -> throw new AssertionError("loaded");
        };
    }
}
