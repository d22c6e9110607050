package org.dengta.kiosk.config.event;

import org.dengta.platform.yaml.YamlMap;
import org.dengta.platform.yaml.YamlNode;
import org.dengta.venue.EventTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The section {@code days}: named stretches of days, {@code event} among them, and the wall clock
 * that all times of the file are meant by.
 */
record EventDays(ZoneId zone, Map<String, List<LocalDate>> periods, Names names) {
    private static final String EVENT = "event";
    private static final List<LocalDate> STAND_IN = List.of(LocalDate.of(2000, 1, 1));

    static EventDays read(YamlMap root, ZoneId zone) {
        var periods = new LinkedHashMap<String, List<LocalDate>>();
        var keys = new LinkedHashMap<String, Integer>();
        root.in(
                "days",
                map -> {
                    map.node(EVENT)
                            .ifPresentOrElse(_ -> {}, () -> map.get(EVENT, EventScalars.DAYS));
                    for (var key : map.names().entrySet()) {
                        keys.put(key.getKey(), key.getValue().line());
                        key.getValue().read(EventScalars.ID);
                        map.node(key.getKey())
                                .ifPresent(node -> periods.put(key.getKey(), days(node)));
                    }
                    return map;
                });
        keys.putIfAbsent(EVENT, 0);
        return new EventDays(zone, periods, new Names(keys, root.node("days").isPresent()));
    }

    private static List<LocalDate> days(YamlNode node) {
        if (node.isList() && node.items().isEmpty()) {
            node.fault(ConfigFault.EMPTY_LIST);
        }
        return (node.isList() ? node.items().stream() : Stream.of(node))
                .map(item -> item.read(EventScalars.DAYS))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
    }

    /** The days of the event itself. */
    EventTime time() {
        var days = periods.getOrDefault(EVENT, STAND_IN);
        return new EventTime(zone, days.isEmpty() ? STAND_IN : days);
    }

    Instant instant(LocalDateTime wallClock) {
        return wallClock.atZone(zone).toInstant();
    }

    /** Notes a fault at a key whose time is on none of these days. */
    void check(YamlMap map, String key, LocalDateTime at) {
        var day = at.toLocalDate();
        if (!has(day)) {
            map.fault(key, ConfigFault.OUTSIDE_DAYS, day.toString(), shown());
        }
    }

    /** An instant as the clock at the venue shows it. */
    String shown(Instant at) {
        return LocalDateTime.ofInstant(at, zone).toString();
    }

    /** Whether a day lies in any period; every day does while a period is faulty. */
    private boolean has(LocalDate day) {
        return periods.isEmpty()
                || periods.values().stream().anyMatch(days -> days.isEmpty() || days.contains(day));
    }

    /** All days of all periods, for people. */
    private String shown() {
        return String.join(", ", periods.keySet());
    }
}
