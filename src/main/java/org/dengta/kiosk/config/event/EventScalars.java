package org.dengta.kiosk.config.event;

import org.dengta.platform.yaml.Reading;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.venue.DayHours;
import org.dengta.venue.IdText;
import org.dengta.venue.Label;
import org.dengta.venue.Zone;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The kinds of single values that the event's files add to the common ones. */
public final class EventScalars {
    /** An id of {@link IdText}'s spelling. */
    public static final Scalar<String> ID = new Scalar<>("x", EventScalars::id);

    /** A regular expression, as its text. */
    static final Scalar<String> PATTERN = new Scalar<>("x", EventScalars::pattern);

    /** {@code #rrggbb}. */
    public static final Scalar<String> COLOUR =
            shaped("#000000", "#[0-9a-fA-F]{6}", ConfigFault.NOT_A_COLOUR);

    /** One to three characters. */
    static final Scalar<String> SYMBOL = shaped("-", "(?s).{1,3}", ConfigFault.NOT_A_SYMBOL);

    /** A zone's short name. */
    static final Scalar<String> SIGN =
            shaped("-", "(?s).{1," + Zone.LONGEST_SIGN + "}", ConfigFault.SIGN_TOO_LONG);

    /** A name of the IANA time zone database. */
    static final Scalar<ZoneId> TIME_ZONE = new Scalar<>(ZoneOffset.UTC, EventScalars::timeZone);

    /** {@code 2024-10-25} or {@code 2024-10-25..2024-10-28}, at most {@value #MOST_DAYS} days. */
    static final Scalar<List<LocalDate>> DAYS = new Scalar<>(List.of(), EventScalars::days);

    /** {@code 09:00..17:00}. */
    static final Scalar<DayHours> HOURS =
            new Scalar<>(new DayHours(LocalTime.MIN, LocalTime.NOON), EventScalars::hours);

    /** A number of people, at least one. */
    static final Scalar<Integer> PEOPLE = Scalars.whole(1, 1_000_000);

    private static final int MOST_DAYS = 100;

    private EventScalars() {}

    /** A required name in both languages. */
    static Label label(YamlMap map, String key) {
        return map.in(key, it -> new Label(it.get("zh", Scalars.TEXT), it.get("en", Scalars.TEXT)));
    }

    private static Reading<String> id(String text) {
        try {
            return Reading.of(IdText.checked(text));
        } catch (IllegalArgumentException _) {
            return Reading.wrong(ConfigFault.BAD_ID, text);
        }
    }

    private static Reading<String> pattern(String text) {
        try {
            return Reading.of(Pattern.compile(text).pattern());
        } catch (PatternSyntaxException _) {
            return Reading.wrong(ConfigFault.NOT_A_PATTERN, text);
        }
    }

    private static Reading<ZoneId> timeZone(String text) {
        try {
            return Reading.of(ZoneId.of(text));
        } catch (DateTimeException _) {
            return Reading.wrong(ConfigFault.NOT_A_TIME_ZONE, text);
        }
    }

    private static Reading<List<LocalDate>> days(String text) {
        var ends = ends(text, Scalars.DATE);
        if (ends.isEmpty()) {
            return Reading.wrong(ConfigFault.NOT_DAYS, text);
        }
        var first = ends.getFirst();
        var last = ends.getLast();
        if (last.isBefore(first)) {
            return reversed(first, last);
        }
        return last.isAfter(first.plusDays(MOST_DAYS - 1))
                ? Reading.wrong(ConfigFault.NOT_DAYS, text)
                : Reading.of(first.datesUntil(last.plusDays(1)).toList());
    }

    private static Reading<DayHours> hours(String text) {
        var ends = ends(text, Scalars.TIME);
        if (ends.size() != 2) {
            return Reading.wrong(ConfigFault.NOT_HOURS, text);
        }
        return ends.getFirst().isBefore(ends.getLast())
                ? Reading.of(new DayHours(ends.getFirst(), ends.getLast()))
                : reversed(ends.getFirst(), ends.getLast());
    }

    /** One or two values with two dots between them; none when the text is otherwise. */
    private static <T> List<T> ends(String text, Scalar<T> scalar) {
        var parts = text.split("\\.\\.", -1);
        var values =
                List.of(parts).stream()
                        .map(part -> scalar.reader().apply(part.strip()))
                        .<T>mapMulti((reading, found) -> {
                            if (reading instanceof Reading.Value<T>(var value)) {
                                found.accept(value);
                            }
                        })
                        .toList();
        return parts.length <= 2 && values.size() == parts.length ? values : List.of();
    }

    private static <T> Reading<T> reversed(Object first, Object last) {
        return Reading.wrong(ConfigFault.ENDS_BEFORE_START, first.toString(), last.toString());
    }

    private static Scalar<String> shaped(String standIn, String shape, ConfigFault code) {
        var pattern = Pattern.compile(shape);
        return new Scalar<>(
                standIn,
                text ->
                        pattern.matcher(text).matches()
                                ? Reading.of(text)
                                : Reading.wrong(code, text));
    }
}
