package org.dengta.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of JSON objects as maps of their values; what does not parse fails the test. */
public final class JsonLines {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLines() {}

    /** Every line is one object. */
    public static List<Map<String, Object>> of(KioskProgram.Ended ended) throws IOException {
        var objects = new ArrayList<Map<String, Object>>();
        for (var line : ended.lines()) {
            try (var parser = FACTORY.createParser(line)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new AssertionError("no object: " + line);
                }
                objects.add(object(parser));
                if (parser.nextToken() != null) {
                    throw new AssertionError("more than an object: " + line);
                }
            }
        }
        return objects;
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            if (fields.put(name, value(parser)) != null) {
                throw new AssertionError(name + " twice");
            }
        }
        return fields;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                var items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> "(null)";
            default -> parser.getText();
        };
    }
}
