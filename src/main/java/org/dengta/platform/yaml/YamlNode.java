package org.dengta.platform.yaml;

import org.dengta.platform.yaml.Fault.Problem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A place in a file: what stands there, where it is, and the list its faults go to. */
public final class YamlNode {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final int SHOWN = 60;

    private final Node node;
    private final String path;
    private final Faults faults;

    YamlNode(Node node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    /** The line it starts on, from 1. */
    public int line() {
        return Faults.line(node.getStartMark());
    }

    /** Notes a fault of this place. */
    public void fault(FaultCode code, String... arguments) {
        fault(new Problem(code, arguments));
    }

    /** Notes a fault of this place. */
    public void fault(Problem problem) {
        faults.add(node.getStartMark(), path, problem);
    }

    /** The single value here, or empty when it is faulty, which is then noted. */
    public <T> Optional<T> read(Scalar<T> scalar) {
        if (!(node instanceof ScalarNode text)) {
            fault(YamlFault.NOT_A_TEXT);
            return Optional.empty();
        }
        if (isNothing(text)) {
            fault(YamlFault.BLANK);
            return Optional.empty();
        }
        return switch (scalar.reader().apply(text.getValue().strip())) {
            case Reading.Value<T>(var value) -> Optional.of(value);
            case Reading.Wrong<T>(var problems) -> {
                problems.forEach(problem -> fault(shortened(problem)));
                yield Optional.empty();
            }
        };
    }

    /** The single value here without any checks, or empty when a mapping or list stands here. */
    public Optional<String> peek() {
        return node instanceof ScalarNode text
                ? Optional.of(text.getValue().strip())
                : Optional.empty();
    }

    /** The items of the list here; none when it is no list, which is then noted. */
    public List<YamlNode> items() {
        if (!isList()) {
            fault(YamlFault.NOT_A_LIST);
        }
        return peekItems();
    }

    /** The items of the list here without any checks. */
    List<YamlNode> peekItems() {
        var items = new ArrayList<YamlNode>();
        if (node instanceof SequenceNode list) {
            for (var item : list.getValue()) {
                items.add(new YamlNode(item, path + "[" + items.size() + "]", faults));
            }
        }
        return items;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The mapping here; an empty one that notes no faults when it is none, which is noted. */
    YamlMap map() {
        if (node instanceof MappingNode mapping) {
            return YamlMap.of(mapping, this, faults);
        }
        fault(YamlFault.NOT_A_MAPPING);
        return YamlMap.absent();
    }

    /** The mapping's value of a key without any checks. */
    Optional<YamlNode> peek(String key) {
        return node instanceof MappingNode mapping
                ? Optional.ofNullable(YamlMap.of(mapping, this, new Faults("")).entry(key))
                : Optional.empty();
    }

    String path() {
        return path;
    }

    private static boolean isNothing(ScalarNode text) {
        return text.getValue().isBlank() || text.isPlain() && NOTHING.contains(text.getValue());
    }

    private static Problem shortened(Problem problem) {
        var arguments = new ArrayList<>(problem.arguments());
        var typed = arguments.isEmpty() ? "" : arguments.getFirst();
        if (typed.codePointCount(0, typed.length()) > SHOWN) {
            arguments.set(0, typed.substring(0, typed.offsetByCodePoints(0, SHOWN)) + "…");
        }
        return new Problem(problem.code(), arguments, problem.suggestion());
    }
}
