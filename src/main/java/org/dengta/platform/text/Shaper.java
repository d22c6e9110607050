package org.dengta.platform.text;

import org.dengta.platform.text.letter.Clusters;
import org.dengta.platform.text.letter.Mirror;

import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns text into glyphs: directions by the Unicode bidirectional algorithm, faces by fallback,
 * forms and marks by HarfBuzz. Stateless but for the typefaces; for any thread. A character that no
 * face has is drawn as a question mark and reported.
 */
public final class Shaper {
    private static final int INVISIBLE = 0xFFFE;

    private final Typefaces typefaces;

    public Shaper(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** One line of text; its first letter says whether it is read from the right. */
    public ShapedText shape(String text, TextStyle style) {
        return shape(text, style, readsFromRight(text));
    }

    /** One line of a paragraph whose direction is known. */
    public ShapedText shape(String text, TextStyle style, boolean rightToLeft) {
        var faced = FacedText.of(text, new FaceChain(typefaces, style, text));
        var runs = faced.text().isEmpty() ? List.<GlyphRun>of() : runs(faced, rightToLeft);
        return new ShapedText(faced.text(), runs, rightToLeft, faced.missing());
    }

    /** The code points of a text that no face can draw, in its order; empty when all is well. */
    public List<Integer> missing(String text, TextStyle style) {
        return FacedText.of(text, new FaceChain(typefaces, style, text)).missing();
    }

    /** Whether a text's first letter is of a script that is read from the right. */
    public static boolean readsFromRight(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static List<GlyphRun> runs(FacedText faced, boolean rightToLeft) {
        var base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        if (!rightToLeft
                && !Bidi.requiresBidi(faced.text().toCharArray(), 0, faced.text().length())) {
            return pieces(faced, 0, faced.text().length(), false);
        }
        var bidi = new Bidi(faced.text(), base);
        var count = bidi.getRunCount();
        var levels = new byte[count];
        var order = new Integer[count];
        for (var i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        var runs = new ArrayList<GlyphRun>();
        for (var i : order) {
            var fromRight = levels[i] % 2 == 1;
            var pieces = pieces(faced, bidi.getRunStart(i), bidi.getRunLimit(i), fromRight);
            runs.addAll(fromRight ? pieces.reversed() : pieces);
        }
        return runs;
    }

    /** The runs of one face within a stretch of one direction, in logical order. */
    private static List<GlyphRun> pieces(FacedText faced, int start, int end, boolean fromRight) {
        var runs = new ArrayList<GlyphRun>();
        var from = start;
        for (var i = start + 1; i <= end; i++) {
            if (i == end || faced.faces().get(i) != faced.faces().get(from)) {
                var text = faced.text().substring(from, i);
                runs.add(run(faced.faces().get(from), text, fromRight));
                from = i;
            }
        }
        return runs;
    }

    private static GlyphRun run(Typeface face, String text, boolean fromRight) {
        return !fromRight && SquareRun.is(text)
                ? SquareRun.of(face, text)
                : shaped(face, text, fromRight);
    }

    private static GlyphRun shaped(Typeface face, String text, boolean fromRight) {
        var vector = face.layOut(text.toCharArray(), 0, text.length(), fromRight);
        var em = (double) face.tables().unitsPerEm();
        var count = vector.getNumGlyphs();
        var clusters = vector.getGlyphCharIndices(0, count, null);
        var seen = fromRight ? Mirror.of(text) : text;
        var spoken = Clusters.texts(clusters, advances(vector, face), seen);
        var glyphs = new ArrayList<Glyph>();
        for (var i = 0; i < count; i++) {
            var id = vector.getGlyphCode(i);
            if (id < INVISIBLE) {
                var x = vector.getGlyphPosition(i).getX() / em;
                var y = -vector.getGlyphPosition(i).getY() / em;
                glyphs.add(new Glyph(id, x, y, clusters[i], spoken[i]));
            }
        }
        var width = vector.getGlyphPosition(count).getX() / em;
        return new GlyphRun(face, text, fromRight, glyphs, width);
    }

    private static int[] advances(GlyphVector vector, Typeface face) {
        return IntStream.range(0, vector.getNumGlyphs())
                .map(vector::getGlyphCode)
                .map(id -> id < INVISIBLE ? face.tables().advance(id) : -1)
                .toArray();
    }
}
