package org.dengta.platform.pdf;

import org.dengta.platform.pdf.file.PdfBytes;

/** The operators of a content stream as they are written (ISO 32000-2, 8 and 9). */
final class Operators {
    private final PdfBytes bytes = new PdfBytes();

    Operators add(String operator, double... operands) {
        for (var operand : operands) {
            bytes.number(operand);
        }
        bytes.raw(operator).raw("\n");
        return this;
    }

    Operators raw(String written) {
        bytes.raw(written);
        return this;
    }

    /** A number and a blank after it. */
    Operators number(double number) {
        bytes.number(number);
        return this;
    }

    /** The code of a glyph. */
    Operators code(int code) {
        bytes.code(code);
        return this;
    }

    Operators fillColour(Rgb colour) {
        return add("rg", colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }

    Operators strokeColour(Rgb colour) {
        return add("RG", colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }

    PdfBytes bytes() {
        return bytes;
    }
}
