package org.dengta.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One JSON object whose values are texts, whole numbers, truths or an object of texts. Fields that
 * nobody asks for do no harm. What is missing or of another type is an IllegalArgumentException
 * that names the field, never its value.
 */
public final class JsonLine {
    private static final int LONGEST_TEXT = 4 * 1024 * 1024;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(3)
                                    .maxNumberLength(20)
                                    .maxNameLength(1_000)
                                    .maxStringLength(LONGEST_TEXT)
                                    .build())
                    .build();

    private final Map<String, Object> fields;

    private JsonLine(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** The object in UTF-8, nothing else before or after it; else IllegalArgumentException. */
    public static JsonLine read(byte[] utf8) {
        try (var json = FACTORY.createParser(utf8)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            var fields = object(json);
            expect(json.nextToken() == null);
            return new JsonLine(fields);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a JSON object: " + kind(e), e);
        }
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        expect(json.currentToken() == JsonToken.END_OBJECT);
        return fields;
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> object(json);
            case null -> throw new IllegalArgumentException("half a JSON object");
            default -> passedOver(json);
        };
    }

    /** Of a later form: neither text nor number nor object, so it fits no field read here. */
    private static Object passedOver(JsonParser json) throws IOException {
        json.skipChildren();
        return Optional.empty();
    }

    private static void expect(boolean itIsSo) {
        if (!itIsSo) {
            throw new IllegalArgumentException("not one JSON object");
        }
    }

    private static String kind(IOException e) {
        return e.getClass().getSimpleName();
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public String text(String name) {
        return of(name, String.class);
    }

    public long number(String name) {
        return of(name, Long.class);
    }

    /** A count: 0 or more. */
    public int count(String name) {
        var value = number(name);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + " is no count");
        }
        return (int) value;
    }

    public boolean truth(String name) {
        return of(name, Boolean.class);
    }

    /** The whole object, where it is one of texts by their names, in their order. */
    public Map<String, String> texts() {
        return texts("the line", fields);
    }

    /** An object of texts by their names, in their order. */
    public Map<String, String> texts(String name) {
        return texts(name, (Map<?, ?>) of(name, Map.class));
    }

    private static Map<String, String> texts(String name, Map<?, ?> object) {
        var texts = new LinkedHashMap<String, String>();
        for (Map.Entry<?, ?> field : object.entrySet()) {
            if (!(field.getValue() instanceof String text)) {
                throw new IllegalArgumentException(name + " holds what is no text");
            }
            texts.put(String.valueOf(field.getKey()), text);
        }
        return texts;
    }

    /** Objects by their names, in their order. */
    public Map<String, JsonLine> objects(String name) {
        var objects = new LinkedHashMap<String, JsonLine>();
        for (Map.Entry<?, ?> field : ((Map<?, ?>) of(name, Map.class)).entrySet()) {
            if (!(field.getValue() instanceof Map<?, ?> object)) {
                throw new IllegalArgumentException(name + " holds what is no object");
            }
            var fields = new LinkedHashMap<String, Object>();
            object.forEach((key, value) -> fields.put(String.valueOf(key), value));
            objects.put(String.valueOf(field.getKey()), new JsonLine(fields));
        }
        return objects;
    }

    private <T> T of(String name, Class<T> type) {
        if (!type.isInstance(fields.get(name))) {
            throw new IllegalArgumentException(name + " is missing or no " + type.getSimpleName());
        }
        return type.cast(fields.get(name));
    }
}
