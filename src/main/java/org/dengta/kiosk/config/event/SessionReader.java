package org.dengta.kiosk.config.event;

import static org.dengta.kiosk.config.event.EventScalars.label;

import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.AccessRule;
import org.dengta.programme.Session;
import org.dengta.programme.Slot;
import org.dengta.programme.SlotId;
import org.dengta.venue.EntryRule;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** The sections {@code sessions} and {@code slots}. */
final class SessionReader {
    private static final Window STAND_IN = new Window(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));

    private final EventNames names;
    private final EventDays days;
    private final AccessReader access;

    SessionReader(EventNames names, EventDays days, AccessReader access) {
        this.names = names;
        this.days = days;
        this.access = access;
    }

    /**
     * A session and whom it admits.
     *
     * @param session the session
     * @param rule the rule that its {@code admits} stands for; nobody when that is empty
     */
    record Planned(Session session, AccessRule rule) {}

    List<Planned> sessions(YamlMap root) {
        return root.each("sessions", this::session);
    }

    List<Slot> slots(YamlMap root) {
        return root.each("slots", this::slot);
    }

    private Planned session(YamlMap map) {
        var id = new SessionId(names.id(map, "place"));
        var session =
                new Session(
                        id,
                        label(map, "name"),
                        map.get("zone", names.zones().reference().map(ZoneId::new)),
                        window(map),
                        map.get("early", Scalars.DURATION),
                        map.get("entry", Scalars.constant(EntryRule.class)));
        var rule = new AccessRule(access.categories(map, "admits"), Set.of(id), Set.of());
        return new Planned(session, rule);
    }

    private Window window(YamlMap map) {
        var from = map.read("from", Scalars.MOMENT);
        var to = map.read("to", Scalars.MOMENT);
        from.ifPresent(it -> checkDay(map, "from", it));
        if (from.isEmpty() || to.isEmpty()) {
            return STAND_IN;
        }
        var start = from.orElseThrow();
        var end = to.orElseThrow();
        if (!days.instant(start).isBefore(days.instant(end))) {
            map.fault("to", ConfigFault.ENDS_BEFORE_START, start.toString(), end.toString());
            return STAND_IN;
        }
        checkDay(map, "to", end.minusNanos(1));
        return new Window(days.instant(start), days.instant(end));
    }

    private void checkDay(YamlMap map, String key, LocalDateTime at) {
        var day = at.toLocalDate();
        if (!days.has(day)) {
            map.fault(key, ConfigFault.OUTSIDE_DAYS, day.toString(), days.shown());
        }
    }

    private Slot slot(YamlMap map) {
        return new Slot(
                new SlotId(names.id(map, "slot")),
                label(map, "name"),
                map.get("hours", EventScalars.HOURS));
    }
}
