package org.dengta.journal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named texts as lines of UTF-8: {@code name value}, one field a line, in order; backslash, line
 * feed and carriage return in a value are escaped. The same fields always give the same bytes, and
 * a person can read them.
 */
public final class FieldLines {
    private FieldLines() {}

    /**
     * The bytes of fields; names hold no blank and no line break, else IllegalArgumentException.
     */
    public static byte[] write(Map<String, String> fields) {
        var out = new StringBuilder();
        fields.forEach((name, value) -> {
            if (name.isEmpty() || name.chars().anyMatch(c -> c <= ' ')) {
                throw new IllegalArgumentException("not a field name: " + name);
            }
            out.append(name).append(' ').append(escaped(value)).append('\n');
        });
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The fields of bytes, in their order; IllegalArgumentException when a line is cut or a name
     * comes twice.
     */
    public static Map<String, String> read(byte[] bytes) {
        var fields = new LinkedHashMap<String, String>();
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (var start = 0; start < text.length(); ) {
            var blank = text.indexOf(' ', start);
            var end = text.indexOf('\n', start);
            if (end < 0 || blank < 0 || blank > end) {
                throw new IllegalArgumentException("a field line is cut");
            }
            if (fields.put(text.substring(start, blank), unescaped(text.substring(blank + 1, end)))
                    != null) {
                throw new IllegalArgumentException("a field comes twice");
            }
            start = end + 1;
        }
        return fields;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        var out = new StringBuilder(value.length());
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                out.append(c);
                continue;
            }
            i++;
            out.append(escapedBy(value.charAt(i)));
        }
        return out.toString();
    }

    private static char escapedBy(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
