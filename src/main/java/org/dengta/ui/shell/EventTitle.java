package org.dengta.ui.shell;

import org.dengta.venue.Label;

import java.util.Locale;
import java.util.Optional;

/**
 * What stands in the bar.
 *
 * @param event the event's name
 * @param earnest whether what is shown is real
 */
public record EventTitle(Label event, Earnest earnest) {

    /** Whether people and time are real. */
    public enum Earnest {
        REAL,
        /** The people shown are invented. */
        DEMO,
        /** What is written down is real, its time is not. */
        SET_TIME,
        /** Nothing that is written down is kept. */
        REHEARSAL;

        /** The key of the tag that says so; none where all is real. */
        Optional<String> tag() {
            return switch (this) {
                case REAL -> Optional.empty();
                case DEMO -> Optional.of("bar.demo");
                case SET_TIME -> Optional.of("bar.set-time");
                case REHEARSAL -> Optional.of("bar.rehearsal");
            };
        }
    }

    /** The name in the language shown now. */
    public String in(Locale language) {
        return language.getLanguage().equals("zh") ? event.zh() : event.en();
    }
}
