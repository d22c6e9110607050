package org.dengta.kiosk.config.event;

import static org.dengta.kiosk.config.event.EventScalars.label;

import org.dengta.kiosk.KioskId;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.AccessRule;
import org.dengta.programme.Session;
import org.dengta.programme.Slot;
import org.dengta.programme.SlotId;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections {@code sessions} and {@code slots}. */
final class SessionReader {
    private static final Window STAND_IN = new Window(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));

    private final EventNames names;
    private final EventDays days;
    private final WhomReader people;

    SessionReader(EventNames names, EventDays days, WhomReader people) {
        this.names = names;
        this.days = days;
        this.people = people;
    }

    /**
     * A session and whom it admits.
     *
     * @param session the session
     * @param rule the rule that its {@code admits} stands for; none when that is empty
     * @param arbiter the kiosk that alone grants its entries
     */
    record Planned(Session session, Optional<AccessRule> rule, Optional<KioskId> arbiter) {}

    List<Planned> sessions(YamlMap root) {
        return root.each("sessions", this::session);
    }

    List<Slot> slots(YamlMap root) {
        return root.each("slots", this::slot);
    }

    private Planned session(YamlMap map) {
        var id = new SessionId(names.id(map, "place"));
        var zone = map.get("zone", names.zones().reference().map(ZoneId::new));
        var session =
                new Session(
                        id,
                        label(map, "name"),
                        zone,
                        window(map),
                        map.get("early", Scalars.DURATION),
                        map.get("entry", Scalars.constant(EntryRule.class)),
                        change(map, zone));
        var arbiter = map.find("arbiter", EventScalars.ID.map(KioskId::new));
        return new Planned(session, admits(map, id), arbiter);
    }

    private Optional<AccessRule> admits(YamlMap map, SessionId id) {
        return Optional.of(people.categories(map, "admits"))
                .filter(categories -> !categories.isEmpty())
                .map(categories -> new AccessRule(categories, Set.of(id), Set.of()));
    }

    private Session.Change change(YamlMap map, ZoneId zone) {
        var cancelled = map.find("cancelled", Scalars.YES_NO).orElse(false);
        var movedFrom = map.find("moved-from", names.zones().reference().map(ZoneId::new));
        if (movedFrom.equals(Optional.of(zone)) && names.zones().has(zone.value())) {
            map.fault("moved-from", ConfigFault.MOVED_NOWHERE, zone.value());
        }
        if (cancelled && movedFrom.isPresent()) {
            map.fault("moved-from", ConfigFault.CANCELLED_AND_MOVED);
        }
        return cancelled
                ? new Session.Cancelled()
                : movedFrom
                        .<Session.Change>map(Session.MovedFrom::new)
                        .orElseGet(Session.AsAnnounced::new);
    }

    private Window window(YamlMap map) {
        var from = map.read("from", Scalars.MOMENT);
        var to = map.read("to", Scalars.MOMENT);
        from.ifPresent(it -> days.check(map, "from", it));
        if (from.isEmpty() || to.isEmpty()) {
            return STAND_IN;
        }
        var start = from.orElseThrow();
        var end = to.orElseThrow();
        if (!days.instant(start).isBefore(days.instant(end))) {
            map.fault("to", ConfigFault.ENDS_BEFORE_START, start.toString(), end.toString());
            return STAND_IN;
        }
        days.check(map, "to", end.minusNanos(1));
        return new Window(days.instant(start), days.instant(end));
    }

    private Slot slot(YamlMap map) {
        return new Slot(
                new SlotId(names.id(map, "slot")),
                label(map, "name"),
                map.get("hours", EventScalars.HOURS),
                map.node("quota").isPresent() ? map.in("quota", this::quota) : Map.of());
    }

    private Map<Place, Integer> quota(YamlMap map) {
        var heads = new LinkedHashMap<Place, Integer>();
        map.names()
                .forEach((name, key) ->
                        key.read(names.place())
                                .ifPresent(place ->
                                        heads.put(place, map.get(name, EventScalars.PEOPLE))));
        return heads;
    }
}
