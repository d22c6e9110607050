package org.dengta.ui.shell;

import org.dengta.venue.Label;

import java.util.Locale;

/**
 * What stands in the bar.
 *
 * @param event the event's name
 * @param demo whether the people shown are invented
 */
public record EventTitle(Label event, boolean demo) {
    /** The name in the language shown now. */
    public String in(Locale language) {
        return language.getLanguage().equals("zh") ? event.zh() : event.en();
    }
}
