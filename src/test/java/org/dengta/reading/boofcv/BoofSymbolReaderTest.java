package org.dengta.reading.boofcv;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.picture.GreyPixels;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.testing.TestPictures;
import org.junit.jupiter.api.Test;

import java.util.List;

final class BoofSymbolReaderTest {
    private final BoofSymbolReader reader = new BoofSymbolReader();

    @Test
    void all_codes_of_a_picture_are_read_with_four_corners_each() {
        var image = TestPictures.codes("1111", "2222");
        var symbols = read(image.getWidth(), image.getHeight(), GreyPixels.of(image));
        assertThat(symbols).extracting(Symbol::text).containsExactlyInAnyOrder("1111", "2222");
        assertThat(symbols).allSatisfy(symbol -> assertThat(symbol.corners()).hasSize(4));
    }

    @Test
    void a_picture_that_it_stumbles_over_has_no_code_and_the_next_one_is_read() {
        assertThat(read(1, 1, new byte[1])).isEmpty();
        assertThat(read(3, 200, new byte[600])).isEmpty();
        var image = TestPictures.codes("4711");
        assertThat(read(image.getWidth(), image.getHeight(), GreyPixels.of(image)))
                .extracting(Symbol::text)
                .containsExactly("4711");
    }

    private List<Symbol> read(int width, int height, byte[] grey) {
        return reader.read(new Picture(width, height, grey));
    }
}
