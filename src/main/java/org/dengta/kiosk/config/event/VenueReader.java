package org.dengta.kiosk.config.event;

import static org.dengta.kiosk.config.event.EventScalars.label;

import org.dengta.platform.yaml.Reading;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.CategoryId;
import org.dengta.venue.DayHours;
import org.dengta.venue.Direction;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Zone;
import org.dengta.venue.ZoneId;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections {@code zones} and {@code gates}. */
final class VenueReader {
    static final String BY_SESSION = "by-session";

    /** Daily hours; empty stands for {@code by-session}. */
    private static final Scalar<Optional<DayHours>> HOURS =
            new Scalar<>(
                    Optional.empty(),
                    text ->
                            text.equals(BY_SESSION)
                                    ? Reading.of(Optional.empty())
                                    : EventScalars.HOURS.map(Optional::of).reader().apply(text));

    private final EventNames names;
    private final Map<ZoneId, CategoryId> provisional = new LinkedHashMap<>();

    VenueReader(EventNames names) {
        this.names = names;
    }

    List<Zone> zones(YamlMap root) {
        return root.each("zones", this::zone);
    }

    List<Gate> gates(YamlMap root) {
        return root.each("gates", this::gate);
    }

    /** What the zones read so far take people as whose code is newer than the list. */
    Map<ZoneId, CategoryId> provisional() {
        return provisional;
    }

    private Zone zone(YamlMap map) {
        var id = names.id(map, "place");
        var circle = names.circleFrom(id);
        if (!circle.isEmpty()) {
            map.fault("within", ConfigFault.CYCLE, String.join(" → ", circle));
        }
        return new Zone(
                new ZoneId(id),
                label(map, "name"),
                map.get("sign", EventScalars.SIGN),
                map.get("capacity", EventScalars.PEOPLE),
                map.find("within", names.zones().reference().map(ZoneId::new)),
                map.find("own-entrance", Scalars.YES_NO).orElse(false),
                opening(map, id));
    }

    private Zone.Opening opening(YamlMap map, String id) {
        var hours = map.read("hours", HOURS);
        if (hours.isPresent() && hours.orElseThrow().isEmpty()) {
            return new Zone.BySession();
        }
        var daily = hours.flatMap(it -> it).orElse(EventScalars.HOURS.standIn());
        map.find("provisional", names.categories().reference().map(CategoryId::new))
                .ifPresent(category -> provisional.put(new ZoneId(id), category));
        return new Zone.ByDay(
                daily,
                map.get("entry", Scalars.constant(EntryRule.class)),
                map.find("emptied-at-closing", Scalars.YES_NO).orElse(false));
    }

    private Gate gate(YamlMap map) {
        var directions = EnumSet.noneOf(Direction.class);
        directions.addAll(map.list("directions", Scalars.constant(Direction.class)));
        EventReader.notEmpty(map, "directions");
        var zone = map.get("zone", names.zones().reference());
        return new Gate(
                new GateId(names.id(map, "gate")),
                label(map, "name"),
                new ZoneId(zone),
                new ZoneId(leaves(map, zone)),
                directions.isEmpty() ? EnumSet.allOf(Direction.class) : directions);
    }

    private String leaves(YamlMap map, String zone) {
        var leaves = map.find("leaves", names.zones().reference()).orElse(zone);
        var outwards = names.outwardsFrom(zone);
        if (names.zones().has(zone) && names.zones().has(leaves) && !outwards.contains(leaves)) {
            map.fault("leaves", ConfigFault.NOT_AROUND, leaves, String.join(", ", outwards));
        }
        return leaves;
    }
}
