package org.dengta.reading.zxing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.dengta.reading.Deadline;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;

import java.util.List;
import java.util.Map;

/** ZXing as its guide says, one call and one code; what other readers are measured against. */
public final class PlainZxingReader implements SymbolReader {
    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    @Override
    public List<Symbol> read(Picture picture, Deadline deadline) {
        try {
            var bits = new BinaryBitmap(new HybridBinarizer(Luminance.of(picture)));
            return List.of(Results.symbol("zxing", new QRCodeReader().decode(bits, HINTS)));
        } catch (ReaderException | RuntimeException _) {
            return List.of();
        }
    }
}
