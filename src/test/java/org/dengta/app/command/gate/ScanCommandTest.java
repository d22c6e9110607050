package org.dengta.app.command.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.app.KioskProgram.Ended;
import org.dengta.platform.picture.GreyPixels;
import org.dengta.reading.Picture;
import org.dengta.testing.Films;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.TestPictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class ScanCommandTest {
    private static final String CODE = "EXPO/4711\n";
    private static final String DOOR = "main-hall-door-a";

    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder).withList();
    }

    @Test
    void a_verdict_is_said_in_both_languages() {
        var ended = scan(CODE, DOOR);
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.lines().getFirst()).startsWith("✔ 林海 · Lin Hai · 国内城市代表");
        assertThat(ended.out()).contains("大会开幕式", "Opening Ceremony");
        assertThat(ended.lines()).hasSize(4);
        assertThat(ended.lines().getLast()).matches("  # kiosk-1/[0-9a-f]{32}/1");
    }

    @Test
    void json_has_a_field_for_each_thing() throws IOException {
        var admitted = json(CODE, DOOR);
        assertThat(admitted)
                .containsEntry("source", "-")
                .containsEntry("verdict", "admitted")
                .containsEntry("code", "admitted")
                .containsEntry("guest", "G-0001")
                .containsEntry("name", "林海")
                .containsEntry("otherName", "Lin Hai")
                .containsEntry("category", "mayor")
                .containsEntry("gate", DOOR)
                .containsEntry("direction", "entry")
                .containsEntry("at", "2024-10-26T01:05:00Z")
                .containsEntry("zone", "main-hall")
                .containsEntry("session", "opening-ceremony")
                .containsEntry("repeated", false)
                .containsKeys("zh", "en", "fact");
        assertThat((Map<?, ?>) admitted.get("en")).hasSize(3);
    }

    @Test
    void the_same_code_within_ten_seconds_repeats_and_is_refused_after() throws IOException {
        json(CODE, DOOR);
        kiosk.clock().moveBy(Duration.ofSeconds(9));
        assertThat(json(CODE, DOOR)).containsEntry("code", "repeated").doesNotContainKey("fact");
        kiosk.clock().moveBy(Duration.ofSeconds(2));
        assertThat(json(CODE, DOOR))
                .containsEntry("verdict", "refused")
                .containsEntry("code", "already-used")
                .doesNotContainKey("zone");
        assertThat(JsonLines.of(kiosk.run("journal", "list", "--json")))
                .extracting(fact -> fact.get("kind"))
                .containsExactly("guest-admitted", "entry-refused");
    }

    @Test
    void each_line_of_standard_input_is_a_scan_and_one_refusal_makes_it_1() throws IOException {
        var ended =
                kiosk.runWith(
                        "EXPO/4711\n\n  \nhttps://example.org/x\n12345678901234567890\n",
                        "scan",
                        "-",
                        "--gate",
                        DOOR,
                        "--json");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(JsonLines.of(ended))
                .extracting(verdict -> verdict.get("verdict"))
                .containsExactly("admitted", "needs-attention", "refused");
    }

    @Test
    void a_byte_order_mark_and_full_width_signs_do_not_make_a_code_unknown() throws IOException {
        var ended =
                kiosk.runWith("\uFEFFＥＸＰＯ／４７１１\r\n\uFEFF\n", "scan", "-", "--gate", DOOR, "--json");
        assertThat(JsonLines.of(ended))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict).containsEntry("guest", "G-0001"));
    }

    @Test
    void pictures_and_pdfs_are_scanned_and_what_has_no_code_is_told() throws IOException {
        var picture =
                kiosk.write("a.png", TestPictures.bytes(TestPictures.codes("EXPO/4711"), "png"));
        var blank = kiosk.write("b.png", TestPictures.bytes(TestPictures.blank(), "png"));
        var empty = kiosk.write("c.png", new byte[0]);
        var ended =
                kiosk.run(
                        "scan",
                        "--gate",
                        DOOR,
                        picture.toString(),
                        blank.toString(),
                        empty.toString(),
                        folder.resolve("d.png").toString());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out())
                .contains("✔ 林海", "b.png: 图中没有可读的二维码", "No readable QR code")
                .contains("c.png: 文件为空", "d.png: 找不到文件", "There is no such file");
        assertThat(kiosk.run("journal", "list").lines()).hasSize(1);
    }

    @Test
    void a_scan_can_be_of_another_time() throws IOException {
        for (var at :
                List.of("2024-10-26T20:00", "2024-10-26T20:00:00+08:00", "2024-10-26T12:00:00Z")) {
            var ended = kiosk.runWith(CODE, "scan", "-", "--gate", DOOR, "--json", "--at", at);
            assertThat(JsonLines.of(ended).getFirst())
                    .containsEntry("at", "2024-10-26T12:00:00Z")
                    .containsEntry("verdict", "refused");
        }
        var wrong = kiosk.runWith(CODE, "scan", "-", "--gate", DOOR, "--at", "tomorrow");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("'tomorrow' is no time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31T23:59",
                "2200-01-01T00:00:00Z",
                "1999-12-31T23:59:59Z",
                "+999999999-12-31T23:59",
                "-999999999-01-01T00:00:00Z"
            })
    void a_time_outside_two_centuries_is_wrong_usage(String at) {
        for (var ended :
                List.of(
                        kiosk.runWith(CODE, "scan", "-", "--gate", DOOR, "--at=" + at),
                        kiosk.run("headcount", "--at=" + at))) {
            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err()).contains("'" + at + "' is not within 2000 to 2199");
            assertThat(ended.out()).isEmpty();
        }
    }

    @Test
    void leaving_needs_a_gate_that_is_left_by() throws IOException {
        json(CODE, DOOR);
        var left = kiosk.runWith(CODE, "scan", "-", "--gate", DOOR, "--exit", "--json");
        assertThat(JsonLines.of(left).getFirst()).containsEntry("direction", "exit");
        var wrong = kiosk.runWith(CODE, "scan", "-", "--gate", "expo-entrance", "--exit");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("[WRONG_WAY]", "expo-entrance");
    }

    @Test
    void a_gate_that_is_none_is_answered_with_the_gates() {
        var ended = scan(CODE, "back-door");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("[NO_SUCH_GATE]", "“back-door”", "guest-entrance", DOOR);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void without_a_gate_it_is_the_kiosks_own() throws IOException {
        var ended = kiosk.runWith(CODE, "scan", "-", "--json");
        assertThat(JsonLines.of(ended).getFirst()).containsEntry("gate", "guest-entrance");
    }

    @Test
    void neither_words_nor_journal_repeat_what_was_presented() {
        var code = "SECRET-TEXT-OF-A-CODE\n";
        var ended = scan(code, DOOR);
        var listed = kiosk.run("journal", "list", "--json");
        var said = ended.out() + ended.err() + listed.out() + kiosk.run("journal", "list").out();
        assertThat(said).isNotEmpty().doesNotContain("SECRET-TEXT");
    }

    @Test
    void decode_says_what_is_in_a_picture_and_decides_nothing() throws IOException {
        var pictures = Files.createDirectory(folder.resolve("pictures"));
        var image = TestPictures.codes("one", "two");
        Files.write(pictures.resolve("a.png"), TestPictures.bytes(image, "png"));
        Files.write(pictures.resolve("b.txt"), "text".getBytes(StandardCharsets.UTF_8));
        var ended = kiosk.bare("", "decode", pictures.toString(), "--json");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.err()).contains("b.txt\t不是图片，已跳过 no picture, passed over");
        var lines = JsonLines.of(ended);
        assertThat(lines)
                .extracting(line -> line.get("text"))
                .containsExactlyInAnyOrder("one", "two");
        assertThat(lines.getFirst()).containsKeys("file", "text", "corners", "attempt", "cpuMs");
        assertThat(kiosk.bare("", "decode", pictures.resolve("a.png").toString()).exitCode())
                .isZero();
    }

    @Test
    void decode_of_what_holds_no_code_is_a_negative_answer() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        var ended = kiosk.bare("", "decode", empty.toString());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("没有图片或 PDF no pictures and no PDFs");
        var text = Files.writeString(folder.resolve("b.txt"), "text");
        var named = kiosk.bare("", "decode", text.toString(), "--json");
        assertThat(named.exitCode()).isEqualTo(1);
        assertThat(JsonLines.of(named).getFirst()).containsEntry("fault", "not-a-picture");
        var nowhere = folder.resolve("nowhere.png").toString();
        assertThat(kiosk.bare("", "decode", nowhere).exitCode()).isEqualTo(2);
    }

    @Test
    void decode_tells_each_code_of_a_video_once() throws IOException {
        var film = Films.film(folder.resolve("film.mp4"), filmed("one", "two"), 10);
        var ended = kiosk.bare("", "decode", film.toString(), "--json");
        assertThat(ended.exitCode()).isZero();
        assertThat(JsonLines.of(ended))
                .extracting(line -> line.get("text"))
                .containsExactly("one", "two");
        var cut = Files.write(folder.resolve("cut.mp4"), new byte[] {0, 0, 0, 24});
        var damaged = kiosk.bare("", "decode", cut.toString(), "--json");
        assertThat(damaged.exitCode()).isEqualTo(1);
        assertThat(JsonLines.of(damaged).getFirst()).containsEntry("fault", "damaged");
    }

    @Test
    void a_camera_is_tried_before_people_come() throws IOException {
        var film = Films.film(folder.resolve("film.avi"), filmed("one"), 20);
        var tried = kiosk.bare("", "camera", "test", film.toString(), "--json");
        assertThat(tried.exitCode()).isZero();
        assertThat(JsonLines.of(tried).getFirst())
                .containsKeys("width", "height", "perSecond", "readMs", "withCode");
        assertThat(tried.out()).doesNotContain("one");
        var none = kiosk.bare("", "camera", "test", folder.resolve("none.avi").toString());
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.err()).contains("[CAMERA_MISSING]");
    }

    private static List<Picture> filmed(String... codes) {
        return Stream.of(codes)
                .map(TestPictures::codes)
                .map(image ->
                        new Picture(image.getWidth(), image.getHeight(), GreyPixels.of(image)))
                .flatMap(picture -> Stream.of(picture, picture, picture))
                .toList();
    }

    private Map<String, Object> json(String input, String gate) throws IOException {
        var lines = JsonLines.of(kiosk.runWith(input, "scan", "-", "--gate", gate, "--json"));
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private Ended scan(String input, String gate) {
        assertThat(kiosk.clock().instant()).isEqualTo(SampleEvent.at(SampleEvent.DAY_2, "09:05"));
        return kiosk.runWith(input, "scan", "-", "--gate", gate);
    }
}
