package org.dengta.platform.pdf.font;

import org.dengta.platform.pdf.file.PdfBytes;
import org.dengta.platform.pdf.file.PdfFile;
import org.dengta.platform.text.Glyph;
import org.dengta.platform.text.Typeface;

/**
 * One face in one document: numbers the glyphs while pages are drawn, and is written at the end as
 * a composite font (ISO 32000-2, 9.7) with these glyphs only. Belongs to the document's thread.
 */
public final class EmbeddedFace {
    private static final int SYMBOLIC = 4;
    private static final int STEM_REGULAR = 90;
    private static final int STEM_BOLD = 140;

    private final Typeface face;
    private final SubsetGlyphs glyphs;
    private final int number;

    /**
     * @param number of the font object that pages refer to
     */
    public EmbeddedFace(Typeface face, int number) {
        this.face = face;
        this.number = number;
        this.glyphs = new SubsetGlyphs(face.tables());
    }

    /** The number of the font object; it is complete after {@link #write}. */
    public int number() {
        return number;
    }

    /** The two-byte code that shows a glyph. */
    public int code(Glyph glyph) {
        return glyphs.number(glyph.id(), glyph.text());
    }

    /** How far the code moves the pen, in thousandths of an em. */
    public int advance(Glyph glyph) {
        return thousandths(face.tables().advance(glyph.id()));
    }

    /** Writes the font object; afterwards no glyph may be added. */
    public void write(PdfFile file) {
        glyphs.close();
        var name = tag() + "+" + face.postScriptName();
        var font = new PdfBytes().raw("<</Type /Font /Subtype /Type0 /BaseFont /").raw(name);
        font.raw(" /Encoding /Identity-H /DescendantFonts [").whole(descendant(file, name));
        font.raw(" 0 R] /ToUnicode ").whole(file.addStream("", ToUnicode.of(glyphs.entries())));
        file.put(number, font.raw(" 0 R>>"));
    }

    private int descendant(PdfFile file, String name) {
        var cid = new PdfBytes().raw("<</Type /Font /Subtype /CIDFontType2 /BaseFont /").raw(name);
        cid.raw(" /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>");
        cid.raw(" /CIDToGIDMap /Identity /FontDescriptor ").whole(descriptor(file, name));
        cid.raw(" 0 R /W [0 [");
        for (var entry : glyphs.entries()) {
            cid.whole(thousandths(face.tables().advance(entry.glyph()))).raw(" ");
        }
        return file.add(cid.raw("]]>>"));
    }

    private int descriptor(PdfFile file, String name) {
        var head = face.tables().table("head");
        var metrics = face.tables().table("hhea");
        var outlines = FontFile.of(face.tables(), glyphs);
        var program = file.addStream("/Length1 " + outlines.length, outlines);
        var descriptor = new PdfBytes().raw("<</Type /FontDescriptor /FontName /").raw(name);
        descriptor.raw(" /Flags ").whole(SYMBOLIC).raw(" /ItalicAngle 0 /FontBBox [");
        for (var at = 36; at < 44; at += 2) {
            descriptor.whole(thousandths(head.getShort(at))).raw(" ");
        }
        descriptor.raw("] /Ascent ").whole(thousandths(metrics.getShort(4)));
        descriptor.raw(" /Descent ").whole(thousandths(metrics.getShort(6)));
        descriptor.raw(" /CapHeight ").whole(thousandths(metrics.getShort(4)));
        descriptor.raw(" /StemV ").whole(stem()).raw(" /FontFile2 ").whole(program);
        return file.add(descriptor.raw(" 0 R>>"));
    }

    /** Six letters that differ between subsets, the same for the same glyphs. */
    private String tag() {
        var sum = 0;
        for (var entry : glyphs.entries()) {
            sum = 31 * (31 * sum + entry.glyph()) + entry.text().hashCode();
        }
        var hash = Integer.toUnsignedLong(sum);
        var letters = new char[6];
        for (var i = 0; i < letters.length; i++) {
            letters[i] = (char) ('A' + hash % 26);
            hash /= 26;
        }
        return new String(letters);
    }

    private int stem() {
        return switch (face.weight()) {
            case REGULAR -> STEM_REGULAR;
            case BOLD -> STEM_BOLD;
        };
    }

    private int thousandths(int units) {
        return Math.round(units * 1000f / face.tables().unitsPerEm());
    }
}
