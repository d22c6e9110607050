package org.dengta.kiosk.config.event;

import org.dengta.platform.yaml.Fault.Problem;
import org.dengta.platform.yaml.Reading;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Spelling;
import org.dengta.platform.yaml.YamlNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a file gives to things of one kind, gathered before anything else is read so that
 * references may point forward. A section that could not be read accepts every reference: its own
 * fault is enough.
 */
public record Names(Map<String, Integer> lines, boolean isComplete) {
    private static final int SHOWN = 12;
    private static final String STAND_IN = EventScalars.ID.standIn();

    /** References to these are not checked. */
    public static final Names UNREAD = new Names(Map.of(), false);

    static Names of(Optional<List<YamlNode>> ids) {
        var lines = new LinkedHashMap<String, Integer>();
        for (var id : ids.orElse(List.of())) {
            id.peek().ifPresent(text -> lines.putIfAbsent(text, id.line()));
        }
        return new Names(lines, ids.isPresent());
    }

    /** Both kinds together; the earlier line counts. */
    Names and(Names other) {
        var both = new LinkedHashMap<>(lines);
        other.lines.forEach((name, line) -> both.merge(name, line, Math::min));
        return new Names(both, isComplete && other.isComplete);
    }

    public boolean has(String name) {
        return lines.containsKey(name);
    }

    /** A reference to one of these. */
    public Scalar<String> reference() {
        return new Scalar<>(STAND_IN, this::known);
    }

    private Reading<String> known(String name) {
        var spelt = EventScalars.ID.reader().apply(name);
        if (has(name)) {
            return spelt instanceof Reading.Value<String> ? spelt : Reading.of(STAND_IN);
        }
        if (!isComplete) {
            return spelt;
        }
        return new Reading.Wrong<>(
                new Problem(
                        ConfigFault.DANGLING,
                        List.of(name, shown()),
                        Spelling.nearest(name, lines.keySet())));
    }

    private String shown() {
        var first = lines.keySet().stream().limit(SHOWN).toList();
        return String.join(", ", first) + (lines.size() > SHOWN ? ", …" : "");
    }
}
