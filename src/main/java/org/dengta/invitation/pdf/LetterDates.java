package org.dengta.invitation.pdf;

import org.dengta.venue.Label;
import org.dengta.venue.Window;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days and times as letters write them, in both languages. */
final class LetterDates {
    private static final DateTimeFormatter ZH_DATE = pattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ZH_DAY = pattern("M月d日 EEEE", Locale.CHINA);
    private static final DateTimeFormatter EN_DATE = pattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter EN_DAY = pattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = pattern("HH:mm", Locale.ROOT);

    private LetterDates() {}

    /** 2024年10月25日, 25 October 2024. */
    static Label date(LocalDate day) {
        return new Label(ZH_DATE.format(day), EN_DATE.format(day));
    }

    /** The first to the last of some days: 2024年10月25日至28日, 25–28 October 2024. */
    static Label range(List<LocalDate> days) {
        var first = days.getFirst();
        var last = days.getLast();
        if (first.equals(last)) {
            return date(first);
        }
        var sameYear = first.getYear() == last.getYear();
        var sameMonth = sameYear && first.getMonth() == last.getMonth();
        var zhLast = sameMonth ? "d日" : sameYear ? "M月d日" : "uuuu年M月d日";
        var enFirst = sameMonth ? "d" : sameYear ? "d MMMM" : "d MMMM uuuu";
        var dash = sameMonth ? "–" : " – ";
        return new Label(
                ZH_DATE.format(first) + "至" + pattern(zhLast, Locale.CHINA).format(last),
                pattern(enFirst, Locale.ENGLISH).format(first) + dash + EN_DATE.format(last));
    }

    /** The day a session starts: 10月26日 星期六, Sat 26 Oct. */
    static Label day(Window held, ZoneId zone) {
        var start = held.from().atZone(zone);
        return new Label(ZH_DAY.format(start), EN_DAY.format(start));
    }

    /** From start to end on the wall clock: 09:00–11:30. */
    static String time(Window held, ZoneId zone) {
        return TIME.format(held.from().atZone(zone)) + "–" + TIME.format(held.to().atZone(zone));
    }

    private static DateTimeFormatter pattern(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
