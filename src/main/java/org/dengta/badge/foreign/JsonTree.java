package org.dengta.badge.foreign;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as maps, lists and texts; numbers and truth values are texts as they are written, null is
 * the empty text.
 */
final class JsonTree {
    private JsonTree() {}

    /** The value of a text; empty when it is not JSON. */
    static Optional<Object> of(String json) {
        try (var parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return Optional.of(value(parser));
        } catch (IOException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    /** The objects of a list; whatever else is in it is left out. */
    static List<Map<?, ?>> objects(@Nullable Object list) {
        var objects = new ArrayList<Map<?, ?>>();
        if (list instanceof List<?> items) {
            for (var item : items) {
                if (item instanceof Map<?, ?> object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    /** A member as text; empty when it is missing or no text, number or truth value. */
    static String text(Map<?, ?> object, String key) {
        return object.get(key) instanceof String text ? text : "";
    }

    /** Whether a member is true. */
    static boolean isTrue(Map<?, ?> object, String key) {
        return text(object, key).equals("true");
    }

    /** A member as number, given as such or as text, with or without a unit; else a stand-in. */
    static double number(Map<?, ?> object, String key, double otherwise) {
        var digits = text(object, key).replaceAll("[^0-9.eE+-].*", "");
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            var object = new LinkedHashMap<String, Object>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        var text = parser.currentToken() == null ? null : parser.getText();
        if (text == null) {
            throw new IllegalStateException("the text ends too early");
        }
        return text;
    }
}
