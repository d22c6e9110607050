package org.dengta.reading;

import java.util.List;

/**
 * A code that was read from a picture.
 *
 * @param text what it carries
 * @param corners where it lies, in pixels; usually the three finder patterns and perhaps an
 *     alignment pattern
 * @param attempt which way of looking found it
 */
public record Symbol(String text, List<Corner> corners, String attempt) {
    public Symbol {
        corners = List.copyOf(corners);
    }

    /** A point of the picture, in pixels from the top-left. */
    public record Corner(double x, double y) {}

    /** Leaves the text out: it may be a secret. */
    @Override
    public String toString() {
        return "Symbol[" + attempt + "]";
    }
}
