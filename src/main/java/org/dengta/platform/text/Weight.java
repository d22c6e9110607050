package org.dengta.platform.text;

/** How strong letters are. */
public enum Weight {
    REGULAR("Regular"),
    BOLD("Bold");

    private final String fileName;

    Weight(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }
}
