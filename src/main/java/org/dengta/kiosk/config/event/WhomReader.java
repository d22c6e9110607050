package org.dengta.kiosk.config.event;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.yaml.Reading;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Whom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The section {@code groups} (named sets of categories), and whom any other line is about. Wherever
 * categories are listed, a group stands for its members.
 */
final class WhomReader {
    /** A line has at least one of these, or is about everybody. */
    private static final List<String> KEYS = List.of("categories", "delegations", "guests");

    private static final Scalar<String> NUMBER =
            new Scalar<>(
                    "-",
                    text ->
                            PersonId.isValid(text)
                                    ? Reading.of(text)
                                    : Reading.wrong(ConfigFault.NOT_A_GUEST, text));

    private final EventNames names;
    private final Map<String, List<CategoryId>> groups = new LinkedHashMap<>();
    private final Scalar<String> categoryOrGroup;

    WhomReader(YamlMap root, EventNames names) {
        this.names = names;
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

    /** The categories that a required list names, groups resolved; may be none. */
    Set<CategoryId> categories(YamlMap map, String key) {
        return resolved(map.list(key, categoryOrGroup));
    }

    private Set<CategoryId> resolved(List<String> listed) {
        return listed.stream()
                .flatMap(name -> groups.getOrDefault(name, List.of(new CategoryId(name))).stream())
                .collect(Collectors.toSet());
    }

    /** Whom a line is about; everybody where it names nobody. */
    Whom whom(YamlMap map) {
        KEYS.forEach(key -> EventReader.notEmpty(map, key));
        return new Whom(
                resolved(map.findList("categories", categoryOrGroup)),
                Set.copyOf(map.findList("delegations", Scalars.TEXT)),
                Set.copyOf(map.findList("guests", NUMBER)));
    }

    /** Whom a line is about that must name somebody; everybody only after a fault was noted. */
    Whom somebody(YamlMap map) {
        var whom = whom(map);
        if (KEYS.stream().allMatch(key -> map.node(key).isEmpty())) {
            map.fault("categories", ConfigFault.NOBODY_NAMED);
        }
        return whom;
    }
}
