package org.dengta.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several looks at one picture found: each text once, as it was seen first. For one thread.
 */
final class Found {
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();

    void add(List<Symbol> seen) {
        seen.forEach(symbol -> symbols.putIfAbsent(symbol.text(), symbol));
    }

    boolean isEmpty() {
        return symbols.isEmpty();
    }

    List<Symbol> all() {
        return List.copyOf(symbols.values());
    }
}
