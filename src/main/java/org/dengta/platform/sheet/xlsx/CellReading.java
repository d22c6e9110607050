package org.dengta.platform.sheet.xlsx;

import org.dengta.platform.sheet.CellDamage;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Turns a cell as stored into text, with all a workbook's cells refer to. */
record CellReading(List<String> strings, NumberFormats formats, Serials serials) {

    /** A double holds every whole number of 15 digits; Excel keeps no more. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    private static final BigDecimal SIXTEEN_DIGITS = BigDecimal.TEN.pow(15);
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 310;

    /** Reads the cell whose start was just reached, up to its end. */
    CellContent read(XmlCursor xml) throws IOException {
        String type = xml.attribute("t").orElse("n");
        int style = XmlCursor.smallNumber(xml.attribute("s").orElse("")).orElse(0);
        boolean formula = false;
        Optional<String> value = Optional.empty();
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                formula = true;
            } else if (xml.isStart("v")) {
                value = Optional.of(xml.text("v"));
            } else if (xml.isStart("is")) {
                return CellContent.of(xml.string("is"));
            }
        }
        if (value.isEmpty() || (value.get().isEmpty() && !type.equals("str"))) {
            return formula
                    ? CellContent.damaged("", CellDamage.NOT_CALCULATED)
                    : CellContent.empty();
        }
        return content(type, style, value.get());
    }

    private CellContent content(String type, int style, String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "str" -> CellContent.of(EscapedSigns.decode(value));
            case "n" -> number(value.strip(), formats.of(style));
            case "b" -> CellContent.of(value.strip().equals("0") ? "FALSE" : "TRUE");
            case "d" -> date(value.strip());
            case "e" -> CellContent.damaged(value, CellDamage.ERROR_VALUE);
            default -> CellContent.damaged(value, CellDamage.UNREADABLE_VALUE);
        };
    }

    private CellContent shared(String index) {
        int at = XmlCursor.smallNumber(index.strip()).orElse(Integer.MAX_VALUE);
        return at < strings.size()
                ? CellContent.of(strings.get(at))
                : CellContent.damaged("", CellDamage.UNREADABLE_VALUE);
    }

    private CellContent number(String stored, NumberFormats.Kind format) {
        var parsed = parse(stored);
        if (parsed.isEmpty()) {
            return CellContent.damaged(stored, CellDamage.UNREADABLE_VALUE);
        }
        BigDecimal number = parsed.get();
        return switch (format) {
            case NumberFormats.Kind.Dated _ ->
                    serials.text(number)
                            .map(CellContent::of)
                            .orElseGet(() -> unreadable(plain(number)));
            case NumberFormats.Kind.Padded(int digits) ->
                    withLength(number, padded(plain(number), digits));
            case NumberFormats.Kind.Plain _ -> withLength(number, plain(number));
        };
    }

    private static CellContent unreadable(String text) {
        return CellContent.damaged(text, CellDamage.UNREADABLE_VALUE);
    }

    private static CellContent withLength(BigDecimal number, String text) {
        return number.abs().compareTo(SIXTEEN_DIGITS) >= 0
                ? CellContent.damaged(text, CellDamage.DIGITS_LOST)
                : CellContent.of(text);
    }

    private static Optional<BigDecimal> parse(String stored) {
        if (stored.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(stored);
            long exponent = (long) number.precision() - number.scale();
            return Math.abs(exponent) > LARGEST_EXPONENT ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** Without exponent, without the noise of binary fractions beyond 15 digits. */
    private static String plain(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        return (exact.scale() <= 0 ? exact : exact.round(FIFTEEN_DIGITS).stripTrailingZeros())
                .toPlainString();
    }

    private static String padded(String number, int digits) {
        boolean whole = number.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return whole ? "0".repeat(Math.max(0, digits - number.length())) + number : number;
    }

    private static CellContent date(String stored) {
        try {
            var at = LocalDateTime.parse(stored.length() == 10 ? stored + "T00:00" : stored);
            boolean day = at.toLocalTime().equals(LocalTime.MIDNIGHT);
            return CellContent.of(day ? at.toLocalDate().toString() : at.toString());
        } catch (DateTimeParseException _) {
            return unreadable(stored);
        }
    }
}
