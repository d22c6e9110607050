package org.dengta.platform.pdf;

/** How a picture takes its box. */
public enum PictureFit {
    /** Fills the box; what sticks out is not shown. */
    COVER,
    /** Stands whole in the middle of the box. */
    CONTAIN
}
