package org.dengta.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.sheet.SheetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SampleFilesTest {
    private static final int SLIGHT = 12;

    private final Map<String, byte[]> all;

    SampleFilesTest() throws IOException {
        all = SampleFiles.all();
    }

    @Test
    void the_folder_holds_the_files_of_the_generator_and_no_others() throws IOException {
        try (var files = Files.walk(SampleFiles.FOLDER)) {
            assertThat(files.filter(Files::isRegularFile).map(SampleFiles.FOLDER::relativize))
                    .map(path -> path.toString().replace('\\', '/'))
                    .containsExactlyInAnyOrderElementsOf(all.keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"working.csv", "reservations.csv"})
    void a_text_is_byte_for_byte_what_the_generator_makes(String file) throws IOException {
        assertThat(kept(file)).isEqualTo(made(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guests.xlsx", "guests-with-faults.xlsx"})
    void a_workbook_is_part_for_part_what_the_generator_makes(String file) throws IOException {
        assertThat(FixedZip.parts(kept(file))).containsExactlyEntriesOf(FixedZip.parts(made(file)));
    }

    @ParameterizedTest
    @MethodSource("portraits")
    void a_portrait_is_what_the_generator_draws(String file) throws IOException {
        var kept = image(kept(file));
        var made = image(made(file));
        assertThat(List.of(kept.getWidth(), kept.getHeight()))
                .containsExactly(Portrait.WIDTH, Portrait.HEIGHT);
        assertThat(farthest(kept, made)).isLessThanOrEqualTo(SLIGHT);
    }

    @Test
    void the_workbook_looks_like_an_office_made_it() throws IOException {
        var guests = SampleFiles.FOLDER.resolve("guests.xlsx");
        var sheet = SheetFiles.opened(guests);
        assertThat(sheet.name()).isEqualTo("嘉宾名单");
        assertThat(sheet.ignored()).containsExactly("填表说明");
        var texts = SheetFiles.texts(guests);
        assertThat(texts.getFirst().getFirst()).contains("嘉宾名单");
        assertThat(texts.get(1)).contains("序号", "中文姓名", "代表团", "联络员");
        assertThat(texts).filteredOn(row -> row.contains("10月25日晚")).hasSize(1);
        assertThat(merges(guests)).hasSizeGreaterThan(200);
    }

    @Test
    void a_few_cells_were_typed_otherwise_than_the_rest() {
        var rows = SheetFiles.texts(SampleFiles.FOLDER.resolve("guests.xlsx"));
        var cells = rows.stream().skip(2).flatMap(List::stream).toList();
        assertThat(cells).filteredOn(cell -> cell.matches("[Ｇ０-９]+")).hasSize(3);
        assertThat(cells).filteredOn(cell -> !cell.equals(cell.strip())).hasSize(3);
    }

    @Test
    void the_texts_have_the_encodings_of_their_makers() {
        assertThat(form("working.csv")).contains("GB18030");
        assertThat(form("reservations.csv")).contains("UTF-8");
        assertThat(form("guests.xlsx")).isEqualTo("XLSX");
    }

    static List<String> portraits() {
        return SampleFiles.PORTRAYED.stream().map(number -> "photos/" + number + ".jpg").toList();
    }

    private static String form(String file) {
        return SheetFiles.opened(SampleFiles.FOLDER.resolve(file)).form();
    }

    private static byte[] kept(String file) throws IOException {
        return Files.readAllBytes(SampleFiles.FOLDER.resolve(file));
    }

    private byte[] made(String file) {
        return all.getOrDefault(file, new byte[0]);
    }

    private static List<String> merges(Path file) throws IOException {
        var part = FixedZip.parts(Files.readAllBytes(file)).get("xl/worksheets/sheet1.xml");
        assertThat(part).isNotNull();
        var xml = new String(part, StandardCharsets.UTF_8);
        return List.of(xml.split("<mergeCell ", -1));
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** The largest difference of a colour's part anywhere, 0 to 255. */
    private static int farthest(BufferedImage one, BufferedImage other) {
        int farthest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int a = one.getRGB(x, y) >> shift & 0xFF;
                    int b = other.getRGB(x, y) >> shift & 0xFF;
                    farthest = Math.max(farthest, Math.abs(a - b));
                }
            }
        }
        return farthest;
    }
}
