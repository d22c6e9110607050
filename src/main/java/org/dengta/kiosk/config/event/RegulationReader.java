package org.dengta.kiosk.config.event;

import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.platform.yaml.YamlNode;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Regulations;
import org.dengta.programme.Regulations.Announcement;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sections that rule what goes beyond who may go where: {@code approved}, {@code one-of},
 * {@code announcements}, {@code operators}, and those of other readers.
 */
final class RegulationReader {
    private final EventNames names;
    private final WhomReader people;
    private final LimitReader limits;
    private final TermsReader terms;

    RegulationReader(EventNames names, EventDays days, WhomReader people) {
        this.names = names;
        this.people = people;
        limits = new LimitReader(names);
        terms = new TermsReader(names, days, people);
    }

    /**
     * @param provisional what the section {@code zones} says of people newer than the list
     * @param arbiters what the section {@code sessions} says of them
     */
    Regulations read(
            YamlMap root, Map<ZoneId, CategoryId> provisional, Map<SessionId, KioskId> arbiters) {
        return new Regulations(
                terms.rules(root),
                limits.limits(root),
                root.find("approved", EventScalars.PEOPLE)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty),
                oneOf(root),
                provisional,
                arbiters,
                root.findEach("announcements", this::announcement),
                operators(root),
                root.find("reservation-codes", EventScalars.PATTERN));
    }

    private List<Set<ZoneId>> oneOf(YamlMap root) {
        return root.node("one-of").map(YamlNode::items).orElse(List.of()).stream()
                .map(this::alternatives)
                .toList();
    }

    private Set<ZoneId> alternatives(YamlNode list) {
        var zones =
                list.items().stream()
                        .map(item -> item.read(names.zones().reference()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        if (list.isList() && list.items().stream().map(YamlNode::peek).distinct().count() < 2) {
            list.fault(ConfigFault.TOO_FEW_ZONES);
        }
        for (var zone : zones) {
            names.outwardsFrom(zone).stream()
                    .filter(outer -> !outer.equals(zone) && zones.contains(outer))
                    .forEach(outer -> list.fault(ConfigFault.ONE_WITHIN_OTHER, zone, outer));
        }
        return zones.stream().map(ZoneId::new).collect(Collectors.toUnmodifiableSet());
    }

    private Announcement announcement(YamlMap map) {
        var whom = people.somebody(map);
        EventReader.notEmpty(map, "kiosks");
        return new Announcement(
                whom, Set.copyOf(map.list("kiosks", EventScalars.ID.map(KioskId::new))));
    }

    private Map<OperatorId, Role> operators(YamlMap root) {
        var roles = new LinkedHashMap<OperatorId, Role>();
        root.findEach(
                "operators",
                map -> {
                    var id = new OperatorId(names.id(map, "operator"));
                    return roles.putIfAbsent(id, map.get("role", Scalars.constant(Role.class)));
                });
        return roles;
    }
}
