package org.dengta.reading.zxing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;

import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.testing.TestPictures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

final class ZxingSymbolReaderTest {
    private final ZxingSymbolReader reader = new ZxingSymbolReader();

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
    void a_picture_that_breaks_the_library_has_no_code() {
        for (var broken : List.of(new OutOfMemoryError(), new StackOverflowError())) {
            assertThat(ZxingSymbolReader.read("broken", new Breaking(() -> broken))).isEmpty();
        }
        var breaking =
                new Breaking(() -> {
                    throw new ArrayIndexOutOfBoundsException();
                });
        assertThat(ZxingSymbolReader.read("broken", breaking)).isEmpty();
    }

    /** Fails as soon as it is asked for a pixel. */
    private static final class Breaking extends Binarizer {
        private final Supplier<Error> error;

        Breaking(Supplier<Error> error) {
            super(new PlanarYUVLuminanceSource(new byte[1], 1, 1, 0, 0, 1, 1, false));
            this.error = error;
        }

        @Override
        public BitArray getBlackRow(int y, @Nullable BitArray row) {
            throw error.get();
        }

        @Override
        public BitMatrix getBlackMatrix() {
            throw error.get();
        }

        @Override
        public Binarizer createBinarizer(LuminanceSource source) {
            return this;
        }
    }

    @Test
    void what_a_code_says_is_not_in_its_text_for_logs() {
        assertThat(read(TestPictures.codes("4711")).getFirst().toString()).doesNotContain("4711");
    }

    private List<Symbol> read(BufferedImage image) {
        var grey = new byte[image.getWidth() * image.getHeight()];
        for (var i = 0; i < grey.length; i++) {
            grey[i] = (byte) image.getRGB(i % image.getWidth(), i / image.getWidth());
        }
        return reader.read(new Picture(image.getWidth(), image.getHeight(), grey));
    }
}
