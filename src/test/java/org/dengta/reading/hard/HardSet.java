package org.dengta.reading.hard;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;

import org.dengta.reading.Picture;
import org.dengta.reading.SymbolReader;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Codes of one kind, each damage as often; the same seed draws the same.
 *
 * @param digits how many a code holds
 * @param version that it is drawn in
 */
record HardSet(int digits, int version, Ecc level, double widthMm) {

    /** How many of so many are read with their own text. */
    int decoded(Damage damage, int count, SymbolReader reader) {
        var decoded = 0;
        for (var i = 0; i < count; i++) {
            var random = new Random(1000L * damage.ordinal() + i);
            var text = text(random);
            var symbols = reader.read(picture(text, damage, random));
            if (symbols.stream().anyMatch(symbol -> !symbol.text().equals(text))) {
                throw new AssertionError("a false reading of " + this + ", " + damage + " " + i);
            }
            decoded += symbols.isEmpty() ? 0 : 1;
        }
        return decoded;
    }

    private String text(Random random) {
        return random.ints(digits, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    private Picture picture(String text, Damage damage, Random random) {
        var code =
                QrCode.encodeSegments(
                        List.of(QrSegment.makeNumeric(text)), level, version, version, -1, false);
        var scene = new Scene(code, widthMm, damage.tilt(), random);
        damage.spoil(scene, random);
        return scene.picture(random);
    }
}
