package org.dengta.platform.text.fit;

/** Where lines stand across their box; the start of an Arabic line is at the right. */
public enum Align {
    START,
    CENTRE,
    END
}
