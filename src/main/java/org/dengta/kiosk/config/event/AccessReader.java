package org.dengta.kiosk.config.event;

import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.AccessRule;
import org.dengta.venue.Place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The section {@code access}. */
final class AccessReader {
    private final EventNames names;
    private final EventDays days;
    private final WhomReader people;

    AccessReader(EventNames names, EventDays days, WhomReader people) {
        this.names = names;
        this.days = days;
        this.people = people;
    }

    List<AccessRule> rules(YamlMap root) {
        return root.each("access", this::rule).stream().flatMap(Optional::stream).toList();
    }

    /** Empty after a fault that leaves nobody named. */
    private Optional<AccessRule> rule(YamlMap map) {
        var whom = people.somebody(map);
        EventReader.notEmpty(map, "places");
        var places = Set.<Place>copyOf(map.list("places", names.place()));
        var dates = dates(map);
        var closed = map.find("closed", Scalars.YES_NO).orElse(false);
        return whom.isEverybody()
                ? Optional.empty()
                : Optional.of(new AccessRule(whom, places, dates, closed));
    }

    private Set<LocalDate> dates(YamlMap map) {
        if (map.node("days").isEmpty()) {
            return Set.of();
        }
        EventReader.notEmpty(map, "days");
        return map.list("days", days.names().reference()).stream()
                .flatMap(name -> days.periods().getOrDefault(name, List.of()).stream())
                .collect(Collectors.toSet());
    }
}
