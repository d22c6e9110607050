package org.dengta.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.dengta.reading.Picture;
import org.dengta.reading.Pictures;
import org.dengta.reading.Pictures.NotReadable;
import org.dengta.reading.Pictures.Opened;
import org.dengta.reading.Pictures.Why;
import org.dengta.reading.Symbol;
import org.dengta.reading.zxing.PlainZxingReader;
import org.dengta.testing.Films;
import org.dengta.testing.TestPictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;

final class PictureFilesTest {
    private static final Logger REMARKS = Logger.getLogger("org.apache.pdfbox");

    @TempDir private Path folder;
    private final PictureFiles files = new PictureFiles();

    @BeforeAll
    static void silence() {
        REMARKS.setLevel(Level.OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void a_picture_is_known_by_its_content_whatever_its_name(String format) throws IOException {
        var image = TestPictures.codes("hello");
        var opened = opened(TestPictures.bytes(image, format));
        assertThat(opened)
                .singleElement()
                .satisfies(page -> {
                    assertThat(page.width()).isEqualTo(image.getWidth());
                    assertThat(page.height()).isEqualTo(image.getHeight());
                    assertThat(page.grey()[0] & 255).isGreaterThan(250);
                });
    }

    @Test
    void what_is_transparent_is_white_paper() throws IOException {
        var page = opened(TestPictures.bytes(TestPictures.transparent("hello"), "png"));
        var grey = page.getFirst().grey();
        assertThat(grey[0]).isEqualTo((byte) 255);
        assertThat(grey).contains((byte) 0);
    }

    @Test
    void a_pdf_gives_a_picture_for_each_page() throws IOException {
        var image = TestPictures.codes("hello");
        assertThat(opened(TestPictures.pdf(List.of(image, image), ""))).hasSize(2);
    }

    @Test
    void a_file_that_is_not_there_is_missing() {
        assertThat(files.open(folder.resolve("nowhere.png"), _ -> {}))
                .isEqualTo(new NotReadable(Why.MISSING));
    }

    @Test
    void a_folder_is_no_picture() {
        assertThat(files.open(folder, _ -> {})).isInstanceOf(NotReadable.class);
    }

    @Test
    void an_empty_file_is_empty() throws IOException {
        assertThat(why(new byte[0])).isEqualTo(Why.EMPTY);
    }

    @Test
    void a_text_is_no_picture() throws IOException {
        assertThat(why("编号,姓名\n1,林海\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Why.NOT_A_PICTURE);
    }

    @Test
    void pictures_of_telephones_that_are_not_read_say_so() throws IOException {
        for (var brand : List.of("heic", "mif1", "avif")) {
            var head = "\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic";
            assertThat(why(head.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Why.OTHER_KIND);
        }
    }

    @Test
    void a_webp_picture_is_read() throws IOException {
        var webp = Films.webp(folder.resolve("a.webp"), opened(code()).getFirst());
        var picture = opened(Files.readAllBytes(webp)).getFirst();
        assertThat(new PlainZxingReader().read(picture))
                .extracting(Symbol::text)
                .containsExactly("4711");
    }

    private static byte[] code() {
        return TestPictures.bytes(TestPictures.codes("4711"), "png");
    }

    @Test
    void a_pdf_with_a_password_says_so() throws IOException {
        assertThat(why(TestPictures.pdf(List.of(TestPictures.blank()), "secret")))
                .isEqualTo(Why.PASSWORD);
    }

    @Test
    void a_cut_png_is_damaged() throws IOException {
        assertThat(why(cut(TestPictures.bytes(TestPictures.codes("hello"), "png"))))
                .isEqualTo(Why.DAMAGED);
    }

    @Test
    void a_cut_pdf_is_damaged_or_what_is_left_of_it() throws IOException {
        var pdf = TestPictures.pdf(List.of(TestPictures.codes("hello")), "");
        assertThat(files.open(written(cut(pdf)), _ -> {})).isNotNull();
        assertThat(why("%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Why.DAMAGED);
    }

    @Test
    void a_picture_that_unpacks_to_more_than_fits_is_not_unpacked() throws IOException {
        assertThat(why(bomb(60_000, 60_000))).isEqualTo(Why.TOO_LARGE);
        assertThat(why(bomb(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void a_page_as_large_as_a_house_is_not_drawn() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(9_999, 9_999)));
            document.save(out);
        }
        assertThat(why(out.toByteArray())).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void pages_come_one_after_the_other_and_those_before_a_fault_are_kept() throws IOException {
        var seen = new ArrayList<Picture>();
        var file = written(pages(3, 10));
        var opened =
                files.open(
                        file,
                        page -> {
                            seen.add(page);
                            if (seen.size() == 2) {
                                throw new OutOfMemoryError();
                            }
                        });
        assertThat(opened).isEqualTo(new NotReadable(Why.TOO_LARGE));
        assertThat(seen).hasSize(2);
    }

    @Test
    void no_page_is_left_out_silently() throws IOException {
        assertThat(opened(pages(200, 10))).hasSize(200);
        assertThat(why(pages(201, 10))).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void a_decoder_that_runs_out_of_memory_or_stack_is_answered_like_any_other() {
        assertThat(failing(new OutOfMemoryError())).isEqualTo(new NotReadable(Why.TOO_LARGE));
        assertThat(failing(new StackOverflowError())).isEqualTo(new NotReadable(Why.DAMAGED));
    }

    private static Pictures failing(Error error) {
        return PictureFiles.open(
                new byte[1],
                _ -> {
                    throw error;
                });
    }

    private static byte[] pages(int count, float side) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var i = 0; i < count; i++) {
                document.addPage(new PDPage(new PDRectangle(side, side)));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "pdf"})
    void nothing_in_a_file_makes_it_throw(String format) throws IOException {
        var image = TestPictures.codes("hello");
        var whole =
                format.equals("pdf")
                        ? TestPictures.pdf(List.of(image), "")
                        : TestPictures.bytes(image, format);
        var random = new Random(41);
        for (var round = 0; round < 25; round++) {
            var spoiled = whole.clone();
            for (var i = 0; i < 8; i++) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
            }
            var length = 1 + random.nextInt(spoiled.length);
            assertThat(files.open(written(Arrays.copyOf(spoiled, length)), _ -> {})).isNotNull();
        }
    }

    /** A PNG of one row that says it is as large as this. */
    private static byte[] bomb(int width, int height) throws IOException {
        var header = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(header)) {
            out.writeBytes("IHDR");
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {1, 0, 0, 0, 0});
        }
        var crc = new CRC32();
        crc.update(header.toByteArray());
        var file = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(file)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            out.writeInt(13);
            out.write(header.toByteArray());
            out.writeInt((int) crc.getValue());
        }
        return file.toByteArray();
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private List<Picture> opened(byte[] bytes) throws IOException {
        var pages = new ArrayList<Picture>();
        assertThat(files.open(written(bytes), pages::add)).isEqualTo(new Opened(pages.size()));
        return pages;
    }

    private Why why(byte[] bytes) throws IOException {
        return switch (files.open(written(bytes), _ -> {})) {
            case Opened opened -> throw new AssertionError(opened.pages() + " pages");
            case NotReadable(Why why) -> why;
        };
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
