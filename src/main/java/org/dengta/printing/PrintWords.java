package org.dengta.printing;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Print jobs in words for the desk, Chinese or English. For any thread. */
public final class PrintWords {
    private final ResourceBundle texts;

    /** In Chinese for a Chinese locale, in English for every other. */
    public PrintWords(Locale locale) {
        texts =
                ResourceBundle.getBundle(
                        "org.dengta.printing.print",
                        locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One word for how far a job is. */
    public String stage(PrintJob.Stage stage) {
        return texts.getString("stage." + stage.name().toLowerCase(Locale.ROOT));
    }

    /** One word for how far a batch is. */
    public String batch(Batch.Stage stage) {
        return texts.getString("batch." + stage.name().toLowerCase(Locale.ROOT));
    }

    /** What went wrong and what to do now; the code itself where it is not known. */
    public String reason(String code) {
        try {
            return texts.getString("reason." + code);
        } catch (MissingResourceException _) {
            return code;
        }
    }
}
