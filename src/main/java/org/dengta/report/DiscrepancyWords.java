package org.dengta.report;

import org.dengta.presence.Discrepancy;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What a discrepancy is called in one language, and what to do; never a name. For any thread. */
public final class DiscrepancyWords {
    private static final String BUNDLE = "org.dengta.report.discrepancies";

    private final ResourceBundle texts;

    /** In Chinese for a Chinese locale, in English for every other. */
    public DiscrepancyWords(Locale locale) {
        var language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        texts =
                ResourceBundle.getBundle(
                        BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** What does not fit, a few words. */
    public String what(Discrepancy discrepancy) {
        return texts.getString(discrepancy.code() + ".what");
    }

    /** What the supervisor does now, one sentence. */
    public String next(Discrepancy discrepancy) {
        return texts.getString(discrepancy.code() + ".next");
    }
}
