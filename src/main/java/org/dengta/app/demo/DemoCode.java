package org.dengta.app.demo;

/**
 * A code to try, and what it is an example of.
 *
 * @param example its key in the texts of the frame, after {@code demo.}
 * @param text as a scanner reads it
 */
public record DemoCode(String example, String text) {
    /** Leaves the code out. */
    @Override
    public String toString() {
        return "DemoCode[" + example + "]";
    }
}
