package org.dengta.reading.finder;

import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.GlobalHistogramBinarizer;

import org.dengta.reading.Picture;

/** What is dark in a picture. */
@FunctionalInterface
interface Threshold {

    /** The picture in black and white; all white where nothing stands out. */
    Bits of(Picture picture);

    /** One threshold for all: large modules in even light. */
    static Threshold global() {
        return picture -> histogram(picture);
    }

    /** Darker than around: large modules in any light. */
    static Threshold localMean(double share) {
        return picture -> LocalMean.bits(picture, share);
    }

    private static Bits histogram(Picture picture) {
        var width = picture.width();
        var height = picture.height();
        var dark = new byte[width * height];
        var source =
                new PlanarYUVLuminanceSource(
                        picture.grey(), width, height, 0, 0, width, height, false);
        try {
            var matrix = new GlobalHistogramBinarizer(source).getBlackMatrix();
            var row = new BitArray(width);
            for (var y = 0; y < height; y++) {
                row = matrix.getRow(y, row);
                var words = row.getBitArray();
                for (var x = 0; x < width; x++) {
                    dark[y * width + x] = (byte) (words[x >> 5] >>> (x & 31) & 1);
                }
            }
        } catch (NotFoundException _) {
            // Nothing stands out.
        }
        return new Bits(width, height, dark);
    }
}
