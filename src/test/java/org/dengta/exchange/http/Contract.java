package org.dengta.exchange.http;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The hand-written contract, as a judge of calls and answers; remembers which it saw. */
final class Contract {
    private final Map<?, ?> root;
    private final Schema schema;
    private final Set<String> seen = new TreeSet<>();

    private Contract(Map<?, ?> root) {
        this.root = root;
        schema = new Schema(root);
    }

    /** The text as it is shipped. */
    static String text() {
        try (var in =
                Contract.class.getResourceAsStream("/org/dengta/exchange/http/openapi.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract of(String yaml) {
        return new Contract((Map<?, ?>) value(yaml));
    }

    /** JSON is YAML. */
    private static Object value(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    /** A call, its body decompressed. */
    record Asking(
            String method,
            String path,
            Map<String, String> query,
            Function<String, Optional<String>> header,
            String body) {}

    /** An answer, its body decompressed. */
    record Answered(int status, Function<String, Optional<String>> header, String body) {}

    /** What is wrong with a call. */
    List<String> faults(Asking asking) {
        var operation = operation(asking.method(), asking.path());
        if (operation.isEmpty()) {
            return List.of(asking.method() + " " + asking.path() + " is not in the contract");
        }
        var faults = new ArrayList<String>();
        var query = new TreeSet<>(asking.query().keySet());
        Schema.maps(operation, "parameters")
                .map(schema::resolved)
                .forEach(parameter -> {
                    var name = String.valueOf(parameter.get("name"));
                    var value =
                            parameter.get("in").equals("query")
                                    ? Optional.ofNullable(asking.query().get(name))
                                    : asking.header().apply(name);
                    query.remove(name);
                    faults.addAll(ofParameter(parameter, name, value));
                });
        query.forEach(name -> faults.add("the parameter " + name + " is not in the contract"));
        var isOpen = operation.get("security") instanceof List<?> none && none.isEmpty();
        if (!isOpen && !asking.header().apply("Authorization").orElse("").startsWith("Bearer ")) {
            faults.add("no token");
        }
        faults.addAll(ofBody(operation.get("requestBody"), asking.header(), asking.body()));
        return faults;
    }

    /** What is wrong with an answer to a call. */
    List<String> faults(String method, String path, Answered answered) {
        var key = method + " " + path + " " + answered.status();
        var responses = Schema.map(operation(method, path), "responses");
        if (!(responses.get(String.valueOf(answered.status())) instanceof Map<?, ?> found)) {
            return List.of(key + " is not in the contract");
        }
        seen.add(key);
        var response = schema.resolved(found);
        var faults = new ArrayList<String>();
        Schema.map(response, "headers")
                .forEach((name, header) ->
                        faults.addAll(
                                ofParameter(
                                        schema.resolved((Map<?, ?>) header),
                                        String.valueOf(name),
                                        answered.header().apply(String.valueOf(name)))));
        faults.addAll(ofBody(response, answered.header(), answered.body()));
        return faults;
    }

    private List<String> ofParameter(Map<?, ?> parameter, String name, Optional<String> value) {
        if (value.isEmpty()) {
            return Boolean.TRUE.equals(parameter.get("required"))
                    ? List.of(name + " is missing")
                    : List.of();
        }
        return schema.faults(Schema.map(parameter, "schema"), value.get()).stream()
                .map(fault -> name + ": " + fault)
                .toList();
    }

    private List<String> ofBody(
            Object described, Function<String, Optional<String>> header, String body) {
        if (!(described instanceof Map<?, ?> description)) {
            return body.isEmpty() ? List.of() : List.of("a body that is not in the contract");
        }
        var type = header.apply("Content-Type").orElse("");
        if (!(Schema.map(description, "content").get(type) instanceof Map<?, ?> content)) {
            return List.of("the type " + type + " is not in the contract");
        }
        var of = Schema.map(content, "schema");
        return switch (type) {
            case Agreed.LINES -> body.lines().flatMap(line -> line(of, line)).toList();
            case Agreed.EVENTS ->
                    body.lines()
                            .filter(line -> line.startsWith("data: "))
                            .flatMap(line -> schema.faults(of, value(line.substring(6))).stream())
                            .toList();
            default -> schema.faults(of, value(body));
        };
    }

    private java.util.stream.Stream<String> line(Map<?, ?> array, String line) {
        return schema.faults(Schema.map(array, "items"), value(line)).stream();
    }

    private Map<?, ?> operation(String method, String path) {
        var calls = Schema.map(Schema.map(root, "paths"), path);
        return Schema.map(calls, method.toLowerCase(Locale.ROOT));
    }

    /** Answers and fields of the contract that nobody gave so far. */
    List<String> unseen() {
        var unseen = new ArrayList<>(schema.unseen());
        Schema.map(root, "paths")
                .forEach((path, calls) ->
                        ((Map<?, ?>) calls)
                                .forEach((method, operation) ->
                                        Schema.map((Map<?, ?>) operation, "responses")
                                                .keySet()
                                                .stream()
                                                .map(status ->
                                                        String.valueOf(method)
                                                                        .toUpperCase(Locale.ROOT)
                                                                + " "
                                                                + path
                                                                + " "
                                                                + status)
                                                .filter(key -> !seen.contains(key))
                                                .forEach(unseen::add)));
        return unseen;
    }
}
