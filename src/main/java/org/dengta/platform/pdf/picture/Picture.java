package org.dengta.platform.pdf.picture;

/**
 * A photo or logo that has been read without fault and can be drawn any number of times. Holds the
 * file as it came; do not change the array.
 *
 * @param file a JPEG or PNG file
 * @param format which of them
 * @param width pixels, before turning
 * @param height pixels, before turning
 * @param grey whether its pixels have one channel
 * @param turn how the camera was held
 */
@SuppressWarnings("ArrayRecordComponent") // a file of 30 kB is not copied for each badge
public record Picture(byte[] file, Format format, int width, int height, boolean grey, Turn turn) {
    /** The file formats that are read. */
    public enum Format {
        JPEG,
        PNG
    }

    /** Clockwise turn that sets the picture upright (Exif 2.32, tag 0x0112). */
    public enum Turn {
        NONE,
        QUARTER,
        HALF,
        THREE_QUARTERS
    }

    /** How a picture takes its box. */
    public enum Fit {
        /** Fills the box; what sticks out is not shown. */
        COVER,
        /** Stands whole in the middle of the box. */
        CONTAIN
    }

    /** Width divided by height, as it is seen. */
    public double aspect() {
        var lies = turn == Turn.QUARTER || turn == Turn.THREE_QUARTERS;
        return lies ? (double) height / width : (double) width / height;
    }
}
