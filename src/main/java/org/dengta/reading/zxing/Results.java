package org.dengta.reading.zxing;

import com.google.zxing.Result;
import com.google.zxing.ResultPoint;

import org.dengta.reading.Symbol;
import org.dengta.reading.Symbol.Corner;

import java.util.Arrays;
import java.util.Objects;

/** What ZXing found, in the kiosk's words. */
final class Results {
    private Results() {}

    static Symbol symbol(String attempt, Result result) {
        var points = result.getResultPoints();
        var corners =
                Arrays.stream(points == null ? new ResultPoint[0] : points)
                        .filter(Objects::nonNull)
                        .map(point -> new Corner(point.getX(), point.getY()))
                        .toList();
        return new Symbol(result.getText(), corners, attempt);
    }
}
