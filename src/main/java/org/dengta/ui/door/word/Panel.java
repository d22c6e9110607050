package org.dengta.ui.door.word;

/** What lies over the door's screen. */
public enum Panel {
    NONE,
    TYPING,
    UNDO,
    GATES,
    /** Why somebody is let in all the same; over a verdict, and only there. */
    WORD,
    /** Who passes of a delegation or with a principal; over the verdict, and only there. */
    TICKS;

    /** Whether it is about what has to be acknowledged, and so is not hidden by it. */
    public boolean isAboutVerdict() {
        return this == WORD || this == TICKS;
    }
}
