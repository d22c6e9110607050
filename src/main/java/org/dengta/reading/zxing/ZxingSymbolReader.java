package org.dengta.reading.zxing;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * QR codes by ZXing: local thresholds first, and one threshold for the whole picture where those
 * find nothing (large modules, even light).
 */
public final class ZxingSymbolReader implements SymbolReader {
    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    @Override
    public List<Symbol> read(Picture picture) {
        var source = Luminance.of(picture);
        var symbols = read("hybrid", new HybridBinarizer(source));
        return symbols.isEmpty() ? read("global", new GlobalHistogramBinarizer(source)) : symbols;
    }

    static List<Symbol> read(String attempt, Binarizer binarizer) {
        try {
            var found = new LinkedHashMap<String, Symbol>();
            for (var result :
                    new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), HINTS)) {
                found.putIfAbsent(result.getText(), Results.symbol(attempt, result));
            }
            return List.copyOf(found.values());
        } catch (NotFoundException _) {
            return List.of();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError _) {
            // Pictures from anywhere: what ZXing stumbles over holds no code that it could read, and
            // other pictures are still to be looked at. It keeps nothing between two of them.
            return List.of();
        }
    }
}
