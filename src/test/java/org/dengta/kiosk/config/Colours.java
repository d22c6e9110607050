package org.dengta.kiosk.config;

/** How far apart two colours look. */
final class Colours {
    private Colours() {}

    /** The CIE 1976 distance of two {@code #rrggbb} colours under D65; 2.3 is just noticeable. */
    static double difference(String one, String other) {
        var a = lab(one);
        var b = lab(other);
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    private static double[] lab(String colour) {
        var r = linear(Integer.parseInt(colour.substring(1, 3), 16) / 255.0);
        var g = linear(Integer.parseInt(colour.substring(3, 5), 16) / 255.0);
        var b = linear(Integer.parseInt(colour.substring(5, 7), 16) / 255.0);
        var x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
        var y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
        var z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(double c) {
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double square(double number) {
        return number * number;
    }
}
