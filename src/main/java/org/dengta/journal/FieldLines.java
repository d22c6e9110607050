package org.dengta.journal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
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
     * The bytes of fields; names hold no blank and no line break, values are sound Unicode, else
     * IllegalArgumentException.
     */
    public static byte[] write(Map<String, String> fields) {
        var out = new StringBuilder();
        fields.forEach((name, value) -> {
            out.append(checked(name)).append(' ').append(escaped(value)).append('\n');
        });
        return encoded(out);
    }

    /**
     * The fields of bytes, in their order; IllegalArgumentException when a line is cut, a name is
     * missing or comes twice, or the bytes are not UTF-8.
     */
    public static Map<String, String> read(byte[] bytes) {
        var fields = new LinkedHashMap<String, String>();
        var text = decoded(bytes);
        for (var start = 0; start < text.length(); ) {
            var blank = text.indexOf(' ', start);
            var end = text.indexOf('\n', start);
            if (end < 0 || blank < 0 || blank > end) {
                throw new IllegalArgumentException("a field line is cut");
            }
            var name = checked(text.substring(start, blank));
            if (fields.put(name, unescaped(text.substring(blank + 1, end))) != null) {
                throw new IllegalArgumentException("a field comes twice");
            }
            start = end + 1;
        }
        return fields;
    }

    private static String checked(String name) {
        if (name.isEmpty() || hasBlank(name)) {
            throw new IllegalArgumentException("not a field name: " + name);
        }
        return name;
    }

    /** Blanks and everything below, line breaks among them. */
    private static boolean hasBlank(String name) {
        for (var i = 0; i < name.length(); i++) {
            if (name.charAt(i) <= ' ') {
                return true;
            }
        }
        return false;
    }

    private static byte[] encoded(CharSequence text) {
        try {
            var buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half a character in a field", e);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
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
