package org.dengta.platform.pdf;

/** The size of a page in millimetres, cut edge to cut edge. */
public record PageSize(double widthMm, double heightMm) {
    public static final PageSize A4 = new PageSize(210, 297);
    public static final PageSize A6 = new PageSize(105, 148);

    /** The whole page. */
    public Box box() {
        return new Box(0, 0, widthMm, heightMm);
    }
}
