package org.dengta.ui.door.sign;

import org.dengta.verdict.Verdict;

import java.util.Locale;

/** The three answers of a door; each a colour, a shape, a symbol, a word and a sound. */
public enum Sign {
    PASS,
    STOP,
    LOOK;

    public static Sign of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted _ -> PASS;
            case Verdict.Refused _ -> STOP;
            case Verdict.NeedsAttention _ -> LOOK;
        };
    }

    /** As style classes spell it, such as {@code pass}. */
    public String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
