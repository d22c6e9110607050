package org.dengta.kiosk.config.event;

import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.AccessRule;
import org.dengta.programme.CategoryId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sections {@code groups} (named sets of categories) and {@code access}. Wherever categories
 * are listed, a group stands for its members.
 */
final class AccessReader {
    private final EventNames names;
    private final EventDays days;
    private final Map<String, List<CategoryId>> groups = new LinkedHashMap<>();
    private final Scalar<String> categoryOrGroup;

    AccessReader(YamlMap root, EventNames names, EventDays days) {
        this.names = names;
        this.days = days;
        var lines = new LinkedHashMap<String, Integer>();
        root.in(
                "groups",
                map -> {
                    map.names().forEach((name, key) -> lines.put(name, key.line()));
                    map.names().keySet().forEach(name -> groups.put(name, members(map, name)));
                    return map;
                });
        categoryOrGroup =
                names.categories()
                        .and(new Names(lines, root.node("groups").isPresent()))
                        .reference();
    }

    private List<CategoryId> members(YamlMap map, String name) {
        var key = map.names().get(name);
        if (key != null && key.read(EventScalars.ID).isPresent()) {
            names.once(key, name, "category");
        }
        EventReader.notEmpty(map, name);
        return map.list(name, names.categories().reference().map(CategoryId::new));
    }

    /** The rules of the section {@code access}. */
    List<AccessRule> rules(YamlMap root) {
        return root.each("access", this::rule);
    }

    /** The categories listed under a key, groups resolved; may be none. */
    Set<CategoryId> categories(YamlMap map, String key) {
        return map.list(key, categoryOrGroup).stream()
                .flatMap(name -> groups.getOrDefault(name, List.of(new CategoryId(name))).stream())
                .collect(Collectors.toSet());
    }

    private AccessRule rule(YamlMap map) {
        EventReader.notEmpty(map, "categories");
        EventReader.notEmpty(map, "places");
        return new AccessRule(
                categories(map, "categories"),
                new HashSet<>(map.list("places", names.places().reference().map(this::place))),
                dates(map));
    }

    private Place place(String id) {
        return names.zones().has(id) ? new ZoneId(id) : new SessionId(id);
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
