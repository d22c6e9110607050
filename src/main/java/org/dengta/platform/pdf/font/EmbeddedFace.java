package org.dengta.platform.pdf.font;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dengta.platform.text.Glyph;
import org.dengta.platform.text.Typeface;

import java.io.IOException;

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
    private final COSDictionary font = new COSDictionary();

    public EmbeddedFace(Typeface face) {
        this.face = face;
        this.glyphs = new SubsetGlyphs(face.tables());
    }

    /** The font object that pages refer to; complete after {@link #write}. */
    public COSDictionary font() {
        return font;
    }

    /** The two-byte code that shows a glyph. */
    public int code(Glyph glyph) {
        return glyphs.number(glyph.id(), glyph.text());
    }

    /** How far the code moves the pen, in thousandths of an em. */
    public int advance(Glyph glyph) {
        return thousandths(face.tables().advance(glyph.id()));
    }

    /** Completes the font object; afterwards no glyph may be added. */
    public void write(PDDocument document) throws IOException {
        glyphs.close();
        var name = tag() + "+" + face.postScriptName();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        descendants.add(descendant(document, name));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(document, ToUnicode.of(glyphs.entries())));
    }

    private COSDictionary descendant(PDDocument document, String name) throws IOException {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        var cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setName(COSName.BASE_FONT, name);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        cid.setItem(COSName.W, widths());
        cid.setItem(COSName.FONT_DESC, descriptor(document, name));
        return cid;
    }

    private COSDictionary descriptor(PDDocument document, String name) throws IOException {
        var head = face.tables().table("head");
        var metrics = face.tables().table("hhea");
        var box = new COSArray();
        for (var at = 36; at < 44; at += 2) {
            box.add(COSInteger.get(thousandths(head.getShort(at))));
        }
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setItem(COSName.ITALIC_ANGLE, COSFloat.ZERO);
        descriptor.setInt(COSName.ASCENT, thousandths(metrics.getShort(4)));
        descriptor.setInt(COSName.DESCENT, thousandths(metrics.getShort(6)));
        descriptor.setInt(COSName.CAP_HEIGHT, thousandths(metrics.getShort(4)));
        descriptor.setInt(COSName.STEM_V, stem());
        descriptor.setItem(
                COSName.FONT_FILE2, stream(document, FontFile.of(face.tables(), glyphs)));
        return descriptor;
    }

    private COSArray widths() {
        var list = new COSArray();
        for (var entry : glyphs.entries()) {
            list.add(COSInteger.get(thousandths(face.tables().advance(entry.glyph()))));
        }
        var widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(list);
        return widths;
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        stream.setInt(COSName.LENGTH1, bytes.length);
        return stream;
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
