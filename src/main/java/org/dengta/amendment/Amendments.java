package org.dengta.amendment;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.CardTexts;
import org.dengta.accreditation.Person;
import org.dengta.amendment.Amendment.Change;
import org.dengta.credential.DataKey;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAmended;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that desks have amended on one person's card. The card is the list's row overlaid with
 * them in hybrid-time order, field by field, so it is the same on every replica that has the same
 * row and facts, in whatever order they came. Immutable, pure.
 */
public final class Amendments {
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::time).thenComparing(Entry::position);
    private static final Amendments NONE = new Amendments(List.of());

    private final Map<CardField, List<Change>> byField = new EnumMap<>(CardField.class);

    private Amendments(List<Amendment> inOrder) {
        for (var amendment : inOrder) {
            amendment
                    .changes()
                    .forEach((field, change) ->
                            byField.computeIfAbsent(field, _ -> new ArrayList<>()).add(change));
        }
    }

    /** Nobody has amended anything. */
    public static Amendments none() {
        return NONE;
    }

    /** Those among one person's facts, given in any order; what does not open is passed over. */
    public static Amendments of(Collection<Entry> facts, DataKey key) {
        var inOrder =
                facts.stream().sorted(ORDER).flatMap(entry -> opened(entry, key).stream()).toList();
        return inOrder.isEmpty() ? NONE : new Amendments(inOrder);
    }

    private static Optional<Amendment> opened(Entry entry, DataKey key) {
        return entry.fact() instanceof GuestAmended amended
                ? SealedAmendment.open(amended.person(), amended.sealed(), key)
                : Optional.empty();
    }

    /** The card of a person whom the list says to be this. */
    public Person over(Person listed) {
        var texts = new EnumMap<CardField, String>(CardField.class);
        byField.forEach((field, changes) -> texts.put(field, changes.getLast().after()));
        return CardTexts.over(listed, texts);
    }

    /**
     * The fields in which the list says neither what the card says nor what it said when the desk
     * amended it: the list was changed too, and otherwise.
     */
    public Set<CardField> contested(Person listed) {
        var card = CardTexts.of(over(listed));
        var list = CardTexts.of(listed);
        var contested = EnumSet.noneOf(CardField.class);
        byField.forEach((field, changes) -> {
            var says = list.getOrDefault(field, "");
            if (!says.equals(card.get(field)) && !seen(changes).contains(says)) {
                contested.add(field);
            }
        });
        return contested;
    }

    /**
     * What desks saw on the way to the present value: of the last change, of the change that led to
     * what it saw, and so on back. What a desk wrote that was never seen by the next is not in it.
     */
    private static Set<String> seen(List<Change> changes) {
        var seen = new HashSet<String>();
        seen.add(changes.getLast().before());
        for (var change : changes.reversed()) {
            if (seen.contains(change.after())) {
                seen.add(change.before());
            }
        }
        return seen;
    }

    /** The fields that were ever amended, whatever the list says by now. */
    public Stream<CardField> fields() {
        return byField.keySet().stream();
    }
}
