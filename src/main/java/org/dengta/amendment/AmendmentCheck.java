package org.dengta.amendment;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.CardTexts;
import org.dengta.accreditation.Person;
import org.dengta.amendment.AmendmentFault.Why;
import org.dengta.roster.CellWords;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListWords;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what a desk wants on a card, or finds every fault of it. Pure. */
final class AmendmentCheck {
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final List<CardField> NAMES =
            List.of(CardField.CHINESE, CardField.LATIN, CardField.ORIGINAL);

    private final Map<CardField, String> wanted = new EnumMap<>(CardField.class);
    private final List<AmendmentFault> faults = new ArrayList<>();

    AmendmentCheck(Person card, Map<ListColumn, String> changes) {
        new TreeMap<>(changes).forEach(this::take);
        var names = new EnumMap<>(CardTexts.of(card));
        names.putAll(wanted);
        if (faults.isEmpty() && NAMES.stream().map(names::get).allMatch(String::isBlank)) {
            faults.addAll(noName());
        }
    }

    /** Each field's text as it is kept. */
    Map<CardField, String> wanted() {
        return wanted;
    }

    List<AmendmentFault> faults() {
        return faults;
    }

    private void take(ListColumn column, String text) {
        var field = column.cardField();
        var why = field.map(known -> fault(known, text)).orElseGet(() -> refused(column));
        why.ifPresent(it -> faults.add(new AmendmentFault(column, it)));
        if (why.isEmpty()) {
            field.ifPresent(known -> wanted.put(known, kept(known, text)));
        }
    }

    private static Optional<Why> refused(ListColumn column) {
        return Optional.of(column == ListColumn.NAME ? Why.WHICH_NAME : Why.ORGANISERS_ONLY);
    }

    private static Optional<Why> fault(CardField field, String text) {
        if (CellWords.isBroken(text)) {
            return Optional.of(Why.BROKEN_SIGNS);
        }
        if (text.length() > (field == CardField.NOTES ? LONGEST_TEXT : LONGEST)) {
            return Optional.of(Why.TOO_LONG);
        }
        return field == CardField.ATTENDANCE && ListWords.attendance(text).isEmpty()
                ? Optional.of(Why.UNKNOWN_WORD)
                : Optional.empty();
    }

    private static String kept(CardField field, String text) {
        return field == CardField.ATTENDANCE
                ? ListWords.attendance(text).orElseThrow().name()
                : CellWords.tidy(text);
    }

    /** At the names that were emptied just now. */
    private Stream<AmendmentFault> noNames() {
        return NAMES.stream()
                .filter(wanted::containsKey)
                .map(field -> new AmendmentFault(ListColumn.of(field), Why.NO_NAME));
    }

    private List<AmendmentFault> noName() {
        return noNames().toList();
    }
}
