package org.dengta.invitation.pdf;

import org.dengta.invitation.LetterText.Wording;
import org.dengta.platform.pdf.Rgb;
import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.TextBlock;

import java.util.ArrayList;
import java.util.List;

/**
 * Salutation and paragraphs as pieces, a line each.
 *
 * @param pen sets the lines
 * @param sizePt of the Chinese letters
 */
record LetterBody(LetterPen pen, double sizePt) {
    private static final double ZH_LEADING = 1.6;
    private static final double EN_LEADING = 1.36;
    private static final double EN_SCALE = 0.95;
    private static final double INDENT_EM = 2;
    private static final double BASELINE = 0.78;

    /** Chinese paragraphs start with an indent of two characters and have no space between. */
    List<Piece> zh(Wording wording) {
        var pieces = new ArrayList<Piece>();
        add(pieces, wording.salutation(), TextStyle.BOLD, new Setting(sizePt, ZH_LEADING, 0, 0));
        for (var paragraph : wording.body()) {
            add(
                    pieces,
                    paragraph,
                    TextStyle.REGULAR,
                    new Setting(sizePt, ZH_LEADING, INDENT_EM, sizePt * 0.04));
        }
        return pieces;
    }

    List<Piece> en(Wording wording) {
        var pieces = new ArrayList<Piece>();
        var size = sizePt * EN_SCALE;
        add(
                pieces,
                wording.salutation(),
                TextStyle.BOLD,
                new Setting(size, EN_LEADING, 0, sizePt * 0.3));
        for (var paragraph : wording.body()) {
            add(
                    pieces,
                    paragraph,
                    TextStyle.REGULAR,
                    new Setting(size, EN_LEADING, 0, sizePt * 0.12));
        }
        return pieces;
    }

    private record Setting(double sizePt, double leading, double indentEm, double gapMm) {
        double heightMm() {
            return TextBlock.mm(sizePt * leading);
        }
    }

    private void add(List<Piece> pieces, String text, TextStyle style, Setting setting) {
        var gap = setting.gapMm();
        var indent = setting.indentEm();
        for (var line : pen.lines(text, style, setting.sizePt(), Look.WIDTH, indent)) {
            pieces.add(piece(line, setting, gap, TextBlock.mm(indent * setting.sizePt())));
            gap = 0;
            indent = 0;
        }
    }

    private static Piece piece(ShapedText line, Setting setting, double gapMm, double indentMm) {
        var baseline = TextBlock.mm(setting.sizePt() * (BASELINE + (setting.leading() - 1) / 2));
        Rgb colour = Look.INK;
        return new Piece(
                gapMm,
                setting.heightMm(),
                0,
                false,
                (page, top) ->
                        page.text(
                                line,
                                Look.LEFT + indentMm,
                                top + baseline,
                                setting.sizePt(),
                                colour));
    }
}
