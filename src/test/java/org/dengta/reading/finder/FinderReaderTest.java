package org.dengta.reading.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.picture.GreyPixels;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.testing.TestPictures;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

final class FinderReaderTest {
    private final FinderReader reader = FinderReader.localMean(0.125);

    @Test
    void a_code_is_read_with_its_place() {
        var symbols = read(TestPictures.codes("0123456789"));
        assertThat(symbols)
                .singleElement()
                .satisfies(symbol -> {
                    assertThat(symbol.text()).isEqualTo("0123456789");
                    assertThat(symbol.corners()).hasSizeGreaterThanOrEqualTo(3);
                });
    }

    @Test
    void all_codes_of_a_picture_are_read_each_once() {
        assertThat(read(TestPictures.codes("1111", "2222", "3333", "2222")))
                .extracting(Symbol::text)
                .containsExactlyInAnyOrder("1111", "2222", "3333");
    }

    @Test
    void texts_of_any_script_come_through() {
        assertThat(read(TestPictures.codes("https://例子.中国/灯塔?é")))
                .extracting(Symbol::text)
                .containsExactly("https://例子.中国/灯塔?é");
    }

    @Test
    void a_code_lying_on_its_side_is_read() {
        var image = TestPictures.codes("4711");
        var turned =
                new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                turned.setRGB(image.getHeight() - 1 - y, x, image.getRGB(x, y));
            }
        }
        assertThat(read(turned)).extracting(Symbol::text).containsExactly("4711");
    }

    @Test
    void pictures_without_a_code_give_none() {
        assertThat(read(TestPictures.blank())).isEmpty();
        assertThat(reader.read(new Picture(1, 1, new byte[1]))).isEmpty();
        var noise = new byte[120 * 90];
        new Random(3).nextBytes(noise);
        assertThat(reader.read(new Picture(120, 90, noise))).isEmpty();
    }

    @Test
    void a_picture_too_large_for_the_memory_has_no_code() {
        var greedy =
                new FinderReader(
                        "greedy",
                        _ -> {
                            throw new OutOfMemoryError();
                        });
        assertThat(greedy.read(new Picture(1, 1, new byte[1]))).isEmpty();
    }

    @Test
    void a_white_code_on_black_is_read_by_the_inverted_attempt_alone() {
        var picture = picture(TestPictures.codes("4711"));
        var grey = new byte[picture.grey().length];
        for (var i = 0; i < grey.length; i++) {
            grey[i] = (byte) (255 - (picture.grey()[i] & 255));
        }
        var inverted = new Picture(picture.width(), picture.height(), grey);
        assertThat(reader.read(inverted)).isEmpty();
        assertThat(FinderReader.inverted(0.125).read(inverted))
                .extracting(Symbol::text)
                .containsExactly("4711");
    }

    @Test
    void a_blurred_white_code_on_black_is_sharpened_as_a_black_one_is() {
        var picture = blurred(picture(TestPictures.codes("4711 and some more letters")), 6);
        var inverted = new byte[picture.grey().length];
        for (var i = 0; i < inverted.length; i++) {
            inverted[i] = (byte) ~picture.grey()[i];
        }
        assertThat(reader.read(picture)).hasSize(1);
        assertThat(
                        FinderReader.inverted(0.125)
                                .read(new Picture(picture.width(), picture.height(), inverted)))
                .extracting(Symbol::text)
                .containsExactly("4711 and some more letters");
    }

    /** The mean of the pixels around, so often. */
    private static Picture blurred(Picture picture, int times) {
        var grey = picture.grey().clone();
        var width = picture.width();
        for (var time = 0; time < times; time++) {
            var before = grey.clone();
            for (var i = width + 1; i < grey.length - width - 1; i++) {
                var sum = 0;
                for (var j = 0; j < 9; j++) {
                    sum += before[i + (j / 3 - 1) * width + j % 3 - 1] & 255;
                }
                grey[i] = (byte) (sum / 9);
            }
        }
        return new Picture(width, picture.height(), grey);
    }

    @Test
    void a_mirrored_code_is_read() {
        var picture = picture(TestPictures.codes("4711"));
        var grey = new byte[picture.grey().length];
        for (var i = 0; i < grey.length; i++) {
            var x = i % picture.width();
            grey[i - x + picture.width() - 1 - x] = picture.grey()[i];
        }
        assertThat(reader.read(new Picture(picture.width(), picture.height(), grey)))
                .extracting(Symbol::text)
                .containsExactly("4711");
    }

    @Test
    void the_corners_are_those_of_the_symbol() {
        var symbol = read(TestPictures.codes("0123456789")).getFirst();
        var edge = 4 * 4;
        assertThat(symbol.corners()).hasSize(4);
        assertThat(symbol.corners().getFirst().x()).isBetween(edge - 1.5, edge + 1.5);
        assertThat(symbol.corners().getFirst().y()).isBetween(edge - 1.5, edge + 1.5);
        assertThat(symbol.corners().get(2).x()).isBetween(edge + 82.5, edge + 85.5);
    }

    @Test
    void one_threshold_for_all_reads_a_code_as_well() {
        assertThat(FinderReader.global().read(picture(TestPictures.codes("4711"))))
                .extracting(Symbol::text)
                .containsExactly("4711");
    }

    @Test
    void what_a_code_says_is_not_in_its_text_for_logs() {
        assertThat(read(TestPictures.codes("4711")).getFirst().toString()).doesNotContain("4711");
    }

    private List<Symbol> read(BufferedImage image) {
        return reader.read(picture(image));
    }

    private static Picture picture(BufferedImage image) {
        return new Picture(image.getWidth(), image.getHeight(), GreyPixels.of(image));
    }
}
