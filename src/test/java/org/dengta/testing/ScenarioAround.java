package org.dengta.testing;

import org.dengta.admission.Surroundings;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.admission.Surroundings.Occupancy;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.journal.Position;
import org.dengta.journal.Run;
import org.dengta.kiosk.KioskId;
import org.dengta.presence.Orders;
import org.dengta.presence.Standings.Count;
import org.dengta.programme.Programme;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.verdict.Basis;
import org.dengta.verdict.Basis.Silence;
import org.dengta.verdict.Holder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What else is so, as scenarios write it: {@code inside PLACE HEADS}, {@code vehicles PLACE
 * NUMBER}, {@code slot PLACE HEADS}, {@code slot-vehicles PLACE NUMBER}, {@code venue HEADS},
 * {@code fresh GATES SECONDS}, {@code stale GATE TIME|never}, {@code principal PERSON [blocked] [,
 * PASSAGE …]}, {@code claim granted SESSION}, {@code claim taken|elsewhere SESSION GATE TIME},
 * {@code claim silent|supposed}, {@code wanted HEADS}; and what {@link ScenarioDuties} reads.
 */
final class ScenarioAround {
    private static final Position GRANT =
            new Position(new KioskId("arbiter-1"), new Run("0".repeat(32)), 1);

    private final Programme programme;
    private final ScenarioDuties duties;

    ScenarioAround(Programme programme, ScenarioDuties duties) {
        this.programme = programme;
        this.duties = duties;
    }

    Surroundings of(String cell) {
        var items =
                Stream.of(cell.split(";")).map(item -> List.of(item.strip().split(" +"))).toList();
        return new Surroundings(
                duties.holds(),
                occupancies(items),
                first(items, "venue", words -> Integer.parseInt(words.get(1))).orElse(0),
                basis(items),
                first(items, "principal", this::principal),
                first(items, "claim", ScenarioAround::claim),
                first(items, "wanted", words -> Integer.parseInt(words.get(1)))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()));
    }

    private static <T> Optional<T> first(
            List<List<String>> items, String key, Function<List<String>, T> read) {
        return items.stream().filter(words -> words.getFirst().equals(key)).findFirst().map(read);
    }

    private Map<Place, Occupancy> occupancies(List<List<String>> items) {
        return items.stream()
                .filter(words -> occupancy(words).isPresent())
                .collect(
                        Collectors.toMap(
                                words -> programme.place(words.get(1)).orElseThrow(),
                                words -> occupancy(words).orElseThrow(),
                                ScenarioAround::together));
    }

    private static Optional<Occupancy> occupancy(List<String> words) {
        return switch (words.getFirst()) {
            case "inside" -> Optional.of(new Occupancy(people(words), Count.NONE));
            case "vehicles" -> Optional.of(new Occupancy(vehicles(words), Count.NONE));
            case "slot" -> Optional.of(new Occupancy(Count.NONE, people(words)));
            case "slot-vehicles" -> Optional.of(new Occupancy(Count.NONE, vehicles(words)));
            default -> Optional.empty();
        };
    }

    private static Occupancy together(Occupancy one, Occupancy other) {
        return new Occupancy(one.inside().plus(other.inside()), one.inSlot().plus(other.inSlot()));
    }

    private static Count people(List<String> words) {
        return new Count(number(words), 0);
    }

    private static Count vehicles(List<String> words) {
        return new Count(0, number(words));
    }

    private static int number(List<String> words) {
        return Integer.parseInt(words.get(2));
    }

    private static Basis basis(List<List<String>> items) {
        var silent =
                items.stream()
                        .filter(words -> words.getFirst().equals("stale"))
                        .map(words ->
                                new Silence(
                                        new GateId(words.get(1)),
                                        Optional.of(words.get(2))
                                                .filter(since -> !since.equals("never"))
                                                .map(ScenarioTime::instant)))
                        .toList();
        return silent.isEmpty()
                ? first(items, "fresh", ScenarioAround::fresh).orElseGet(Basis.Sole::new)
                : new Basis.StaleSince(silent);
    }

    private static Basis fresh(List<String> words) {
        return new Basis.Fresh(
                Integer.parseInt(words.get(1)), Duration.ofSeconds(Integer.parseInt(words.get(2))));
    }

    private Holder principal(List<String> words) {
        var parts = String.join(" ", words.subList(1, words.size())).split(",", 2);
        var isBlocked = parts[0].contains(" blocked");
        var person =
                new ScenarioPerson(programme)
                        .of(parts[0].replace(" blocked", "").strip())
                        .withId("G-0002")
                        .build();
        return new Holder(
                new Credential(CodeLookup.NONE, person.id(), Kind.FOREIGN, Optional.empty()),
                person,
                new ScenarioPassages(programme)
                        .fold(parts.length > 1 ? parts[1].replace(',', ';') : ""),
                isBlocked
                        ? new Orders(
                                Optional.of(new Orders.Blocking(Instant.EPOCH, "stolen")),
                                Optional.empty(),
                                List.of())
                        : Orders.empty());
    }

    private static Claim claim(List<String> words) {
        return switch (words.get(1)) {
            case "granted" -> new Claim.Granted(new SessionId(words.get(2)), GRANT);
            case "taken" ->
                    new Claim.Taken(
                            new SessionId(words.get(2)),
                            new GateId(words.get(3)),
                            ScenarioTime.instant(words.get(4)));
            case "elsewhere" ->
                    new Claim.Elsewhere(
                            new SessionId(words.get(2)),
                            new GateId(words.get(3)),
                            ScenarioTime.instant(words.get(4)));
            case "supposed" -> new Claim.Supposed();
            default -> new Claim.Unanswered();
        };
    }
}
