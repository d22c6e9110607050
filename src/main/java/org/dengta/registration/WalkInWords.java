package org.dengta.registration;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The faults of a draft in words for the desk, Chinese or English. For any thread. */
public final class WalkInWords {
    private final Locale locale;
    private final ResourceBundle texts;

    /** In Chinese for a Chinese locale, in English for every other. */
    public WalkInWords(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        this.texts =
                ResourceBundle.getBundle(
                        "org.dengta.registration.walkin",
                        this.locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What a field is called. */
    public String field(WalkInFault.Field field) {
        return texts.getString("field." + key(field));
    }

    /** What is wrong and what to do; never what was filled in. */
    public String fault(WalkInFault fault) {
        var format = new MessageFormat(texts.getString("why." + key(fault.why())), locale);
        return format.format(new Object[] {field(fault.field())});
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
