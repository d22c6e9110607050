package org.dengta.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.dengta.kiosk.ExchangeState;
import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.fx.Theme;
import org.dengta.venue.EventTime;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What the frame shows: station, language, theme, the venue's wall clock. Screen's thread. */
public final class ShellViewModel {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final EventTime time;
    private final ObjectProperty<Locale> language;
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyObjectWrapper<Optional<Station>> station =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ExchangeState> exchange =
            new ReadOnlyObjectWrapper<>(new ExchangeState.Alone());
    private final ReadOnlyObjectWrapper<Optional<String>> missingScanner =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Instant> now = new ReadOnlyObjectWrapper<>(Instant.EPOCH);

    /**
     * @param time the venue's
     * @param language shown first, Chinese or English
     * @param theme shown first
     */
    public ShellViewModel(EventTime time, Locale language, Theme theme) {
        this.time = time;
        this.language = new SimpleObjectProperty<>(language);
        this.theme = new SimpleObjectProperty<>(theme);
    }

    /** Shared by all texts on the screen. */
    public ReadOnlyObjectProperty<Locale> language() {
        return language;
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme;
    }

    /** The venue's wall clock. */
    public EventTime time() {
        return time;
    }

    /** The station at the front; empty on the start screen. */
    public ReadOnlyObjectProperty<Optional<Station>> station() {
        return station.getReadOnlyProperty();
    }

    /** Hours, minutes and seconds at the venue. */
    public ReadOnlyStringProperty clock() {
        return clock.getReadOnlyProperty();
    }

    /** The kiosk's clock as last ticked, about each second: what must stay fresh goes by it. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** How the kiosk stands with the central list. */
    public ReadOnlyObjectProperty<ExchangeState> exchange() {
        return exchange.getReadOnlyProperty();
    }

    /** The serial port whose scanner is not there; empty while all is well. */
    public ReadOnlyObjectProperty<Optional<String>> missingScanner() {
        return missingScanner.getReadOnlyProperty();
    }

    /** The scanner at a serial port is gone, or there again when empty. */
    public void tellScanner(Optional<String> missing) {
        missingScanner.set(missing);
    }

    /** It stands otherwise now. */
    public void tell(ExchangeState state) {
        exchange.set(state);
    }

    /** The kiosk's clock has moved on. */
    public void tick(Instant instant) {
        clock.set(CLOCK.format(instant.atZone(time.zone())));
        now.set(instant);
    }

    /** From Chinese to English and back. */
    public void switchLanguage() {
        language.set(Texts.other(language.get()));
    }

    public void switchTheme() {
        theme.set(theme.get().other());
    }

    public void open(Station which) {
        station.set(Optional.of(which));
    }

    /** Back to the start screen. */
    public void leave() {
        station.set(Optional.empty());
    }
}
