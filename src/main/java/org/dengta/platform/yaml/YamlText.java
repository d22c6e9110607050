package org.dengta.platform.yaml;

import org.dengta.platform.yaml.Fault.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A YAML text with one document, nested at most 20 deep and without anchors; everything else is a
 * fault.
 */
public final class YamlText {
    private static final int DEEPEST = 20;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setAllowNonScalarKeys(true).build();

    private final String text;
    private final Faults faults;

    /**
     * @param text the whole file; a byte order mark may stand in front
     * @param faults where its faults go
     */
    public YamlText(String text, Faults faults) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.faults = faults;
    }

    /** What a reader makes of the text's mapping; empty when there is no sound mapping. */
    public <T> Optional<T> read(Function<YamlMap, T> reader) {
        return root().map(map -> map.readBy(reader));
    }

    private Optional<YamlMap> root() {
        try {
            if (!isPlain()) {
                return Optional.empty();
            }
            var node = new Compose(SETTINGS).composeString(text);
            if (node.isEmpty()) {
                faults.add(new Problem(YamlFault.EMPTY_FILE));
            }
            return node.map(found -> new YamlNode(found, "", faults).map());
        } catch (YamlEngineException e) {
            syntax(e);
            return Optional.empty();
        }
    }

    /** Walks over the events without building anything, so that no input can blow up. */
    private boolean isPlain() {
        var depth = 0;
        var documents = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : 0;
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            if (isAnchor(event)) {
                return refused(event, YamlFault.ANCHOR);
            }
            if (depth > DEEPEST) {
                return refused(event, YamlFault.TOO_DEEP);
            }
            if (documents > 1) {
                return refused(event, YamlFault.MANY_DOCUMENTS);
            }
        }
        return true;
    }

    private static boolean isAnchor(Event event) {
        return event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent();
    }

    private boolean refused(Event event, YamlFault fault) {
        faults.add(event.getStartMark(), "", new Problem(fault));
        return false;
    }

    private void syntax(YamlEngineException e) {
        switch (e) {
            case MarkedYamlEngineException marked ->
                    faults.add(
                            marked.getProblemMark().or(marked::getContextMark),
                            "",
                            new Problem(YamlFault.SYNTAX, marked.getProblem()));
            case ReaderException reader -> {
                var end = Math.clamp(reader.getPosition(), 0, text.length());
                var line = (int) text.substring(0, end).lines().count();
                faults.add(
                        Math.max(1, line),
                        new Problem(
                                YamlFault.SYNTAX,
                                String.format(
                                        Locale.ROOT, "character U+%04X", reader.getCodePoint())));
            }
            default -> faults.add(new Problem(YamlFault.SYNTAX, "not readable"));
        }
    }
}
