package org.dengta.supervision;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Why an order was not given, in one language. For any thread. */
public final class OrderWords {
    private static final String BUNDLE = "org.dengta.supervision.orders";

    private final ResourceBundle texts;

    /** In Chinese for a Chinese locale, in English for every other. */
    public OrderWords(Locale locale) {
        var language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        texts =
                ResourceBundle.getBundle(
                        BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** What stands in the way and what to do now. */
    public String of(Ordering.Why why) {
        return texts.getString(why.code());
    }
}
