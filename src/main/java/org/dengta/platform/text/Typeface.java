package org.dengta.platform.text;

import org.dengta.platform.text.table.CharacterMap;
import org.dengta.platform.text.table.GlyphTables;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;

/** One font file, parsed; immutable, for any thread. */
public final class Typeface {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final String postScriptName;
    private final Weight weight;
    private final Font font;
    private final GlyphTables tables;
    private final CharacterMap characters;

    Typeface(String postScriptName, Weight weight, Font font, GlyphTables tables) {
        this.postScriptName = postScriptName;
        this.weight = weight;
        this.font = font;
        this.tables = tables;
        this.characters = new CharacterMap(tables.table("cmap"));
    }

    /** The font's own name, such as {@code NotoSansSC-Bold}. */
    public String postScriptName() {
        return postScriptName;
    }

    /** The weight that the file has. */
    public Weight weight() {
        return weight;
    }

    /** The file's tables, for embedding. */
    public GlyphTables tables() {
        return tables;
    }

    /** Whether the face has a glyph of its own for a code point. */
    public boolean has(int codePoint) {
        return characters.glyph(codePoint) != 0;
    }

    /** The glyph that shows a code point by itself; 0 for none. */
    int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** How far a glyph's ink reaches above its origin, in em. */
    public double inkTop(int glyph) {
        return edge(glyph, 8);
    }

    /** How far a glyph's ink reaches below its origin, in em; negative when it stays above. */
    public double inkDepth(int glyph) {
        return -edge(glyph, 4);
    }

    /**
     * A glyph's outline about its origin, in font units, y downwards; to be filled by the non-zero
     * rule, for strokes may overlap.
     */
    public Shape outline(int glyph) {
        return font.createGlyphVector(UNHINTED, new int[] {glyph}).getOutline();
    }

    /** Shapes a stretch of text that the face can write, in font units, y downwards. */
    GlyphVector layOut(char[] text, int start, int end, boolean rightToLeft) {
        var flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(UNHINTED, text, start, end, flags);
    }

    private double edge(int glyph, int place) {
        var outline = tables.outline(glyph);
        return outline.hasRemaining() ? (double) outline.getShort(place) / tables.unitsPerEm() : 0;
    }

    @Override
    public String toString() {
        return postScriptName;
    }
}
