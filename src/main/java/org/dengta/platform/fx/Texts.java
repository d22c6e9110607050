package org.dengta.platform.fx;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one room of the screen, in the language that is shown now. */
public final class Texts {
    private final String bundle;
    private final ObservableValue<Locale> language;

    /**
     * @param bundle the bundle's full name, without language and suffix
     * @param language Chinese or English
     */
    public Texts(String bundle, ObservableValue<Locale> language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** The other of the two languages. */
    public static Locale other(Locale language) {
        return language.getLanguage().equals("zh") ? Locale.ENGLISH : Locale.CHINESE;
    }

    /** What is shown now; follows the key that switches languages. */
    public ObservableValue<Locale> language() {
        return language;
    }

    /** A text that follows the language; MissingResourceException when there is none. */
    public StringBinding of(String key, Object... values) {
        return Bindings.createStringBinding(() -> now(key, values), language);
    }

    /** A text in the language that is shown now. */
    public String now(String key, Object... values) {
        var locale = language.getValue();
        var pattern =
                ResourceBundle.getBundle(
                                bundle,
                                locale,
                                Texts.class.getClassLoader(),
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }
}
