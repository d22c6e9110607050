package org.dengta.platform.text.fit;

/**
 * Into what a text must fit, and how large it may become.
 *
 * @param widthMm of the box
 * @param heightMm of the box
 * @param maxPt the size that is tried first
 * @param minPt the smallest size that is still readable
 * @param lines how many lines are wished at most
 */
public record FitRule(double widthMm, double heightMm, double maxPt, double minPt, int lines) {
    public FitRule {
        if (widthMm <= 0 || heightMm <= 0 || minPt <= 0 || maxPt < minPt || lines < 1) {
            throw new IllegalArgumentException("an empty box or size range");
        }
    }

    double widthEm(double sizePt) {
        return TextBlock.pt(widthMm) / sizePt;
    }

    double heightEm(double sizePt) {
        return TextBlock.pt(heightMm) / sizePt;
    }
}
