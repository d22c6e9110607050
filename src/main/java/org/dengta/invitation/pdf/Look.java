package org.dengta.invitation.pdf;

import org.dengta.platform.pdf.Rgb;

/** Measures and colours that all parts of a letter share; millimetres. */
final class Look {
    static final double LEFT = 22;
    static final double WIDTH = 166;
    static final double RIGHT = LEFT + WIDTH;

    static final Rgb ACCENT = new Rgb(0x14, 0x4A, 0x75);
    static final Rgb INK = new Rgb(0x1A, 0x1F, 0x26);
    static final Rgb SOFT = new Rgb(0x4A, 0x55, 0x60);
    static final Rgb HAIR = new Rgb(0xC5, 0xCE, 0xD6);
    static final Rgb TINT = new Rgb(0xEE, 0xF3, 0xF7);

    private Look() {}
}
