package org.dengta.reading.attempt;

import org.dengta.reading.Deadline;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;

import java.util.List;
import java.util.function.UnaryOperator;

/** Looks at a smaller or larger copy of a picture; corners are told in the picture itself. */
public final class ScaledReader implements SymbolReader {
    private final SymbolReader reader;
    private final UnaryOperator<Picture> copy;
    private final String suffix;

    private ScaledReader(SymbolReader reader, UnaryOperator<Picture> copy, String suffix) {
        this.reader = reader;
        this.copy = copy;
        this.suffix = suffix;
    }

    /** At half the size: blurred and noisy pictures, large modules. */
    public static SymbolReader half(SymbolReader reader) {
        return new ScaledReader(reader, Shrinking::half, "/2");
    }

    /** With no side longer than so many pixels. */
    public static SymbolReader fitting(SymbolReader reader, int longest) {
        return new ScaledReader(reader, picture -> Shrinking.toFit(picture, longest), "");
    }

    /** At three times the size, pictures that are no longer than this; nothing of others. */
    public static SymbolReader threefold(SymbolReader reader, int longest) {
        var larger = new ScaledReader(reader, picture -> Enlarging.by(picture, 3), "x3");
        return (picture, deadline) ->
                side(picture) > longest ? List.of() : larger.read(picture, deadline);
    }

    private static int side(Picture picture) {
        return Math.max(picture.width(), picture.height());
    }

    @Override
    public List<Symbol> read(Picture picture, Deadline deadline) {
        var other = copy.apply(picture);
        var scale = (double) side(picture) / side(other);
        return reader.read(other, deadline).stream().map(symbol -> scaled(symbol, scale)).toList();
    }

    private Symbol scaled(Symbol symbol, double scale) {
        return new Symbol(
                symbol.text(),
                symbol.corners().stream()
                        .map(corner -> new Symbol.Corner(corner.x() * scale, corner.y() * scale))
                        .toList(),
                symbol.attempt() + suffix);
    }
}
