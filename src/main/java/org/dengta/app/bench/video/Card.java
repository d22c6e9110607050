package org.dengta.app.bench.video;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * What somebody holds before the camera: a letter, a badge, or a letter on a telephone.
 *
 * @param half of the symbol's side without its quiet zone, in pixels
 * @param white how light the lightest is, 0 to 255; telephones are often dim
 */
record Card(Kind kind, String text, QrCode code, double half, int white) {
    private static final int INK = 38;
    private static final int BODY = 24;

    /** What lies beside the card. */
    static final int NOTHING = -1;

    enum Kind {
        LETTER,
        BADGE,
        TELEPHONE
    }

    /** As people come: every third with each kind. */
    static Card of(int number, Random random) {
        var kind = Kind.values()[number % Kind.values().length];
        return switch (kind) {
            case LETTER -> drawn(kind, digits(190, random), 5, 80 + random.nextInt(12), 205);
            case BADGE -> drawn(kind, digits(20, random), 1, 52 + random.nextInt(10), 205);
            case TELEPHONE ->
                    drawn(
                            kind,
                            digits(190, random),
                            5,
                            80 + random.nextInt(30),
                            70 + random.nextInt(150));
        };
    }

    private static Card drawn(Kind kind, String text, int version, double half, int white) {
        var level = kind == Kind.BADGE ? Ecc.QUARTILE : Ecc.MEDIUM;
        var digits = List.of(QrSegment.makeNumeric(text));
        var code = QrCode.encodeSegments(digits, level, version, version, -1, false);
        return new Card(kind, text, code, half, white);
    }

    private static String digits(int count, Random random) {
        return random.ints(count, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    /** How far it reaches from the middle of the symbol, in pixels. */
    double reach() {
        return half * 3;
    }

    /** How light it is at a place, in pixels from the middle of the symbol. */
    int grey(double across, double down) {
        var x = across / half;
        var y = down / half;
        if (Math.max(Math.abs(x), Math.abs(y)) < 1) {
            var column = (int) ((x + 1) / 2 * code.size);
            var row = (int) ((y + 1) / 2 * code.size);
            return code.getModule(column, row) ? dark() : white;
        }
        return kind == Kind.TELEPHONE ? telephone(x, y) : paper(x, y);
    }

    private int dark() {
        return kind == Kind.TELEPHONE ? BODY : INK;
    }

    private int telephone(double x, double y) {
        if (Math.abs(x) > 1.5 || Math.abs(y) > 2.6) {
            return NOTHING;
        }
        return Math.abs(x) < 1.35 && Math.abs(y) < 2.3 ? white : BODY;
    }

    /** With lines of something printed above and below. */
    private int paper(double x, double y) {
        if (Math.abs(x) > 2 || Math.abs(y) > 2.2) {
            return NOTHING;
        }
        var isLine = Math.abs(y) > 1.35 && (int) (Math.abs(y) * 16) % 3 == 0;
        var isWord = (int) ((x + 2) * 23 + y * 7) % 5 != 0;
        return isLine && isWord && Math.abs(x) < 1.8 ? INK : white;
    }
}
