package org.dengta.ui.desk.card;

import org.dengta.platform.fx.Texts;
import org.dengta.venue.EventTime;
import org.dengta.venue.Label;
import org.dengta.venue.Window;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of the venue's wall clock and names, as said in one language at one moment. */
final class Times {
    private final Texts texts;
    private final EventTime time;
    private final Instant now;

    Times(Texts texts, EventTime time, Instant now) {
        this.texts = texts;
        this.time = time;
        this.now = now;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return time.dayOf(now);
    }

    LocalDate dayOf(Instant at) {
        return time.dayOf(at);
    }

    EventTime time() {
        return time;
    }

    /** Hour and minute, with the day where it is not today. */
    String at(Instant at) {
        var day = time.dayOf(at);
        return day.equals(today()) ? hour(at) : day(day) + " " + hour(at);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.now("form.day"), language()).format(day);
    }

    String hours(Window window) {
        return hour(window.from()) + "–" + hour(window.to());
    }

    String name(Label label) {
        return language().getLanguage().equals("zh") ? label.zh() : label.en();
    }

    private String hour(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(time.zone()));
    }

    private Locale language() {
        return texts.language().getValue();
    }
}
