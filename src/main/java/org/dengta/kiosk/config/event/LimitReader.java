package org.dengta.kiosk.config.event;

import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.Limit;
import org.dengta.venue.Place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The section {@code limits}: how many may be in a place at once. Where a line does not say it, the
 * place stops at the capacity of the zone and warns at nine tenths of that.
 */
final class LimitReader {
    private static final int MOST = 1_000_000;

    private final EventNames names;

    /** A place and its limit. */
    private record Line(Optional<Place> place, Limit limit) {}

    LimitReader(EventNames names) {
        this.names = names;
    }

    Map<Place, Limit> limits(YamlMap root) {
        var limits = new LinkedHashMap<Place, Limit>();
        List<Line> lines = root.findEach("limits", this::line);
        lines.forEach(line -> line.place().ifPresent(it -> limits.put(it, line.limit())));
        return limits;
    }

    private Line line(YamlMap map) {
        var place = map.read("place", names.place());
        place.ifPresent(it ->
                map.node("place")
                        .ifPresent(node ->
                                names.once(node, it.value(), "limit", ConfigFault.NAMED_TWICE)));
        return new Line(place, limit(map, place.flatMap(names::capacity).orElse(MOST)));
    }

    private static Limit limit(YamlMap map, int capacity) {
        var stop =
                map.node("stop")
                        .map(node -> node.read(EventScalars.PEOPLE).orElse(MOST))
                        .orElse(capacity);
        var approved = map.find("approved", EventScalars.PEOPLE);
        var warn = map.find("warn", EventScalars.PEOPLE);
        var reserved = map.find("reserved", Scalars.whole(0, MOST)).orElse(0);
        var oneInOneOut = map.find("one-in-one-out", Scalars.YES_NO).orElse(false);
        var usual = Limit.of(Math.min(stop, approved.orElse(stop)));
        var isSound =
                isWithin(map, "warn", warn.orElse(1), stop)
                        & isWithin(map, "reserved", reserved, stop);
        return isSound
                ? new Limit(
                        warn.orElse(usual.warn()),
                        stop,
                        approved.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        reserved,
                        oneInOneOut)
                : usual;
    }

    private static boolean isWithin(YamlMap map, String key, int people, int stop) {
        if (people > stop) {
            map.fault(
                    key, ConfigFault.ABOVE_STOP, Integer.toString(people), Integer.toString(stop));
        }
        return people <= stop;
    }
}
