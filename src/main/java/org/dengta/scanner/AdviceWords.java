package org.dengta.scanner;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of a scanner, in Chinese or English. */
public final class AdviceWords {
    private final ResourceBundle words;

    /**
     * @param language Chinese, or English for any other
     */
    public AdviceWords(Locale language) {
        var isChinese = language.getLanguage().equals("zh");
        words =
                ResourceBundle.getBundle(
                        "org.dengta.scanner.scanner", isChinese ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** What was found. */
    public String found(Advice advice) {
        return words.getString(advice.code() + ".found");
    }

    /** What to change. */
    public String change(Advice advice) {
        return words.getString(advice.code() + ".change");
    }
}
