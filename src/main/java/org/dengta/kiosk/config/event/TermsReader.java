package org.dengta.kiosk.config.event;

import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.Regulations.TermsRule;
import org.dengta.programme.Terms;
import org.dengta.programme.Terms.Bond;
import org.dengta.programme.Terms.CutOff;
import org.dengta.programme.Terms.Frequency;
import org.dengta.programme.Terms.Proof;
import org.dengta.programme.Terms.Tolerance;
import org.dengta.programme.Terms.Validity;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The section {@code rules}: on which terms some people enter some places. */
final class TermsReader {
    private static final Scalar<Integer> ENTRIES = Scalars.whole(1, 1000);

    /** What is asked at a door, whatever is held behind it. */
    private static final List<String> OF_ZONES = List.of("from", "until", "proof", "companion");

    /** What is asked of what is entered: of sessions, and of zones that are open by themselves. */
    private static final List<String> OF_ENTRIES =
            List.of("entry", "entries-a-day", "apart", "early", "late", "last-entry", "cut-off");

    private static final String PRIORITY = "priority";
    private static final String SEATED = "seated";

    private final EventNames names;
    private final EventDays days;
    private final WhomReader people;

    TermsReader(EventNames names, EventDays days, WhomReader people) {
        this.names = names;
        this.days = days;
        this.people = people;
    }

    List<TermsRule> rules(YamlMap root) {
        return root.findEach("rules", this::rule);
    }

    private TermsRule rule(YamlMap map) {
        var id = names.id(map, "rule");
        var whom = people.whom(map);
        EventReader.notEmpty(map, "places");
        var places = Set.<Place>copyOf(map.findList("places", names.place()));
        var change = change(map);
        if (keys().allMatch(key -> map.node(key).isEmpty())) {
            map.fault("id", ConfigFault.NO_TERMS);
        }
        places.forEach(place -> checkPlace(map, place));
        return new TermsRule(id, whom, places, change);
    }

    private static Stream<String> keys() {
        return Stream.of(OF_ZONES, OF_ENTRIES, List.of(PRIORITY, SEATED)).flatMap(List::stream);
    }

    private Terms.Change change(YamlMap map) {
        return new Terms.Change(
                map.find("entry", Scalars.constant(EntryRule.class)),
                frequency(map),
                tolerance(map),
                validity(map),
                map.find("proof", Scalars.constant(Proof.class)),
                map.find("companion", Scalars.constant(Bond.class)),
                map.find("cut-off", Scalars.constant(CutOff.class)),
                map.find(PRIORITY, Scalars.YES_NO),
                map.find(SEATED, Scalars.YES_NO));
    }

    private static Optional<Frequency> frequency(YamlMap map) {
        var aDay = map.find("entries-a-day", ENTRIES);
        var apart = map.find("apart", Scalars.DURATION);
        return aDay.isEmpty() && apart.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Frequency(
                                aDay.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                                apart.orElse(Duration.ZERO)));
    }

    private static Optional<Tolerance> tolerance(YamlMap map) {
        var early = map.find("early", Scalars.DURATION);
        var late = map.find("late", Scalars.DURATION);
        var lastEntry = map.find("last-entry", Scalars.DURATION);
        return early.isEmpty() && late.isEmpty() && lastEntry.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tolerance(early, late.orElse(Duration.ZERO), lastEntry));
    }

    private Optional<Validity> validity(YamlMap map) {
        var from = moment(map, "from");
        var until = moment(map, "until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            var order = Stream.of(from, until).flatMap(Optional::stream).map(days::shown).toList();
            map.fault("until", ConfigFault.ENDS_BEFORE_START, order.getFirst(), order.getLast());
        }
        return from.isEmpty() && until.isEmpty()
                ? Optional.empty()
                : Optional.of(new Validity(from, until));
    }

    private Optional<Instant> moment(YamlMap map, String key) {
        var at = map.node(key).flatMap(node -> node.read(Scalars.MOMENT));
        at.ifPresent(it -> days.check(map, key, it));
        return at.map(days::instant);
    }

    /** That nothing is ruled where it is never asked for. */
    private void checkPlace(YamlMap map, Place place) {
        switch (place) {
            case SessionId _ -> check(map, OF_ZONES.stream(), place, ConfigFault.ONLY_OF_ZONES);
            case ZoneId _ -> check(map, unaskedAt(place), place, ConfigFault.ONLY_OF_SESSIONS);
        }
    }

    private Stream<String> unaskedAt(Place zone) {
        return names.isOpenBySession(zone.value())
                ? Stream.concat(OF_ENTRIES.stream(), Stream.of(SEATED))
                : Stream.of(SEATED);
    }

    private static void check(YamlMap map, Stream<String> keys, Place place, ConfigFault code) {
        keys.filter(key -> map.node(key).isPresent())
                .forEach(key -> map.fault(key, code, key, place.value()));
    }
}
