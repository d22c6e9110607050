package org.dengta.kiosk.config;

import org.dengta.platform.yaml.Fault;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says faults in Chinese or English; languages without a bundle are answered in English. */
public final class FaultTexts {
    private static final String BUNDLE = "org.dengta.kiosk.config.faults";

    private final Locale locale;
    private final ResourceBundle texts;

    public FaultTexts(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        this.texts =
                ResourceBundle.getBundle(
                        BUNDLE,
                        this.locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Place, what is wrong, what was probably meant, what is allowed; one line. */
    public String line(Fault fault) {
        var hint =
                fault.problem()
                        .suggestion()
                        .map(word -> " " + format("did-you-mean", word))
                        .orElse("");
        return place(fault) + ": " + wrong(fault) + hint + " " + allowed(fault);
    }

    /** File, line, column and path, as far as the fault has them. */
    public String place(Fault fault) {
        var text = new StringBuilder(fault.file());
        if (fault.line() > 0) {
            text.append(':').append(fault.line());
        }
        if (fault.column() > 0) {
            text.append(':').append(fault.column());
        }
        if (!fault.path().isEmpty()) {
            text.append(": ").append(fault.path());
        }
        return text.toString();
    }

    public String wrong(Fault fault) {
        return format(fault.problem().code().key(), fault.problem().arguments().toArray());
    }

    public String allowed(Fault fault) {
        return format(
                fault.problem().code().key() + ".allowed", fault.problem().arguments().toArray());
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
