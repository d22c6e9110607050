package org.dengta.testing;

import org.dengta.credential.CodeLookup;
import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.DutyFact.GrantChanged;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.presence.Hold;
import org.dengta.presence.Orders;
import org.dengta.venue.Place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Orders as scenarios write them, each with the time at which it was given: {@code blocked TIME},
 * {@code unblocked TIME}, {@code handed-over TIME [other]}, {@code lifted TIME PLACE FROM UNTIL};
 * {@code hold}, {@code exit-only}, {@code evacuate} or {@code open}, then {@code TIME
 * gate|zone|venue ID REASON [UNTIL]}.
 */
final class ScenarioDuties {
    private final List<Entry> entries;

    ScenarioDuties(String cell) {
        entries =
                Stream.of(cell.split(";"))
                        .map(item -> List.of(item.strip().split(" +")))
                        .flatMap(words -> entry(words).stream())
                        .toList();
    }

    Orders orders() {
        return Orders.fold(entries);
    }

    List<Hold> holds() {
        return Hold.fold(entries);
    }

    private static Optional<Entry> entry(List<String> words) {
        return fact(words).map(fact -> Facts.entry(ScenarioTime.instant(words.get(1)), fact));
    }

    private static Optional<Fact> fact(List<String> words) {
        return Optional.ofNullable(
                switch (words.getFirst()) {
                    case "blocked" -> new PersonBlocked(Facts.LIN, true, "security-check");
                    case "unblocked" -> new PersonBlocked(Facts.LIN, false, "over");
                    case "handed-over" -> new BadgeHandedOver(Facts.LIN, badge(words), "holder");
                    case "lifted" ->
                            new GrantChanged(
                                    Facts.LIN,
                                    place(words.get(2)),
                                    ScenarioTime.instant(words.get(3)),
                                    ScenarioTime.instant(words.get(4)),
                                    "protocol-order");
                    case "hold", "exit-only", "evacuate", "open" -> hold(words);
                    default -> null;
                });
    }

    private static CodeLookup badge(List<String> words) {
        return words.contains("other") ? Facts.OTHER_LOOKUP : ApproachBuilder.LOOKUP;
    }

    private static Fact hold(List<String> words) {
        return new HoldSet(
                ScopeKind.valueOf(constant(words.get(2))),
                words.get(3),
                State.valueOf(constant(words.getFirst())),
                words.get(4),
                words.stream().skip(5).map(ScenarioTime::instant).findFirst());
    }

    private static Place place(String id) {
        return Scenario.Table.RULES.programme().place(id).orElseThrow();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
