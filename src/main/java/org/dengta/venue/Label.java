package org.dengta.venue;

/**
 * A name in the two languages that every screen, letter and badge speaks.
 *
 * @param zh Chinese, never blank
 * @param en English, never blank
 */
public record Label(String zh, String en) {
    public Label {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a label needs both languages");
        }
    }
}
