package org.dengta.printing.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;

final class ZplTest {
    private static final long SEED = 9100;

    @Test
    void whatever_is_drawn_comes_out_dot_by_dot() throws IOException {
        var random = new Random(SEED);
        try (var printer = new PretendLabelPrinter()) {
            for (var round = 0; round < 60; round++) {
                var drawn = drawn(random);
                print(printer, Zpl.label(drawn));
                var came = printer.labels().getLast();
                assertThat(printer.labels()).hasSize(round + 1);
                assertThat(came.dots())
                        .as("seed %d, round %d", SEED, round)
                        .isEqualTo(drawn.dots());
                assertThat(came.width()).isEqualTo(drawn.width());
            }
        }
    }

    @Test
    void white_black_and_repeated_rows_cost_a_sign_each() {
        var white = Bitmap.empty(800, 100);
        assertThat(Zpl.label(white)).contains("^GFA,10000,10000,100,," + ":".repeat(99) + "^FS");
        var black = Bitmap.empty(800, 2);
        java.util.Arrays.fill(black.dots(), (byte) 0xFF);
        assertThat(Zpl.label(black)).contains(",100,!:^FS");
    }

    @Test
    void grey_becomes_a_pattern_and_what_is_nearly_black_or_white_does_not() {
        assertThat(share(120)).isBetween(0.4, 0.7);
        assertThat(share(20)).isEqualTo(1);
        assertThat(share(230)).isZero();
        assertThat(share(80)).isGreaterThan(share(160));
    }

    private static double share(int grey) {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < 64; y++) {
            for (var x = 0; x < 64; x++) {
                image.getRaster().setSample(x, y, 0, grey);
            }
        }
        var bitmap = Bitmap.of(image);
        var black = 0;
        for (var dots : bitmap.dots()) {
            black += Integer.bitCount(dots & 0xFF);
        }
        return black / (64.0 * 64);
    }

    /** Noise, areas and rows that repeat, of sizes that fill no byte. */
    private static Bitmap drawn(Random random) {
        var bitmap = Bitmap.empty(1 + random.nextInt(900), 1 + random.nextInt(40));
        var length = bitmap.bytesPerRow();
        for (var y = 0; y < bitmap.height(); y++) {
            if (y > 0 && random.nextInt(3) == 0) {
                System.arraycopy(
                        bitmap.dots(), (y - 1) * length, bitmap.dots(), y * length, length);
                continue;
            }
            for (var x = 0; x < length; ) {
                var value = (byte) (random.nextInt(3) - 1);
                var dots = random.nextInt(4) == 0 ? (byte) random.nextInt(256) : value;
                for (var run = 1 + random.nextInt(60); run > 0 && x < length; run--, x++) {
                    bitmap.dots()[y * length + x] = dots;
                }
            }
        }
        return bitmap;
    }

    private static void print(PretendLabelPrinter printer, String zpl) throws IOException {
        try (var socket = new LabelSocket("127.0.0.1", printer.port())) {
            socket.send(zpl);
            assertThat(socket.status().waiting()).isPositive();
        }
    }
}
