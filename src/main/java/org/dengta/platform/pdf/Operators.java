package org.dengta.platform.pdf;

import java.nio.charset.StandardCharsets;

/** The operators of a content stream as they are written (ISO 32000-2, 8 and 9). */
final class Operators {
    private static final long SCALE = 10_000;

    private final StringBuilder text = new StringBuilder();

    Operators add(String operator, double... operands) {
        for (var operand : operands) {
            number(operand);
        }
        return raw(operator).raw("\n");
    }

    Operators raw(String written) {
        text.append(written);
        return this;
    }

    /** A number with up to four decimals and a blank after it. */
    Operators number(double number) {
        var scaled = Math.round(Math.abs(number) * SCALE);
        text.append(number < 0 && scaled > 0 ? "-" : "").append(scaled / SCALE);
        var rest = scaled % SCALE;
        if (rest > 0) {
            text.append('.');
        }
        for (var place = SCALE / 10; rest > 0; place /= 10) {
            text.append(rest / place);
            rest %= place;
        }
        text.append(' ');
        return this;
    }

    Operators fillColour(Rgb colour) {
        return add("rg", colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }

    Operators strokeColour(Rgb colour) {
        return add("RG", colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
