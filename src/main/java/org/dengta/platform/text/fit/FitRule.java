package org.dengta.platform.text.fit;

/**
 * Into what a text must fit, and how large it may become.
 *
 * @param widthMm of the box
 * @param heightMm of the box
 * @param maxPt the size that is tried first
 * @param minPt the smallest size that is still readable
 * @param lines how many lines are wished at most
 * @param lineHeight from line to line in em, each line being as full as it can be; 0 leaves it to
 *     the ink, and lines are then made about equally long
 */
public record FitRule(
        double widthMm, double heightMm, double maxPt, double minPt, int lines, double lineHeight) {
    /** Lines as near as the ink allows. */
    public FitRule(double widthMm, double heightMm, double maxPt, double minPt, int lines) {
        this(widthMm, heightMm, maxPt, minPt, lines, 0);
    }

    public FitRule {
        if (widthMm <= 0 || heightMm <= 0 || minPt <= 0 || maxPt < minPt || lines < 1) {
            throw new IllegalArgumentException("an empty box or size range");
        }
    }

    boolean isFixed() {
        return lineHeight > 0;
    }

    double widthEm(double sizePt) {
        return TextBlock.pt(widthMm) / sizePt;
    }

    double heightEm(double sizePt) {
        return TextBlock.pt(heightMm) / sizePt;
    }
}
