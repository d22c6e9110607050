package org.dengta.programme;

import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the organisers rule beyond who may go where.
 *
 * @param terms in the order of the configuration; of those about somebody the closer count more
 *     (person, delegation, category, everybody), of equally close ones the later
 * @param limits of places that have one of their own; else a zone's capacity is its limit
 * @param approved people at once in the whole venue, as public security approved; never vehicles
 * @param oneOf zones of which a person is in one at most: who enters one has left the others
 * @param provisional zones that codes newer than the list open for the time being, and as what
 *     category such people count
 * @param arbiters sessions for which one kiosk alone grants each entry
 * @param announcements whose arrivals are announced where
 * @param operators what they may do
 * @param reservationCodes the shape of the codes of a reservation system of others, a regular
 *     expression; such codes too may be newer than the list
 */
public record Regulations(
        List<TermsRule> terms,
        Map<Place, Limit> limits,
        OptionalInt approved,
        List<Set<ZoneId>> oneOf,
        Map<ZoneId, CategoryId> provisional,
        Map<SessionId, KioskId> arbiters,
        List<Announcement> announcements,
        Map<OperatorId, Role> operators,
        Optional<String> reservationCodes) {
    public static final Regulations NONE =
            new Regulations(
                    List.of(),
                    Map.of(),
                    OptionalInt.empty(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    Map.of());

    /** Rules without a reservation system of others. */
    public Regulations(
            List<TermsRule> terms,
            Map<Place, Limit> limits,
            OptionalInt approved,
            List<Set<ZoneId>> oneOf,
            Map<ZoneId, CategoryId> provisional,
            Map<SessionId, KioskId> arbiters,
            List<Announcement> announcements,
            Map<OperatorId, Role> operators) {
        this(
                terms,
                limits,
                approved,
                oneOf,
                provisional,
                arbiters,
                announcements,
                operators,
                Optional.empty());
    }

    public Regulations {
        terms = List.copyOf(terms);
        limits = Map.copyOf(limits);
        oneOf = oneOf.stream().map(Set::copyOf).toList();
        provisional = Map.copyOf(provisional);
        arbiters = Map.copyOf(arbiters);
        announcements = List.copyOf(announcements);
        operators = Map.copyOf(operators);
    }

    /**
     * Other terms for some people at some places.
     *
     * @param id how explanations call it
     * @param whom whom it is about
     * @param places where; empty for everywhere
     * @param change what is otherwise
     */
    public record TermsRule(String id, Whom whom, Set<Place> places, Terms.Change change) {
        public TermsRule {
            places = Set.copyOf(places);
        }

        boolean isAbout(Place place) {
            return places.isEmpty() || places.contains(place);
        }
    }

    /**
     * Whose arrivals are announced to whom.
     *
     * @param whom the people
     * @param kiosks the only ones that tell
     */
    public record Announcement(Whom whom, Set<KioskId> kiosks) {
        public Announcement {
            kiosks = Set.copyOf(kiosks);
        }
    }

    /** The rules that say something about somebody at a place, the closest last. */
    public List<TermsRule> about(Place place, Whom.Subject subject) {
        return terms.stream()
                .filter(rule -> rule.isAbout(place) && rule.whom().includes(subject))
                .sorted(Comparator.comparingInt(rule -> rule.whom().closeness(subject).orElse(0)))
                .toList();
    }

    /** The terms of somebody at a place whose own rule is known. */
    Terms terms(Place place, EntryRule entry, Whom.Subject subject) {
        var result = Terms.of(entry);
        for (var rule : about(place, subject)) {
            result = rule.change().of(result);
        }
        return result;
    }

    /** The zones that nobody is in any more who enters one. */
    public Set<ZoneId> leftByEntering(ZoneId zone) {
        return oneOf.stream()
                .filter(zones -> zones.contains(zone))
                .flatMap(Set::stream)
                .filter(other -> !other.equals(zone))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody's arrivals are announced at any station. */
    public boolean isAnnounced(Whom.Subject subject) {
        return announcements.stream().anyMatch(it -> it.whom().includes(subject));
    }

    /** Whom the rules name otherwise than by category. */
    Stream<Whom> whoms() {
        return Stream.concat(
                terms.stream().map(TermsRule::whom),
                announcements.stream().map(Announcement::whom));
    }
}
