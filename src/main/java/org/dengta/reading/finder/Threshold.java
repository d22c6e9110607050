package org.dengta.reading.finder;

import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;

import org.dengta.reading.Picture;

import java.util.function.Function;

/** What is dark in a picture. */
@FunctionalInterface
interface Threshold {

    /** The picture in black and white; all white where nothing stands out. */
    Bits of(Picture picture);

    /** ZXing's blocks of eight pixels: small modules in any light. */
    static Threshold hybrid() {
        return picture -> by(HybridBinarizer::new, picture);
    }

    /** One threshold for all: large modules in even light. */
    static Threshold global() {
        return picture -> by(GlobalHistogramBinarizer::new, picture);
    }

    /** Darker than around: large modules in any light. */
    static Threshold localMean(double share) {
        return picture -> LocalMean.bits(picture, share);
    }

    private static Bits by(Function<LuminanceSource, Binarizer> maker, Picture picture) {
        var width = picture.width();
        var height = picture.height();
        var dark = new byte[width * height];
        var source =
                new PlanarYUVLuminanceSource(
                        picture.grey(), width, height, 0, 0, width, height, false);
        try {
            var matrix = maker.apply(source).getBlackMatrix();
            var row = new com.google.zxing.common.BitArray(width);
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
