package org.dengta.platform.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bundled typefaces. Each is read and parsed once, when it is first needed (up to 0.1 s for a
 * Chinese one), and kept; for any thread.
 */
public final class Typefaces {
    private final Map<String, Typeface> parsed = new ConcurrentHashMap<>();

    /** The face of a family, in the wished weight or, where that is not bundled, in Bold. */
    public Typeface face(Family family, Weight wished) {
        var weight = family.bundled(wished);
        return parsed.computeIfAbsent(family.postScriptName(weight), name -> parse(name, weight));
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
