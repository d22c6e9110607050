package org.dengta.kiosk.config.event;

import static org.dengta.kiosk.config.event.EventScalars.label;

import org.dengta.kiosk.KioskId;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.AccessRule;
import org.dengta.programme.Event;
import org.dengta.programme.EventNumber;
import org.dengta.programme.Programme;
import org.dengta.venue.EventTime;
import org.dengta.venue.Label;
import org.dengta.venue.SessionId;
import org.dengta.venue.Venue;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The file {@code event.yaml}. */
public final class EventReader {
    private static final int HIGHEST_NUMBER = 999_999;

    private EventReader() {}

    /**
     * What was read.
     *
     * @param gates the names of its gates, for {@code kiosk.yaml}
     * @param programme builds the programme; only to be called when no fault was noted
     */
    public record Draft(Names gates, Supplier<Programme> programme) {}

    public static Draft read(YamlMap root) {
        format(root, "event/1");
        var names = new EventNames(root);
        var head = root.in("event", Head::read);
        var days = EventDays.read(root, head.zone());
        var categories = new CategoryReader(names).categories(root);
        var people = new WhomReader(root, names);
        var venue = new VenueReader(names);
        var zones = venue.zones(root);
        var gates = venue.gates(root);
        var place = label(root, "venue");
        var reader = new SessionReader(names, days, people);
        var sessions = reader.sessions(root);
        var slots = reader.slots(root);
        var rules = rules(new AccessReader(names, days, people).rules(root), sessions);
        var regulations =
                new RegulationReader(names, days, people)
                        .read(root, venue.provisional(), arbiters(sessions));
        return new Draft(
                names.gates(),
                () ->
                        new Programme(
                                head.on(days.time()),
                                new Venue(place, zones, gates),
                                sessions.stream().map(SessionReader.Planned::session).toList(),
                                slots,
                                categories,
                                rules,
                                regulations));
    }

    /** Asks for the {@code format} line that each file begins with. */
    public static void format(YamlMap root, String format) {
        root.get("format", Scalars.oneOf(Map.of(format, format)));
    }

    /** Notes a fault when a key's list has no items. */
    public static void notEmpty(YamlMap map, String key) {
        map.node(key)
                .filter(node -> node.isList() && node.items().isEmpty())
                .ifPresent(node -> node.fault(ConfigFault.EMPTY_LIST));
    }

    private static List<AccessRule> rules(
            List<AccessRule> rules, List<SessionReader.Planned> sessions) {
        return Stream.concat(rules.stream(), sessions.stream().flatMap(it -> it.rule().stream()))
                .toList();
    }

    private static Map<SessionId, KioskId> arbiters(List<SessionReader.Planned> sessions) {
        var arbiters = new LinkedHashMap<SessionId, KioskId>();
        sessions.forEach(
                it -> it.arbiter().ifPresent(kiosk -> arbiters.put(it.session().id(), kiosk)));
        return arbiters;
    }

    /** The section {@code event}. */
    private record Head(EventNumber number, Label name, Label theme, ZoneId zone) {

        static Head read(YamlMap map) {
            return new Head(
                    new EventNumber(map.get("number", Scalars.whole(0, HIGHEST_NUMBER))),
                    label(map, "name"),
                    label(map, "theme"),
                    map.get("time-zone", EventScalars.TIME_ZONE));
        }

        Event on(EventTime time) {
            return new Event(number, name, theme, time);
        }
    }
}
