package org.dengta.reading.zxing;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;

import org.dengta.reading.Picture;

/** Pictures as ZXing takes them; nothing is copied. */
final class Luminance {
    private Luminance() {}

    static LuminanceSource of(Picture picture) {
        var width = picture.width();
        var height = picture.height();
        return new PlanarYUVLuminanceSource(
                picture.grey(), width, height, 0, 0, width, height, false);
    }
}
