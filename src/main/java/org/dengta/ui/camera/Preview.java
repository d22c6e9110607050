package org.dengta.ui.camera;

import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.Symbol.Corner;

import java.util.List;

/**
 * What the camera sees, small.
 *
 * @param picture at most 240 by 180, or twice as large where that is wanted
 * @param outlines the corners of each code that was read, in its pixels
 * @param width of what the camera gave, in pixels
 * @param height likewise
 * @param codes how many were read
 */
public record Preview(
        Picture picture, List<List<Corner>> outlines, int width, int height, int codes) {
    /** Fewer are no outline. */
    private static final int CORNERS = 3;

    public Preview {
        outlines = List.copyOf(outlines);
    }

    static Preview of(Picture seen, List<Symbol> symbols, int times) {
        var small = Thumbnail.of(seen, times);
        var scale = (double) small.width() / seen.width();
        return new Preview(
                small,
                symbols.stream()
                        .map(Symbol::corners)
                        .filter(corners -> corners.size() >= CORNERS)
                        .map(corners -> corners.stream().map(at -> scaled(at, scale)).toList())
                        .toList(),
                seen.width(),
                seen.height(),
                symbols.size());
    }

    private static Corner scaled(Corner corner, double scale) {
        return new Corner(corner.x() * scale, corner.y() * scale);
    }
}
