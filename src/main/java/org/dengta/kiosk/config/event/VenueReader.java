package org.dengta.kiosk.config.event;

import static org.dengta.kiosk.config.event.EventScalars.label;

import org.dengta.platform.yaml.Reading;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.venue.DayHours;
import org.dengta.venue.Direction;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Zone;
import org.dengta.venue.ZoneId;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The sections {@code zones} and {@code gates}. */
final class VenueReader {
    private static final String BY_SESSION = "by-session";
    private static final int MOST_PEOPLE = 1_000_000;

    /** Daily hours; empty stands for {@code by-session}. */
    private static final Scalar<Optional<DayHours>> HOURS =
            new Scalar<>(
                    Optional.empty(),
                    text ->
                            text.equals(BY_SESSION)
                                    ? Reading.of(Optional.empty())
                                    : EventScalars.HOURS.map(Optional::of).reader().apply(text));

    private final EventNames names;

    VenueReader(EventNames names) {
        this.names = names;
    }

    List<Zone> zones(YamlMap root) {
        return root.each("zones", this::zone);
    }

    List<Gate> gates(YamlMap root) {
        return root.each("gates", this::gate);
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
                map.get("capacity", Scalars.whole(1, MOST_PEOPLE)),
                map.find("within", names.zones().reference().map(ZoneId::new)),
                map.find("own-entrance", Scalars.YES_NO).orElse(false),
                opening(map));
    }

    private static Zone.Opening opening(YamlMap map) {
        var hours = map.read("hours", HOURS);
        if (hours.isPresent() && hours.orElseThrow().isEmpty()) {
            return new Zone.BySession();
        }
        var daily = hours.flatMap(it -> it).orElse(EventScalars.HOURS.standIn());
        return new Zone.ByDay(daily, map.get("entry", Scalars.constant(EntryRule.class)));
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
