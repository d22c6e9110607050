package org.dengta.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns of {@link DateText} and how they are read. */
final class DateReading {
    private static final String TIME = "(?:(?:T| )?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(\\d{4})(?:(?<s>[-/.])(\\d{1,2})\\k<s>(\\d{1,2})(?=$|[T ])"
                            + "|\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日号])"
                            + TIME);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})(?<s>[-/.])(\\d{1,2})\\k<s>(\\d{4})(?=$|[T ])" + TIME);

    private DateReading() {}

    static DateText read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return yearFirst(yearFirst);
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        return yearLast.matches() ? yearLast(yearLast) : new DateText.NoDate();
    }

    private static DateText yearFirst(Matcher match) {
        boolean signs = match.group("s") != null;
        int month = number(match, signs ? 3 : 5);
        int day = number(match, signs ? 4 : 6);
        return date(number(match, 1), month, day)
                .map(found -> withTime(found, match, 7))
                .orElseGet(DateText.NoDate::new);
    }

    private static DateText yearLast(Matcher match) {
        int first = number(match, 1);
        int second = number(match, 3);
        int year = number(match, 4);
        var dayFirst = date(year, second, first);
        var monthFirst = date(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && first != second) {
            return new DateText.Ambiguous(dayFirst.get(), monthFirst.get());
        }
        return dayFirst.or(() -> monthFirst)
                .map(found -> withTime(found, match, 5))
                .orElseGet(DateText.NoDate::new);
    }

    private static DateText withTime(LocalDate date, Matcher match, int hourGroup) {
        if (match.group(hourGroup) == null) {
            return new DateText.Day(date, Optional.empty());
        }
        int second = match.group(hourGroup + 2) == null ? 0 : number(match, hourGroup + 2);
        try {
            var time = LocalTime.of(number(match, hourGroup), number(match, hourGroup + 1), second);
            return new DateText.Day(date, Optional.of(time));
        } catch (DateTimeException _) {
            return new DateText.NoDate();
        }
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
