package org.dengta.platform.pdf;

/**
 * A rectangle on a page, in millimetres from the page's top left.
 *
 * @param left to its left edge
 * @param top to its upper edge
 */
public record Box(double left, double top, double width, double height) {
    /** The edge at the right. */
    public double right() {
        return left + width;
    }

    /** The lower edge. */
    public double bottom() {
        return top + height;
    }

    /** The box that lies within this one at a distance from all its edges. */
    public Box inset(double distance) {
        return new Box(
                left + distance, top + distance, width - 2 * distance, height - 2 * distance);
    }

    /** A box of another size with the same middle. */
    public Box centred(double otherWidth, double otherHeight) {
        return new Box(
                left + (width - otherWidth) / 2,
                top + (height - otherHeight) / 2,
                otherWidth,
                otherHeight);
    }
}
