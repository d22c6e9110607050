package org.dengta.intake;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeText;
import org.dengta.roster.ListColumn;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Chooses among the rows of a file those that can be taken over together: one row per person, one
 * person per foreign code, no code of a letter or badge as a foreign one. Where rows contradict
 * each other, none of them is taken. The order of the rows does not matter. For one thread, once.
 */
final class Selection {
    private static final Comparator<PersonId> BY_VALUE = Comparator.comparing(PersonId::value);

    private final KnownPeople known;
    private final IssuedCodes issued;
    private final Map<PersonId, List<ReadRow>> accepted = new TreeMap<>(BY_VALUE);
    private final List<RowOutcome> rejected = new ArrayList<>();

    Selection(KnownPeople known, IssuedCodes issued, Collection<ReadRow> entries) {
        this.known = known;
        this.issued = issued;
        var byPerson = new HashMap<PersonId, List<ReadRow>>();
        for (var entry : entries) {
            entry.id()
                    .ifPresentOrElse(
                            id -> byPerson.computeIfAbsent(id, _ -> new ArrayList<>()).add(entry),
                            () -> reject(entry, List.of()));
        }
        byPerson.forEach(this::chooseRow);
        while (rejectSharedCodes()) {
            // Each rejection puts that person's earlier code back, which may clash with another
            // row.
        }
    }

    /** Each person's rows, all of the same content, the first of the file first. */
    Map<PersonId, List<ReadRow>> accepted() {
        return Collections.unmodifiableMap(accepted);
    }

    List<RowOutcome> rejected() {
        return List.copyOf(rejected);
    }

    private void chooseRow(PersonId id, List<ReadRow> entries) {
        entries.sort(Comparator.comparingInt(ReadRow::row));
        long contents = entries.stream().map(ReadRow::person).distinct().count();
        if (contents == 1 && entries.getFirst().person().isPresent()) {
            choose(id, entries, entries.getFirst().person().get());
        } else if (entries.size() == 1) {
            reject(entries.getFirst(), List.of());
        } else {
            entries.forEach(entry -> reject(entry, List.of(contradicted(entry, entries))));
        }
    }

    private void choose(PersonId id, List<ReadRow> entries, Person person) {
        var code = CodeText.normal(person.foreignCode());
        var holder = code.isEmpty() ? Optional.<PersonId>empty() : issued.holder(code);
        if (holder.isEmpty()) {
            accepted.put(id, entries);
            return;
        }
        var found = holder.get().value();
        var fault = new RowFault(Code.FOREIGN_CODE_ISSUED, ListColumn.FOREIGN_CODE, found);
        entries.forEach(entry -> reject(entry, List.of(fault)));
    }

    private static RowFault contradicted(ReadRow entry, List<ReadRow> entries) {
        var others =
                entries.stream()
                        .filter(other -> other.row() != entry.row())
                        .map(other -> Integer.toString(other.row()))
                        .collect(Collectors.joining(", "));
        boolean byNumber = entries.stream().allMatch(ReadRow::isNumbered);
        var code = byNumber ? Code.NUMBER_TWICE : Code.PERSON_TWICE;
        return new RowFault(code, ListColumn.NUMBER, others);
    }

    /** Rejects the rows of people who share a code; false when there are none any more. */
    private boolean rejectSharedCodes() {
        var clashes = new TreeMap<PersonId, Set<PersonId>>(BY_VALUE);
        for (var owners : owners().values()) {
            if (owners.size() > 1) {
                owners.stream()
                        .filter(accepted::containsKey)
                        .forEach(owner -> clashes.put(owner, owners));
            }
        }
        clashes.forEach(this::rejectShared);
        return !clashes.isEmpty();
    }

    private void rejectShared(PersonId id, Set<PersonId> owners) {
        var others =
                owners.stream()
                        .filter(owner -> !owner.equals(id))
                        .map(PersonId::value)
                        .collect(Collectors.joining(", "));
        var fault = new RowFault(Code.FOREIGN_CODE_TWICE, ListColumn.FOREIGN_CODE, others);
        accepted.getOrDefault(id, List.of()).forEach(entry -> reject(entry, List.of(fault)));
        accepted.remove(id);
    }

    /** Who would present which foreign code if the accepted rows were taken over. */
    private Map<String, Set<PersonId>> owners() {
        var owners = new HashMap<String, Set<PersonId>>();
        accepted.values().forEach(rows -> rows.getFirst().person().ifPresent(p -> own(owners, p)));
        known.all().stream()
                .filter(person -> !accepted.containsKey(person.id()))
                .forEach(person -> own(owners, person));
        return owners;
    }

    private static void own(Map<String, Set<PersonId>> owners, Person person) {
        var code = CodeText.normal(person.foreignCode());
        if (!code.isEmpty()) {
            owners.computeIfAbsent(code, _ -> new TreeSet<>(BY_VALUE)).add(person.id());
        }
    }

    private void reject(ReadRow entry, List<RowFault> more) {
        var faults = new ArrayList<>(entry.remarks());
        faults.addAll(more);
        rejected.add(new RowOutcome.Rejected(entry.row(), entry.id(), faults));
    }
}
