package org.dengta.platform.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How each cell style shows a number: as it is, padded with zeros, or as a date (ECMA-376 part 1,
 * 18.8.30; the ids 27 to 36 and 50 to 58 are the East Asian date formats).
 */
record NumberFormats(List<Kind> styles) {

    /** How a number is shown. */
    sealed interface Kind {

        /** As a number. */
        record Plain() implements Kind {}

        /** With at least so many digits before the point. */
        record Padded(int digits) implements Kind {}

        /** As a date, a time or both. */
        record Dated() implements Kind {}
    }

    private static final Kind PLAIN = new Kind.Plain();
    private static final Kind DATED = new Kind.Dated();
    private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(h+|m+|s+)]");
    private static final Pattern NOT_SIGNS =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]|;.*", Pattern.DOTALL);
    private static final Pattern DATE_SIGN = Pattern.compile("[ymdhsYMDHS]");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    static NumberFormats of(XlsxPackage parts, Optional<String> part) throws IOException {
        var codes = new HashMap<Integer, String>();
        var styles = new ArrayList<Kind>();
        if (part.isPresent()) {
            try (XmlCursor xml = parts.small(part.get())) {
                boolean inCells = false;
                while (xml.next()) {
                    if (xml.isStart("numFmt")) {
                        codes.put(id(xml), xml.attribute("formatCode").orElse(""));
                    } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                        inCells = xml.isStart("cellXfs");
                    } else if (inCells && xml.isStart("xf")) {
                        styles.add(kind(id(xml), codes));
                    }
                }
            }
        }
        return new NumberFormats(styles);
    }

    /** How the style with this index shows a number. */
    Kind of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : PLAIN;
    }

    private static int id(XmlCursor xml) {
        return XmlCursor.smallNumber(xml.attribute("numFmtId").orElse("0")).orElse(0);
    }

    private static Kind kind(int id, Map<Integer, String> codes) {
        String code = codes.get(id);
        if (code != null) {
            return kind(code);
        }
        boolean dated =
                (id >= 14 && id <= 22)
                        || (id >= 27 && id <= 36)
                        || (id >= 45 && id <= 47)
                        || (id >= 50 && id <= 58);
        return dated ? DATED : PLAIN;
    }

    /** What a format code says; only its first section, the one for positive numbers, counts. */
    static Kind kind(String code) {
        if (ZEROS.matcher(code).matches()) {
            return new Kind.Padded(code.length());
        }
        String signs = NOT_SIGNS.matcher(ELAPSED.matcher(code).replaceAll("$1")).replaceAll("");
        boolean general = signs.equalsIgnoreCase("general");
        return !general && DATE_SIGN.matcher(signs).find() ? DATED : PLAIN;
    }
}
