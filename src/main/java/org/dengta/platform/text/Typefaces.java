package org.dengta.platform.text;

import org.dengta.platform.text.table.GlyphTables;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The bundled typefaces. Each is read and parsed once, when it is first needed (up to 0.1 s for a
 * Chinese one), and kept; for any thread.
 */
public final class Typefaces {
    private static final int WEIGHTS = Weight.values().length;

    private final AtomicReferenceArray<Typeface> parsed =
            new AtomicReferenceArray<>(Family.values().length * WEIGHTS);

    /** The face of a family, in the wished weight or, where that is not bundled, in Bold. */
    public Typeface face(Family family, Weight wished) {
        var weight = family.bundled(wished);
        var place = family.ordinal() * WEIGHTS + weight.ordinal();
        var known = parsed.get(place);
        return known != null ? known : parsed(place, family, weight);
    }

    private synchronized Typeface parsed(int place, Family family, Weight weight) {
        if (parsed.get(place) == null) {
            parsed.set(place, parse(family.postScriptName(weight), weight));
        }
        return parsed.get(place);
    }

    private static Typeface parse(String name, Weight weight) {
        try {
            var bytes = read("fonts/" + name + ".ttf");
            var tables = new GlyphTables(bytes);
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            var size = (float) tables.unitsPerEm();
            var shaping =
                    Map.of(
                            TextAttribute.SIZE,
                            size,
                            TextAttribute.KERNING,
                            TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES,
                            TextAttribute.LIGATURES_ON);
            return new Typeface(name, weight, font.deriveFont(shaping), tables);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the typeface " + name, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the typeface is damaged: " + name, e);
        }
    }

    private static byte[] read(String resource) throws IOException {
        try (var stream = Typefaces.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("not in the program: " + resource);
            }
            return stream.readAllBytes();
        }
    }
}
