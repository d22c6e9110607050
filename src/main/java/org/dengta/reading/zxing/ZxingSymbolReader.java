package org.dengta.reading.zxing;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.Symbol.Corner;
import org.dengta.reading.SymbolReader;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * QR codes by ZXing: local thresholds first, and one threshold for the whole picture where those
 * find nothing (large modules, even light).
 */
public final class ZxingSymbolReader implements SymbolReader {
    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    @Override
    public List<Symbol> read(Picture picture) {
        var source =
                new PlanarYUVLuminanceSource(
                        picture.grey(),
                        picture.width(),
                        picture.height(),
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        false);
        var symbols = read("hybrid", new HybridBinarizer(source));
        return symbols.isEmpty() ? read("global", new GlobalHistogramBinarizer(source)) : symbols;
    }

    static List<Symbol> read(String attempt, Binarizer binarizer) {
        try {
            var found = new LinkedHashMap<String, Symbol>();
            for (var result :
                    new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), HINTS)) {
                found.putIfAbsent(result.getText(), symbol(attempt, result));
            }
            return List.copyOf(found.values());
        } catch (NotFoundException _) {
            return List.of();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError _) {
            // Pictures from anywhere: what ZXing stumbles over holds no code that it could read,
            // and
            // other pictures are still to be looked at. It keeps nothing between two of them.
            return List.of();
        }
    }

    private static Symbol symbol(String attempt, Result result) {
        var points = result.getResultPoints();
        var corners =
                Arrays.stream(points == null ? new ResultPoint[0] : points)
                        .filter(Objects::nonNull)
                        .map(point -> new Corner(point.getX(), point.getY()))
                        .toList();
        return new Symbol(result.getText(), corners, attempt);
    }
}
