package org.dengta.reading.attempt;

import org.dengta.reading.Deadline;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;

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
    public List<Symbol> read(Picture picture, Deadline deadline) {
        var found = new Found();
        found.add(first.read(picture, deadline));
        if (Math.max(picture.width(), picture.height()) > large && !deadline.isOver()) {
            found.add(second.read(picture, deadline));
        }
        return found.all();
    }
}
