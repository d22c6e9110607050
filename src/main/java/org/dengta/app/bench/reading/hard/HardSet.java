package org.dengta.app.bench.reading.hard;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;

import org.dengta.app.bench.reading.hard.Damage.Strength;
import org.dengta.reading.Picture;
import org.dengta.reading.SymbolReader;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Codes of one kind, each damage as often; the same seed draws the same. Codes of as many digits
 * are spoiled alike, whatever their version and level.
 *
 * @param digits how many a code holds
 * @param version that it is drawn in
 */
record HardSet(int digits, int version, Ecc level, double widthMm) {

    /**
     * What became of some codes.
     *
     * @param decoded with their own text
     * @param wrong with another
     */
    record Read(int decoded, int wrong) {}

    /** How many of so many are read. */
    Read read(Damage damage, Strength strength, int count, SymbolReader reader) {
        var decoded = 0;
        var wrong = 0;
        for (var i = 0; i < count; i++) {
            var random = new Random(1000L * damage.ordinal() + i);
            var text = text(random);
            var symbols = reader.read(picture(text, damage, strength, random));
            decoded += symbols.stream().anyMatch(symbol -> symbol.text().equals(text)) ? 1 : 0;
            wrong += symbols.stream().anyMatch(symbol -> !symbol.text().equals(text)) ? 1 : 0;
        }
        return new Read(decoded, wrong);
    }

    private String text(Random random) {
        return random.ints(digits, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    private Picture picture(String text, Damage damage, Strength strength, Random random) {
        var code =
                QrCode.encodeSegments(
                        List.of(QrSegment.makeNumeric(text)), level, version, version, -1, false);
        var scene = new Scene(code, widthMm, damage.tilt(strength), random);
        damage.spoil(scene, strength, random);
        return scene.picture(random);
    }

    /** Such as {@code 5-M}. */
    String design() {
        return version + "-" + level.name().charAt(0);
    }
}
