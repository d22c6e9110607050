package org.dengta.app.bench.video;

import org.dengta.reading.Picture;

import java.util.Arrays;
import java.util.Random;

/** The pictures of presentations before one background, with the noise of a sensor. */
final class Film {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    static final int RATE = 30;

    private static final int NOISE = 1 << 16;

    /** Places of a moving card that are mixed; its blur smooths what lies between. */
    private static final int MOST_STEPS = 8;

    private final byte[] background = new byte[WIDTH * HEIGHT];
    private final byte[] noise = new byte[NOISE];

    /** A hall: light that falls off, doors, signs with writing, people. */
    Film(Random random) {
        for (var i = 0; i < background.length; i++) {
            background[i] = (byte) (90 + 70 * (i % WIDTH) / WIDTH - 40 * (i / WIDTH) / HEIGHT);
        }
        for (var i = 0; i < 120; i++) {
            var wide = 4 + random.nextInt(i < 20 ? 260 : 30);
            var high = 4 + random.nextInt(i < 20 ? 400 : 12);
            fill(random.nextInt(WIDTH), random.nextInt(HEIGHT), wide, high, random.nextInt(235));
        }
        for (var i = 0; i < NOISE; i++) {
            noise[i] = (byte) Math.clamp(Math.round(3.5 * random.nextGaussian()), -20, 20);
        }
    }

    private void fill(int left, int top, int wide, int high, int grey) {
        for (var y = top; y < Math.min(HEIGHT, top + high); y++) {
            var start = y * WIDTH + left;
            Arrays.fill(background, start, Math.min(start + wide, (y + 1) * WIDTH), (byte) grey);
        }
    }

    /**
     * @param random for the noise
     */
    Picture picture(Presentation shown, double seconds, Random random) {
        var grey = background.clone();
        var pose = shown.at(seconds);
        var window = Window.around(pose.x(), pose.y(), shown.card().reach() + 12);
        if (!window.isEmpty()) {
            window.write(sharp(shown, pose, window), pose.blur(), grey);
        }
        var at = random.nextInt(NOISE);
        for (var i = 0; i < grey.length; i++) {
            at = at + 1 & NOISE - 1;
            grey[i] = (byte) Math.clamp((grey[i] & 255) + noise[at], 0, 255);
            at = i % 997 == 0 ? random.nextInt(NOISE) : at;
        }
        return new Picture(WIDTH, HEIGHT, grey);
    }

    /** What the shutter lets in while the card moves. */
    private float[] sharp(Presentation shown, Presentation.Pose pose, Window window) {
        var moved = Math.hypot(pose.moveX(), pose.moveY());
        var steps = Math.min(MOST_STEPS, 1 + (int) (moved / 1.5));
        var values = new float[window.wide() * window.high()];
        var place = new double[2];
        for (var i = 0; i < values.length; i++) {
            var x = window.left() + i % window.wide();
            var y = window.top() + i / window.wide();
            var sum = 0f;
            for (var step = 0; step < steps; step++) {
                var share = (double) step / steps;
                shown.seen(
                        x - pose.x() - share * pose.moveX(),
                        y - pose.y() - share * pose.moveY(),
                        place);
                var card = shown.card().grey(place[0], place[1]);
                sum += card == Card.NOTHING ? background[y * WIDTH + x] & 255 : lit(card, x, y);
            }
            values[i] = sum / steps;
        }
        return values;
    }

    /** Light from one side; a telephone's own goes the same way, as its glass reflects. */
    private static float lit(int grey, int x, int y) {
        return grey * (0.75f + 0.35f * x / WIDTH) + 6f * y / HEIGHT;
    }
}
