package org.dengta.report;

import org.dengta.venue.DayHours;
import org.dengta.venue.Window;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Days and hours as short text, days that follow one another taken together. */
final class Hours {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Hours() {}

    /** Such as {@code 08:00–18:00}. */
    static String of(DayHours hours) {
        return HOUR.format(hours.from()) + "–" + HOUR.format(hours.to());
    }

    /** Such as {@code 10-24 07:00–18:00; 10-25..10-28 08:00–18:00}; empty for no window. */
    static String of(List<Window> windows, ZoneId zone) {
        Map<String, List<LocalDate>> byHours = new LinkedHashMap<>();
        windows.forEach(window -> {
            var from = window.from().atZone(zone);
            var hours = HOUR.format(from) + "–" + HOUR.format(window.to().atZone(zone));
            byHours.computeIfAbsent(hours, _ -> new ArrayList<>()).add(from.toLocalDate());
        });
        return byHours.entrySet().stream()
                .map(it -> days(it.getValue()) + " " + it.getKey())
                .collect(Collectors.joining("; "));
    }

    /** Days in order, such as {@code 10-25..10-28} or {@code 10-24,10-26}. */
    private static String days(List<LocalDate> days) {
        var runs = new ArrayList<List<LocalDate>>();
        for (var day : days.stream().distinct().sorted().toList()) {
            if (!runs.isEmpty() && runs.getLast().getLast().plusDays(1).equals(day)) {
                runs.getLast().add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return runs.stream().map(Hours::run).collect(Collectors.joining(","));
    }

    private static String run(List<LocalDate> days) {
        return days.size() == 1
                ? DAY.format(days.getFirst())
                : DAY.format(days.getFirst()) + ".." + DAY.format(days.getLast());
    }
}
