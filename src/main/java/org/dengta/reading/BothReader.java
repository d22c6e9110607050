package org.dengta.reading;

import java.util.LinkedHashMap;
import java.util.List;

/** What two readers find together; the second looks at large pictures only. */
public final class BothReader implements SymbolReader {
    private final SymbolReader first;
    private final SymbolReader second;
    private final int large;

    /**
     * @param second for pictures with a side longer than {@code large} pixels, such as codes too
     *     small in what the first looks at
     */
    public BothReader(SymbolReader first, SymbolReader second, int large) {
        this.first = first;
        this.second = second;
        this.large = large;
    }

    @Override
    public List<Symbol> read(Picture picture) {
        var found = new LinkedHashMap<String, Symbol>();
        first.read(picture).forEach(symbol -> found.put(symbol.text(), symbol));
        if (Math.max(picture.width(), picture.height()) > large) {
            second.read(picture).forEach(symbol -> found.putIfAbsent(symbol.text(), symbol));
        }
        return List.copyOf(found.values());
    }
}
