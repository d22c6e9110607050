package org.dengta.platform.pdf;

import org.dengta.platform.pdf.file.PdfBytes;
import org.dengta.platform.pdf.font.EmbeddedFace;
import org.dengta.platform.text.Glyph;
import org.dengta.platform.text.GlyphRun;
import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.Typeface;

import java.util.function.Function;

/**
 * Writes lines of glyphs as text operators (ISO 32000-2, 9.4). Where the glyphs of a run from the
 * left do not stand for one letter each, its text goes along as ActualText for search and copy. Not
 * so for runs from the right: readers such as poppler reverse these by themselves, letter by
 * letter, and garble an ActualText.
 */
final class TextWriter {
    private static final double SAME_HEIGHT = 0.0005;

    private final Operators page;
    private final Function<Typeface, Resource> fonts;

    /** A face as a page knows it. */
    record Resource(String name, EmbeddedFace face) {}

    TextWriter(Operators page, Function<Typeface, Resource> fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /** Writes a line whose left end stands at x on the baseline y; all in points from below. */
    void write(ShapedText line, double x, double y, double sizePt) {
        page.raw("BT\n");
        var left = x;
        for (var run : line.runs()) {
            page.raw(opening(run));
            write(run, left, y, sizePt);
            page.raw(needsActualText(run) ? "EMC\n" : "");
            left += run.width() * sizePt;
        }
        page.raw("ET\n");
    }

    private static String opening(GlyphRun run) {
        if (!needsActualText(run)) {
            return "";
        }
        return "/Span <</ActualText " + PdfBytes.ofText(run.text()) + ">> BDC\n";
    }

    private static boolean needsActualText(GlyphRun run) {
        if (!run.rightToLeft()) {
            for (var glyph : run.glyphs()) {
                if (glyph.text().codePointCount(0, glyph.text().length()) != 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private void write(GlyphRun run, double x, double y, double sizePt) {
        var resource = fonts.apply(run.face());
        page.raw("/" + resource.name() + " ").add("Tf", sizePt);
        page.add("Tm", 1, 0, 0, 1, x, y).raw("[<");
        var pen = 0;
        var rise = 0.0;
        for (var glyph : run.glyphs()) {
            if (Math.abs(glyph.y() - rise) > SAME_HEIGHT) {
                rise = glyph.y();
                page.raw(">] TJ\n").add("Ts", rise * sizePt).raw("[<");
            }
            pen = show(glyph, resource.face(), pen);
        }
        page.raw(">] TJ\n");
        if (rise != 0) {
            page.add("Ts", 0);
        }
    }

    /** Shows a glyph and says where the pen is afterwards, in thousandths of an em. */
    private int show(Glyph glyph, EmbeddedFace face, int pen) {
        var place = (int) Math.round(glyph.x() * 1000);
        if (place != pen) {
            page.raw(">").number(pen - place).raw("<");
        }
        page.code(face.code(glyph));
        return place + face.advance(glyph);
    }
}
