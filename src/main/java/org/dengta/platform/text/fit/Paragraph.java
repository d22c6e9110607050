package org.dengta.platform.text.fit;

import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text measured once, to be broken into lines at any width; line feeds in it are kept. Belongs to
 * one thread.
 */
public final class Paragraph {
    private final Shaper shaper;
    private final TextStyle style;
    private final boolean rightToLeft;
    private final Map<String, ShapedText> known = new HashMap<>();
    private final List<String> given;
    private List<List<Piece>> measured = List.of();

    private record Piece(String text, double width, double widthWithSpace) {}

    public Paragraph(Shaper shaper, String text, TextStyle style) {
        this.shaper = shaper;
        this.style = style;
        this.rightToLeft = Shaper.readsFromRight(text);
        this.given = text.strip().lines().map(String::strip).toList();
    }

    /** The lines as they are given, none broken. */
    List<String> given() {
        return given;
    }

    /**
     * Lines of at most {@code widthEm}, each filled before the next is begun; a word that is wider
     * than a line is broken between letters.
     */
    public List<ShapedText> wrapped(double widthEm) {
        return shaped(broken(widthEm));
    }

    /** As {@link #wrapped(double)}, with room for an indent at the start of the first line. */
    public List<ShapedText> wrapped(double widthEm, double indentEm) {
        return shaped(filled(pieces(widthEm - indentEm), widthEm, indentEm));
    }

    /** As {@link #wrapped}, but empty when a word would have to be broken. */
    Optional<List<String>> unbroken(double widthEm) {
        var tooWide = lines().stream().flatMap(List::stream).anyMatch(p -> p.width() > widthEm);
        return tooWide ? Optional.empty() : Optional.of(filled(lines(), widthEm, 0));
    }

    List<String> broken(double widthEm) {
        return filled(pieces(widthEm), widthEm, 0);
    }

    /** Where lines may be broken; measured when that is first needed. */
    private List<List<Piece>> lines() {
        if (measured.isEmpty()) {
            measured = given.stream().map(line -> measured(Segments.ofLine(line))).toList();
        }
        return measured;
    }

    private List<List<Piece>> pieces(double widthEm) {
        return lines().stream()
                .map(line -> line.stream().flatMap(p -> cut(p, widthEm).stream()).toList())
                .toList();
    }

    List<ShapedText> shaped(List<String> texts) {
        return texts.stream().map(this::shaped).toList();
    }

    private ShapedText shaped(String text) {
        return known.computeIfAbsent(text, line -> shaper.shape(line, style, rightToLeft));
    }

    private List<Piece> measured(List<String> segments) {
        return segments.stream().map(this::measured).toList();
    }

    private Piece measured(String segment) {
        var bare = segment.stripTrailing();
        var width = shaped(bare).width();
        var spaces = segment.substring(bare.length());
        var space = spaces.isEmpty() ? 0 : shaped(spaces).width();
        return new Piece(segment, width, width + space);
    }

    private List<Piece> cut(Piece piece, double widthEm) {
        return piece.width() > widthEm ? measured(Segments.ofWord(piece.text())) : List.of(piece);
    }

    private static List<String> filled(List<List<Piece>> lines, double widthEm, double indentEm) {
        var texts = new ArrayList<String>();
        for (var line : lines) {
            var text = new StringBuilder();
            var used = texts.isEmpty() ? indentEm : 0;
            for (var piece : line) {
                if (!text.isEmpty() && used + piece.width() > widthEm) {
                    texts.add(text.toString().stripTrailing());
                    text.setLength(0);
                    used = 0;
                }
                text.append(piece.text());
                used += piece.widthWithSpace();
            }
            texts.add(text.toString().stripTrailing());
        }
        return texts;
    }
}
