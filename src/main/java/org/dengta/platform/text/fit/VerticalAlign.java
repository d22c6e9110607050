package org.dengta.platform.text.fit;

/** Where a block of lines stands in the height of its box. */
public enum VerticalAlign {
    TOP,
    MIDDLE,
    BOTTOM
}
