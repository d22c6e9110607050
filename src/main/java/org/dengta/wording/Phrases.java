package org.dengta.wording;

import org.dengta.presence.Hold;
import org.dengta.programme.Programme;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Label;
import org.dengta.venue.Place;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Basis.Silence;
import org.dengta.verdict.Refusal.OpenAt;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Texts, names and times in one language, as somebody speaks of them at one moment: a day is named
 * only when it is not today's.
 */
public final class Phrases {
    private static final String BUNDLE = "org.dengta.wording.verdicts";
    private static final int MOST_LISTED = 4;

    private final Programme programme;
    private final Locale language;
    private final ResourceBundle texts;
    private final LocalDate today;

    public Phrases(Programme programme, Locale language, Instant now) {
        this.programme = programme;
        this.language = language;
        this.today = programme.time().dayOf(now);
        this.texts =
                ResourceBundle.getBundle(
                        BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The text of a key with its values put in. */
    String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }

    /** Why a credential was revoked; an unknown code as it is. */
    String revocation(String code) {
        return code.equals("lost") ? text("revoked.lost") : text("revoked.other", code);
    }

    public String name(Place place) {
        return name(programme.name(place));
    }

    public String name(Label label) {
        return language.equals(Locale.CHINESE) ? label.zh() : label.en();
    }

    public String gate(GateId id) {
        return programme.venue().gate(id).map(Gate::name).map(this::name).orElse(id.value());
    }

    /** The category of a number in a letter; the number where the programme has none. */
    String category(int number) {
        return programme
                .categoryNumbered(number)
                .map(category -> name(category.name()))
                .orElse(Integer.toString(number));
    }

    String places(List<Place> places) {
        return listed(places.stream().map(this::name).toList());
    }

    String windows(List<OpenAt> windows) {
        return listed(
                windows.stream()
                        .map(open -> text("form.open", name(open.place()), window(open.window())))
                        .toList());
    }

    String day(LocalDate day) {
        return format("form.day").format(day);
    }

    /** Hour and minute at the venue, with the day when it is another. */
    public String time(Instant at) {
        var day = programme.time().dayOf(at);
        return day.equals(today) ? hour(at) : text("form.at", day(day), hour(at));
    }

    /** What is held, by its name. */
    public String scope(Hold hold) {
        return switch (hold.of()) {
            case VENUE -> venue();
            case ZONE -> name(new ZoneId(hold.scope()));
            case GATE -> gate(new GateId(hold.scope()));
        };
    }

    String venue() {
        return name(programme.venue().name());
    }

    /** How long a hold goes on. */
    String until(Hold hold) {
        return hold.until()
                .map(until -> text("form.until", time(until)))
                .orElseGet(() -> text("form.open-end"));
    }

    /** A reason of one of the lists to choose from; its code where it is of none. */
    public String reason(String code) {
        return texts.containsKey("reason." + code)
                ? texts.getString("reason." + code)
                : text("reason.other", code);
    }

    /** What a verdict's code says in short; the code where it is of none. */
    public String brief(String code) {
        return texts.containsKey("brief." + code) ? texts.getString("brief." + code) : code;
    }

    /** Gates not heard of, each with the time since when. */
    String silences(List<Silence> silent) {
        return listed(
                silent.stream()
                        .map(it ->
                                it.since()
                                        .map(since ->
                                                text("form.silent", gate(it.gate()), time(since)))
                                        .orElseGet(() -> text("form.never-heard", gate(it.gate()))))
                        .toList());
    }

    String window(Window window) {
        var hours = text("form.between", hour(window.from()), hour(window.to()));
        var day = programme.time().dayOf(window.from());
        return day.equals(today) ? hours : text("form.at", day(day), hours);
    }

    private String hour(Instant at) {
        return format("form.time").format(at.atZone(programme.time().zone()));
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(texts.getString(key), language);
    }

    private String listed(List<String> names) {
        var comma = texts.getString("form.comma");
        return names.size() <= MOST_LISTED
                ? String.join(comma, names)
                : text(
                        "form.more",
                        String.join(comma, names.subList(0, MOST_LISTED)),
                        Integer.toString(names.size()));
    }
}
