package org.dengta.sample;

import static org.dengta.sample.GuestColumn.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The invited guests: parties with everything that the organisers know of their members. */
final class GuestSample {
    private static final long SEED = 20241025;
    private static final Set<String> WITH_FOREIGN_CODES =
            Set.of("united-nations", "company", "expert");
    private static final String NUMERALS_AND_CAPITALS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Draw draw = new Draw(SEED);
    private final Map<String, String> categories =
            Tables.rows("categories.txt").stream()
                    .collect(Collectors.toMap(List::getFirst, row -> row.get(1)));
    private final Map<String, List<List<String>>> phrases = Tables.sections("phrases.txt");

    private GuestSample() {}

    static List<Party> parties() {
        return new GuestSample().make();
    }

    static Stream<GuestRow> guests(List<Party> parties) {
        return parties.stream().flatMap(party -> party.members().stream());
    }

    private List<Party> make() {
        var parties = new GuestParties(draw).all();
        var guests = guests(parties).toList();
        number(guests);
        parties.forEach(GuestSample::link);
        var replies = new Replies(draw);
        guests.forEach(replies::fill);
        new Invitations(draw, guests).fill();
        guests.forEach(this::detail);
        return parties;
    }

    private void number(List<GuestRow> guests) {
        for (int i = 0; i < guests.size(); i++) {
            var number = Integer.toString(10_001 + i).substring(1);
            var category = guests.get(i).category();
            guests.get(i)
                    .put(NUMBER, "G" + number)
                    .put(CATEGORY, categories.getOrDefault(category, category));
        }
    }

    private static void link(Party party) {
        party.members().stream()
                .filter(guest -> guest.category().equals("companion"))
                .forEach(guest -> guest.put(PRINCIPAL, party.head().get(NUMBER)));
    }

    private void detail(GuestRow guest) {
        if (Replies.isExpected(guest)) {
            guest.put(ARRIVAL, "2024-10-" + draw.from(List.of("24", "24", "25", "25", "25", "26")));
        }
        if (WITH_FOREIGN_CODES.contains(guest.category()) && draw.percent(12)) {
            boolean digits = draw.percent(40);
            guest.put(
                    FOREIGN_CODE,
                    digits ? draw.digits(20) : "WCD24-" + draw.signs(8, NUMERALS_AND_CAPITALS));
        }
        if (guest.get(NOTES).isEmpty() && draw.percent(10)) {
            var notes = guest.says(LANGUAGE, "中文") ? "note" : "note abroad";
            guest.put(NOTES, draw.from(phrases.getOrDefault(notes, List.of())).getFirst());
        }
    }
}
