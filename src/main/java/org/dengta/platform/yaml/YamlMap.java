package org.dengta.platform.yaml;

import org.dengta.platform.yaml.Fault.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A mapping being read. What is asked for and missing is noted as a fault; keys that nobody asked
 * for are noted when its reader is done. For one thread.
 */
public final class YamlMap {
    private final Optional<YamlNode> at;
    private final Map<String, YamlNode> keys = new LinkedHashMap<>();
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlMap(Optional<YamlNode> at) {
        this.at = at;
    }

    static YamlMap of(MappingNode mapping, YamlNode at, Faults faults) {
        var map = new YamlMap(Optional.of(at));
        for (var entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                var path = at.path().isEmpty() ? key.getValue() : at.path() + "." + key.getValue();
                map.put(
                        key.getValue(),
                        new YamlNode(key, path, faults),
                        new YamlNode(entry.getValueNode(), path, faults));
            } else {
                new YamlNode(entry.getKeyNode(), at.path(), faults).fault(YamlFault.NOT_A_TEXT);
            }
        }
        return map;
    }

    /** An empty mapping that notes nothing and gives stand-ins. */
    static YamlMap absent() {
        return new YamlMap(Optional.empty());
    }

    private void put(String name, YamlNode key, YamlNode value) {
        var first = keys.putIfAbsent(name, key);
        if (first == null) {
            values.put(name, value);
        } else {
            key.fault(YamlFault.DUPLICATE_KEY, name, Integer.toString(first.line()));
        }
    }

    /** A required single value; its stand-in when missing or faulty, which is then noted. */
    public <T> T get(String key, Scalar<T> scalar) {
        return read(key, scalar).orElse(scalar.standIn());
    }

    /** A required single value; empty when missing or faulty, which is then noted. */
    public <T> Optional<T> read(String key, Scalar<T> scalar) {
        return required(key).flatMap(node -> node.read(scalar));
    }

    /** A single value that may be left out. */
    public <T> Optional<T> find(String key, Scalar<T> scalar) {
        return node(key).map(node -> node.read(scalar).orElse(scalar.standIn()));
    }

    /** A required list of single values; faulty ones are noted and left out. */
    public <T> List<T> list(String key, Scalar<T> scalar) {
        return required(key).map(YamlNode::items).orElse(List.of()).stream()
                .map(node -> node.read(scalar))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A required list of mappings, each read by the same reader. */
    public <T> List<T> each(String key, Function<YamlMap, T> reader) {
        return required(key).map(YamlNode::items).orElse(List.of()).stream()
                .map(node -> node.map().readBy(reader))
                .toList();
    }

    /** A list of single values that may be left out; faulty ones are noted and left out. */
    public <T> List<T> findList(String key, Scalar<T> scalar) {
        return node(key).isPresent() ? list(key, scalar) : List.of();
    }

    /** A list of mappings that may be left out, each read by the same reader. */
    public <T> List<T> findEach(String key, Function<YamlMap, T> reader) {
        return node(key).isPresent() ? each(key, reader) : List.of();
    }

    /** A required mapping; without it the reader reads stand-ins. */
    public <T> T in(String key, Function<YamlMap, T> reader) {
        return required(key).map(YamlNode::map).orElseGet(YamlMap::absent).readBy(reader);
    }

    /** All keys, for mappings whose keys are names chosen by the writer of the file. */
    public Map<String, YamlNode> names() {
        asked.addAll(keys.keySet());
        return keys;
    }

    /** The value of a key that may be left out. */
    public Optional<YamlNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** Notes a fault at a key's value, or at the mapping where there is none. */
    public void fault(String key, FaultCode code, String... arguments) {
        Optional.ofNullable(values.get(key))
                .or(() -> at)
                .ifPresent(node -> node.fault(code, arguments));
    }

    /** The values of one key in each mapping of a list, without any checks; empty without list. */
    public Optional<List<YamlNode>> peek(String listKey, String key) {
        return Optional.ofNullable(values.get(listKey))
                .filter(YamlNode::isList)
                .map(list -> list.peekItems().stream().flatMap(i -> i.peek(key).stream()).toList());
    }

    /** For each mapping of a list that has both keys the two values, without any checks. */
    public Map<String, String> peekPairs(String listKey, String key, String valueKey) {
        var pairs = new LinkedHashMap<String, String>();
        var list = values.get(listKey);
        for (var item : list == null ? List.<YamlNode>of() : list.peekItems()) {
            var value = item.peek(valueKey).flatMap(YamlNode::peek);
            var name = item.peek(key).flatMap(YamlNode::peek);
            name.ifPresent(n -> value.ifPresent(v -> pairs.putIfAbsent(n, v)));
        }
        return pairs;
    }

    @Nullable YamlNode entry(String key) {
        return values.get(key);
    }

    <T> T readBy(Function<YamlMap, T> reader) {
        var value = reader.apply(this);
        var unknown = new ArrayList<>(keys.keySet());
        unknown.removeAll(asked);
        for (var key : unknown) {
            var problem =
                    new Problem(
                            YamlFault.UNKNOWN_KEY,
                            List.of(key, String.join(", ", asked)),
                            Spelling.nearest(key, asked));
            Optional.ofNullable(keys.get(key)).ifPresent(node -> node.fault(problem));
        }
        return value;
    }

    private Optional<YamlNode> required(String key) {
        var node = node(key);
        if (node.isEmpty()) {
            at.ifPresent(place -> place.fault(YamlFault.MISSING_KEY, key));
        }
        return node;
    }
}
