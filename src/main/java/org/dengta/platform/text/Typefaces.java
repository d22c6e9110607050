package org.dengta.platform.text;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.text.table.GlyphTables;
import org.jspecify.annotations.Nullable;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The bundled typefaces. Each is read and parsed once, when it is first needed (up to 0.1 s for a
 * Chinese one), and kept; for any thread.
 */
public final class Typefaces {
    private static final int WEIGHTS = Weight.values().length;

    private final Function<String, @Nullable InputStream> files;
    private final AtomicReferenceArray<Typeface> parsed =
            new AtomicReferenceArray<>(Family.values().length * WEIGHTS);

    /** Those that the program comes with. */
    public Typefaces() {
        this(Typefaces.class::getResourceAsStream);
    }

    /**
     * @param files gives the file of a name, or null where there is none
     */
    Typefaces(Function<String, @Nullable InputStream> files) {
        this.files = files;
    }

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

    /** A face that is not there or not whole is a TYPEFACE_MISSING. */
    private Typeface parse(String name, Weight weight) {
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
        } catch (IOException
                | FontFormatException
                | BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new ProblemException(Problem.of(ProblemCode.TYPEFACE_MISSING, name), e);
        }
    }

    private byte[] read(String resource) throws IOException {
        try (var stream = files.apply(resource)) {
            if (stream == null) {
                throw new IOException("not in the program: " + resource);
            }
            return stream.readAllBytes();
        }
    }
}
