package org.dengta.reading.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;

import org.dengta.platform.picture.GreyPixels;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.zxing.PlainZxingReader;
import org.dengta.testing.TestPictures;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Sheets full of codes, and codes that only just can be corrected. */
final class ManyAndDamagedTest {
    private static final int SIZE = 21;
    private static final int QUIET = 4;
    private static final int MODULE = 4;

    private final FinderReader reader = FinderReader.localMean(0.125);

    @Test
    void a_sheet_of_thirty_equal_codes_is_read_whole() {
        var texts = IntStream.range(0, 30).mapToObj(i -> "code-" + (10 + i)).toList();
        var rows =
                IntStream.range(0, 5)
                        .mapToObj(row -> texts.subList(6 * row, 6 * row + 6))
                        .map(row -> TestPictures.codes(row.toArray(String[]::new)))
                        .toList();
        assertThat(reader.read(grey(below(rows))))
                .extracting(Symbol::text)
                .containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void of_the_smallest_symbol_not_all_that_could_be_corrected_is_believed() {
        var two = damaged(Set.of(20, 16));
        var three = damaged(Set.of(20, 16, 12));
        assertThat(reader.read(two)).extracting(Symbol::text).containsExactly("4711");
        assertThat(new PlainZxingReader().read(three)).as("ZXing guesses").hasSize(1);
        assertThat(reader.read(three)).isEmpty();
    }

    /** A 1-L whose last column is wrong in these rows, each of another codeword. */
    private static Picture damaged(Set<Integer> rows) {
        var code =
                QrCode.encodeSegments(
                        List.of(QrSegment.makeNumeric("4711")), Ecc.LOW, 1, 1, 0, false);
        var side = (SIZE + 2 * QUIET) * MODULE;
        var grey = new byte[side * side];
        for (var i = 0; i < grey.length; i++) {
            var x = i % side / MODULE - QUIET;
            var y = i / side / MODULE - QUIET;
            var isDark = code.getModule(x, y) ^ (x == SIZE - 1 && rows.contains(y));
            grey[i] = (byte) (isDark ? 0 : 255);
        }
        return new Picture(side, side, grey);
    }

    private static BufferedImage below(List<BufferedImage> rows) {
        var width = rows.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
        var height = rows.stream().mapToInt(BufferedImage::getHeight).sum();
        var all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = all.createGraphics();
        var y = 0;
        for (var row : rows) {
            graphics.drawImage(row, 0, y, null);
            y += row.getHeight();
        }
        graphics.dispose();
        return all;
    }

    private static Picture grey(BufferedImage image) {
        return new Picture(image.getWidth(), image.getHeight(), GreyPixels.of(image));
    }
}
