package org.dengta.supervision;

import org.dengta.presence.Hold;
import org.dengta.programme.Programme;
import org.dengta.supervision.Alert.Arrived;
import org.dengta.supervision.Alert.BlockedTried;
import org.dengta.supervision.Alert.ClockBehind;
import org.dengta.supervision.Alert.Filling;
import org.dengta.supervision.Alert.HoldChanged;
import org.dengta.supervision.Alert.RefusalsRunning;
import org.dengta.wording.Phrases;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Alerts in words, Chinese or English. An arrival names the person, since the stations that are
 * told were named for it; every other names people by number. For any thread.
 */
public final class AlertWords {
    private static final String BUNDLE = "org.dengta.supervision.alerts";

    private final Supplier<Programme> programme;

    /**
     * What is said of one alert.
     *
     * @param what a sentence
     * @param next what to do now, a sentence or two; empty where there is nothing to do
     */
    public record Words(String what, String next) {}

    /**
     * @param programme the one that stands when words are asked for
     */
    public AlertWords(Supplier<Programme> programme) {
        this.programme = programme;
    }

    /**
     * The words at a time, in Chinese for a Chinese locale, in English for every other: a day is
     * named only when it is not today's.
     */
    public Words of(Alert alert, Instant now, Locale locale) {
        var language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        var said = new Said(language, new Phrases(programme.get(), language, now));
        return switch (alert) {
            case Arrived it -> said.arrived(it);
            case RefusalsRunning it -> said.running(it);
            case ClockBehind it -> said.behind(it);
            case BlockedTried it -> said.blocked(it);
            case Filling it -> said.filling(it, programme.get());
            case HoldChanged it -> said.hold(it);
        };
    }

    /** Speaks one language at one moment. */
    private static final class Said {
        private final Locale language;
        private final Phrases phrases;
        private final ResourceBundle texts;

        Said(Locale language, Phrases phrases) {
            this.language = language;
            this.phrases = phrases;
            texts =
                    ResourceBundle.getBundle(
                            BUNDLE,
                            language,
                            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        }

        private Words words(String code, String nextKey, Object... values) {
            return new Words(text(code + ".what", values), text(nextKey + ".next", values));
        }

        private String text(String key, Object... values) {
            return new MessageFormat(texts.getString(key), language).format(values);
        }

        private Words arrived(Arrived alert) {
            var names = alert.person().names();
            var name =
                    Stream.of(
                                    names.primary(),
                                    names.secondary(),
                                    alert.person().protocol().honorific(),
                                    alert.person().affiliation().delegation())
                            .filter(part -> !part.isBlank())
                            .collect(Collectors.joining(" · "));
            return words(
                    alert.code(),
                    alert.code(),
                    name,
                    phrases.name(alert.place()),
                    phrases.gate(alert.gate()),
                    phrases.time(alert.at()));
        }

        private Words running(RefusalsRunning alert) {
            var cause = "cause." + alert.cause().code();
            return words(
                    alert.code(),
                    cause,
                    Integer.toString(alert.times()),
                    phrases.gate(alert.gate()),
                    phrases.brief(alert.reason()),
                    texts.getString(cause),
                    phrases.time(alert.at()));
        }

        private Words behind(ClockBehind alert) {
            return words(
                    alert.code(),
                    alert.code(),
                    phrases.time(alert.at()),
                    phrases.time(alert.latest()),
                    alert.kiosk().value());
        }

        private Words blocked(BlockedTried alert) {
            return words(
                    alert.code(),
                    alert.code(),
                    alert.person().value(),
                    phrases.gate(alert.gate()),
                    phrases.time(alert.at()));
        }

        private Words filling(Filling alert, Programme programme) {
            return words(
                    alert.code(),
                    alert.code(),
                    alert.place()
                            .map(phrases::name)
                            .orElseGet(() -> phrases.name(programme.venue().name())),
                    Integer.toString(alert.inside()),
                    Integer.toString(alert.bound()));
        }

        private Words hold(HoldChanged alert) {
            var hold = alert.hold();
            return words(
                    alert.code(),
                    alert.code(),
                    phrases.scope(hold),
                    state(hold),
                    phrases.reason(hold.reason()),
                    hold.kiosk().value(),
                    phrases.time(hold.since()),
                    hold.until().map(phrases::time).orElseGet(() -> texts.getString("open-end")));
        }

        private String state(Hold hold) {
            return texts.getString(
                    "state." + hold.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
