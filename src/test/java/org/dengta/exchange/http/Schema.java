package org.dengta.exchange.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the contract says of values: the part of JSON Schema that it uses, and an error for any
 * other, so that nothing in it goes unchecked. Fields that it does not name are faults here.
 * Remembers which fields it saw.
 */
final class Schema {
    private static final Set<String> KNOWN =
            Set.of(
                    "$ref",
                    "type",
                    "description",
                    "required",
                    "properties",
                    "additionalProperties",
                    "items",
                    "oneOf",
                    "enum",
                    "const",
                    "pattern",
                    "minimum");

    private final Map<?, ?> root;
    private final Set<String> seen = new HashSet<>();

    Schema(Map<?, ?> root) {
        this.root = root;
    }

    /** Fields of the named schemas that came in no value so far, as {@code Schema.field}. */
    List<String> unseen() {
        return map(map(root, "components"), "schemas").entrySet().stream()
                .flatMap(schema ->
                        map((Map<?, ?>) schema.getValue(), "properties").keySet().stream()
                                .map(field -> schema.getKey() + "." + field))
                .filter(field -> !seen.contains(field))
                .toList();
    }

    /** What a reference stands for; anything else as it is. */
    Map<?, ?> resolved(Map<?, ?> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return node;
        }
        Map<?, ?> found = root;
        for (var step : reference.substring(2).split("/", -1)) {
            found = map(found, step);
        }
        return resolved(found);
    }

    /** What is wrong with a value; empty where nothing is. */
    List<String> faults(Map<?, ?> schema, Object value) {
        return faults(schema, value, name(schema));
    }

    private static String name(Map<?, ?> schema) {
        var reference = String.valueOf(schema.get("$ref"));
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private List<String> faults(Map<?, ?> reference, Object value, String name) {
        var schema = resolved(reference);
        schema.keySet().stream()
                .filter(key -> !KNOWN.contains(key))
                .forEach(key -> {
                    throw new IllegalStateException("the contract says what nobody checks: " + key);
                });
        if (schema.get("oneOf") instanceof List<?> choices) {
            return oneOf(choices, value);
        }
        var faults = ofValue(schema, value, name);
        if (value instanceof Map<?, ?> object && faults.isEmpty()) {
            fields(schema, object, name, faults);
        }
        return faults;
    }

    private static List<String> ofValue(Map<?, ?> schema, Object value, String name) {
        var faults = new ArrayList<String>();
        require(faults, isOfType(schema.get("type"), value), name + " is no " + schema.get("type"));
        require(
                faults,
                !schema.containsKey("const") || schema.get("const").equals(value),
                name + " is another constant");
        require(
                faults,
                !(schema.get("enum") instanceof List<?> all) || all.contains(value),
                name + " is none of its values");
        require(
                faults,
                !(schema.get("minimum") instanceof Integer least)
                        || ((Number) value).longValue() >= least,
                name + " is too small");
        require(
                faults,
                !(schema.get("pattern") instanceof String pattern)
                        || Pattern.compile(pattern).matcher(String.valueOf(value)).find(),
                name + " does not match its pattern");
        return faults;
    }

    private void fields(Map<?, ?> schema, Map<?, ?> object, String name, List<String> faults) {
        if (schema.get("required") instanceof List<?> required) {
            required.stream()
                    .filter(field -> !object.containsKey(field))
                    .forEach(field -> faults.add(name + "." + field + " is missing"));
        }
        var properties = map(schema, "properties");
        object.forEach((field, value) -> {
            var of = name + "." + field;
            if (properties.get(field) instanceof Map<?, ?> property) {
                faults.addAll(faults(property, value, of));
                seen.add(of);
            } else if (schema.get("additionalProperties") instanceof Map<?, ?> more) {
                faults.addAll(faults(more, value, of));
            } else {
                faults.add(of + " is not in the contract");
            }
        });
    }

    private List<String> oneOf(List<?> choices, Object value) {
        var all = choices.stream().map(choice -> faults((Map<?, ?>) choice, value)).toList();
        return all.stream().anyMatch(List::isEmpty)
                ? List.of()
                : all.stream().flatMap(List::stream).toList();
    }

    private static boolean isOfType(Object type, Object value) {
        return switch (String.valueOf(type)) {
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Integer || value instanceof Long;
            case "boolean" -> value instanceof Boolean;
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "null" -> true;
            default -> throw new IllegalStateException("a type that nobody checks: " + type);
        };
    }

    private static void require(List<String> faults, boolean itIsSo, String fault) {
        if (!itIsSo) {
            faults.add(fault);
        }
    }

    /** A part of a part; nothing where there is none. */
    static Map<?, ?> map(Map<?, ?> node, String key) {
        return node.get(key) instanceof Map<?, ?> part ? part : Map.of();
    }

    /** A list of parts; nothing where there is none. */
    static Stream<Map<?, ?>> maps(Map<?, ?> node, String key) {
        return node.get(key) instanceof List<?> parts
                ? parts.stream().map(part -> (Map<?, ?>) part)
                : Stream.of();
    }
}
