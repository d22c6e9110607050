package org.dengta.platform.pdf;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

import java.util.List;
import java.util.Optional;

/**
 * The modules of a QR code (ISO/IEC 18004), error correction M or better where the version has
 * room, without its quiet zone. The same content gives the same modules.
 */
public final class QrSymbol {
    /** Modules that must stay blank on each side. */
    public static final int QUIET_ZONE = 4;

    private static final int ANY_MASK = -1;

    private final QrCode code;

    private QrSymbol(QrCode code) {
        this.code = code;
    }

    /** Decimal digits in numeric mode; empty when version 40 cannot hold them. */
    public static Optional<QrSymbol> ofDigits(String digits) {
        return encoded(QrSegment.makeNumeric(digits), QrCode.MIN_VERSION, QrCode.MAX_VERSION);
    }

    /** Decimal digits in a symbol of just this version; empty when it cannot hold them. */
    public static Optional<QrSymbol> ofDigits(String digits, int version) {
        return encoded(QrSegment.makeNumeric(digits), version, version);
    }

    /** Any text, as UTF-8 where it must be; empty when version 40 cannot hold it. */
    public static Optional<QrSymbol> ofText(String text) {
        return encoded(QrSegment.makeSegments(text), QrCode.MIN_VERSION, QrCode.MAX_VERSION);
    }

    /** 1 to 40. */
    public int version() {
        return code.version;
    }

    /** Modules along an edge, quiet zone not counted. */
    public int size() {
        return code.size;
    }

    /** Whether the module in a column and row is dark. */
    public boolean isDark(int column, int row) {
        return code.getModule(column, row);
    }

    private static Optional<QrSymbol> encoded(QrSegment segment, int least, int most) {
        return encoded(List.of(segment), least, most);
    }

    private static Optional<QrSymbol> encoded(List<QrSegment> segments, int least, int most) {
        try {
            var code =
                    QrCode.encodeSegments(segments, QrCode.Ecc.MEDIUM, least, most, ANY_MASK, true);
            return Optional.of(new QrSymbol(code));
        } catch (DataTooLongException _) {
            return Optional.empty();
        }
    }
}
