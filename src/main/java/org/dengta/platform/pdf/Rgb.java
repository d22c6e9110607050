package org.dengta.platform.pdf;

import java.util.HexFormat;

/** A colour on screen and paper; each part 0-255. */
public record Rgb(int red, int green, int blue) {
    public static final Rgb BLACK = new Rgb(0, 0, 0);
    public static final Rgb WHITE = new Rgb(255, 255, 255);

    public Rgb {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("a colour part is not in 0-255");
        }
    }

    /** The colour written as {@code #RRGGBB}. */
    public static Rgb ofHex(String hex) {
        if (hex.length() != 7 || hex.charAt(0) != '#') {
            throw new IllegalArgumentException("not a colour like #RRGGBB");
        }
        var number = HexFormat.fromHexDigits(hex, 1, 7);
        return new Rgb(number >> 16, number >> 8 & 0xFF, number & 0xFF);
    }

    /** Whether black writing is better readable on it than white (relative luminance, WCAG 2.2). */
    public boolean isLight() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > 0.179;
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
