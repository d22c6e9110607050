package org.dengta.app.bench.reading.hard;

import io.nayuki.qrcodegen.QrCode;

import org.dengta.reading.Picture;

import java.util.Random;

/**
 * A code on paper before a camera: 4.4 pixels a millimetre, as a lens of 60 degrees sees a sheet 25
 * cm away on 1280 pixels.
 */
final class Scene {
    private static final double PIXELS_PER_MM = 4.4;
    private static final int SIDE = 320;
    private static final int PAPER = 205;
    private static final int INK = 45;
    private static final int FINE = 3;

    private final double[] grey = new double[SIDE * SIDE];
    private final double half;

    /**
     * @param widthMm of the symbol without its quiet zone
     */
    Scene(QrCode code, double widthMm, double tilt, Random random) {
        half = widthMm * PIXELS_PER_MM / 2;
        var turn = random.nextDouble() * 2 * Math.PI;
        var view = new View(Math.cos(turn), Math.sin(turn), Math.toRadians(tilt));
        for (var i = 0; i < grey.length; i++) {
            var sum = 0.0;
            for (var j = 0; j < FINE * FINE; j++) {
                var x = i % SIDE + (j % FINE + 0.5) / FINE - SIDE / 2.0;
                var y = (double) (i / SIDE) + (j / FINE + 0.5) / FINE - SIDE / 2.0;
                sum += view.isDark(code, x, y, half) ? INK : PAPER;
            }
            grey[i] = sum / (FINE * FINE);
        }
    }

    private record View(double cos, double sin, double tilt) {

        boolean isDark(QrCode code, double x, double y, double half) {
            var depth = Math.cos(tilt) - Math.sin(tilt) * y / (8 * half);
            var up = y / depth;
            var across = x * (1 + Math.sin(tilt) * up / (8 * half));
            var column = (cos * across + sin * up + half) / (2 * half) * code.size;
            var row = (cos * up - sin * across + half) / (2 * half) * code.size;
            return code.getModule((int) Math.floor(column), (int) Math.floor(row));
        }
    }

    void blur(int reach) {
        smear(reach, 1);
        smear(reach, SIDE);
    }

    void smear(int reach) {
        smear(reach, 1);
    }

    private void smear(int reach, int step) {
        var before = grey.clone();
        for (var i = 0; i < grey.length; i++) {
            var sum = 0.0;
            for (var j = -reach; j <= reach; j++) {
                sum += before[Math.clamp((long) i + (long) j * step, 0, grey.length - 1)];
            }
            grey[i] = sum / (2 * reach + 1);
        }
    }

    /** Dark and light round blots until so much of the symbol is covered. */
    void blot(double share, Random random) {
        var left = share * 4 * half * half;
        while (left > 0) {
            var radius = half * (0.04 + 0.08 * random.nextDouble());
            var x = SIDE / 2.0 + half * (2 * random.nextDouble() - 1);
            var y = SIDE / 2.0 + half * (2 * random.nextDouble() - 1);
            var colour = random.nextBoolean() ? INK : PAPER;
            for (var i = 0; i < grey.length; i++) {
                if (Math.hypot(i % SIDE - x, (double) (i / SIDE) - y) < radius) {
                    grey[i] = colour;
                }
            }
            left -= Math.PI * radius * radius;
        }
    }

    void dim(double brightness) {
        for (var i = 0; i < grey.length; i++) {
            grey[i] = 18 + (grey[i] - 18) * brightness;
        }
    }

    /** Beats of the telephone's pixels with those of the camera. */
    void moire(double strength, double period) {
        for (var i = 0; i < grey.length; i++) {
            var wave =
                    Math.sin(2 * Math.PI * (i % SIDE) / period)
                            * Math.sin(2 * Math.PI * (double) (i / SIDE) / (period * 1.07));
            grey[i] += strength * wave;
        }
    }

    /** What the camera gives, with the noise of its sensor. */
    Picture picture(Random random) {
        var bytes = new byte[grey.length];
        for (var i = 0; i < grey.length; i++) {
            bytes[i] = (byte) Math.clamp((long) (grey[i] + 4 * random.nextGaussian()), 0, 255);
        }
        return new Picture(SIDE, SIDE, bytes);
    }
}
