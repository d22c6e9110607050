package org.dengta.invitation.pdf;

import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.Paragraph;
import org.dengta.platform.text.fit.TextBlock;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets the lines of one letter and remembers what no typeface can draw. */
final class LetterPen {
    private static final double STEP_PT = 0.25;
    private static final double TINY_PT = 1;

    private final Shaper shaper;
    private final Map<Key, Paragraph> measured = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private record Key(String text, TextStyle style) {}

    LetterPen(Shaper shaper) {
        this.shaper = shaper;
    }

    /** Lines of at most a width, for a text of a size; the first may be indented. */
    List<ShapedText> lines(
            String text, TextStyle style, double sizePt, double widthMm, double indentEm) {
        var paragraph =
                measured.computeIfAbsent(
                        new Key(text, style), key -> new Paragraph(shaper, key.text(), style));
        var lines = paragraph.wrapped(TextBlock.pt(widthMm) / sizePt, indentEm);
        lines.stream()
                .flatMap(line -> line.missing().stream())
                .map(Character::toString)
                .forEach(missing::add);
        return lines;
    }

    /** A block of a text in a size. */
    TextBlock block(String text, TextStyle style, double sizePt, double widthMm, double leading) {
        return new TextBlock(lines(text, style, sizePt, widthMm, 0), sizePt, leading);
    }

    /** A block of at most a height, as large as possible. */
    TextBlock shrunk(String text, TextStyle style, double maxPt, double widthMm, double heightMm) {
        var size = maxPt;
        var block = block(text, style, size, widthMm, 1.3);
        while (block.heightMm() > heightMm && size > TINY_PT) {
            size -= STEP_PT;
            block = block(text, style, size, widthMm, 1.3);
        }
        return block;
    }

    /** The characters that were drawn as question marks, each once. */
    List<String> missing() {
        return List.copyOf(missing);
    }
}
