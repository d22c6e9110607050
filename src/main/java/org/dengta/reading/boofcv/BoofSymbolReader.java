package org.dengta.reading.boofcv;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.fiducial.ConfigQrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;

import org.dengta.reading.Deadline;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.Symbol.Corner;
import org.dengta.reading.SymbolReader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * QR codes by BoofCV: it follows contours, where ZXing counts runs, and so reads what lies far from
 * upright. Its detector with all buffers is made when first asked and kept; one picture at a time.
 */
public final class BoofSymbolReader implements SymbolReader {
    private static final String ATTEMPT = "boofcv";

    private Optional<QrCodeDetector<GrayU8>> detector = Optional.empty();

    @Override
    public synchronized List<Symbol> read(Picture picture, Deadline deadline) {
        try {
            var found = new LinkedHashMap<String, Symbol>();
            for (var code : detections(picture)) {
                found.putIfAbsent(code.message, symbol(code));
            }
            return List.copyOf(found.values());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError _) {
            // As with ZXing: a picture that it stumbles over holds no code for it. What it kept of
            // this picture may be broken, so the next one gets a new detector.
            detector = Optional.empty();
            return List.of();
        }
    }

    private List<QrCode> detections(Picture picture) {
        var own = detector.orElseGet(BoofSymbolReader::made);
        detector = Optional.of(own);
        var grey = new GrayU8();
        grey.data = picture.grey();
        grey.width = picture.width();
        grey.height = picture.height();
        grey.stride = picture.width();
        own.process(grey);
        return own.getDetections();
    }

    /** It is to work on the thread that asks: a kiosk has other things to do at the same time. */
    private static QrCodeDetector<GrayU8> made() {
        BoofConcurrency.USE_CONCURRENT = false;
        return FactoryFiducial.qrcode(new ConfigQrCode(), GrayU8.class);
    }

    private static Symbol symbol(QrCode code) {
        var corners = new ArrayList<Corner>();
        for (var i = 0; i < code.bounds.size(); i++) {
            corners.add(new Corner(code.bounds.get(i).x, code.bounds.get(i).y));
        }
        return new Symbol(code.message, corners, ATTEMPT);
    }
}
