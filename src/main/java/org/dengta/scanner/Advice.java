package org.dengta.scanner;

import java.util.Locale;

/** What to change at a scanner, in the order of its urgency. */
public enum Advice {
    /** Keys do not arrive, or arrive twice. */
    KEYS_LOST(Urgency.MUST),
    /** The layouts differ so that signs cannot be told apart: digits only will be read. */
    SIGNS_LOST(Urgency.SHOULD),
    /** Upper and lower case are exchanged. */
    CAPS_LOCK(Urgency.MUST),
    /** The layouts differ; what is learned makes up for it. */
    LAYOUT(Urgency.SHOULD),
    /** No key ends a code: each waits for a silence. */
    NO_SUFFIX(Urgency.SHOULD),
    /** Long codes take their time. */
    SLOW(Urgency.SHOULD),
    /** Enter comes twice after a code, as of a scanner set to CR LF; the second goes nowhere. */
    TWO_ENDS(Urgency.MAY),
    /** An identifier stands before each code; it is taken away. */
    IDENTIFIER(Urgency.MAY),
    /** Tab ends a code: Enter would be the same in other programs. */
    TAB(Urgency.MAY);

    private final Urgency urgency;

    /** Whether it works without. */
    public enum Urgency {
        MUST,
        SHOULD,
        MAY
    }

    Advice(Urgency urgency) {
        this.urgency = urgency;
    }

    public Urgency urgency() {
        return urgency;
    }

    /** Short and stable, such as {@code keys-lost}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
