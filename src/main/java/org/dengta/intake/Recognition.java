package org.dengta.intake;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.WalkInNumber;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;
import org.dengta.roster.PersonKey;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader;
import org.dengta.roster.RowReader.Identity;
import org.dengta.roster.RowReading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds out whom each row is about: by its number; without one, by name, organisation and category
 * among the people listed and the numbered rows of the same file. One match is that person, none
 * somebody new with a derived number, several are never chosen from. People whom a desk has
 * registered are never meant. For one thread, once.
 */
final class Recognition {
    private static final int STEP = 100;

    private final RowReader reader;
    private final KnownPeople known;
    private final ImportProgress progress;
    private final Map<PersonKey, Set<PersonId>> inFile = new HashMap<>();

    Recognition(RowReader reader, KnownPeople known, ImportProgress progress) {
        this.reader = reader;
        this.known = known;
        this.progress = progress;
    }

    /** An entry for each row, in no particular order. */
    List<ReadRow> recognise(List<ListRow> rows) {
        progress.reached(ImportProgress.Stage.READING, 0, rows.size());
        var entries = new ArrayList<ReadRow>(rows.size());
        var unnumbered = new ArrayList<ListRow>();
        for (var row : rows) {
            switch (reader.identity(row)) {
                case Identity.Numbered(var id) when WalkInNumber.isOne(id) ->
                        add(walkIn(row, id), entries, rows.size());
                case Identity.Numbered(var id) -> add(numbered(row, id), entries, rows.size());
                case Identity.Faulty() -> add(nobody(row), entries, rows.size());
                case Identity.Blank() -> unnumbered.add(row);
            }
        }
        for (var row : unnumbered) {
            add(unnumbered(row), entries, rows.size());
        }
        return entries;
    }

    private ReadRow numbered(ListRow row, PersonId id) {
        var entry =
                new ReadRow(row.number(), Optional.of(id), true, reader.read(row, known.find(id)));
        entry.person().ifPresent(this::remember);
        return entry;
    }

    /** A walk-in's row says nothing new, as a file of this list's own does, or is not taken. */
    private ReadRow walkIn(ListRow row, PersonId id) {
        var reading = reader.read(row, known.find(id));
        var isAsListed =
                reading instanceof RowReading.Listed(var person, _) && known.isAsShown(person);
        var fault = new RowFault(Code.NUMBER_OF_WALK_IN, ListColumn.NUMBER, id.value());
        return new ReadRow(
                row.number(),
                Optional.of(id),
                true,
                isAsListed ? reading : new RowReading.Faulty(List.of(fault)));
    }

    private ReadRow nobody(ListRow row) {
        return new ReadRow(
                row.number(), Optional.empty(), false, reader.read(row, Optional.empty()));
    }

    private ReadRow unnumbered(ListRow row) {
        var first = reader.read(row, Optional.empty());
        return switch (first) {
            case RowReading.Faulty _ -> new ReadRow(row.number(), Optional.empty(), false, first);
            case RowReading.Listed(var person, _) -> recognised(row, person);
        };
    }

    private ReadRow recognised(ListRow row, Person person) {
        var meant = meant(person);
        if (meant.size() > 1) {
            var found = meant.stream().map(PersonId::value).collect(Collectors.joining(", "));
            var fault = new RowFault(Code.PERSON_AMBIGUOUS, ListColumn.NUMBER, found);
            var reading = new RowReading.Faulty(List.of(fault));
            return new ReadRow(row.number(), Optional.empty(), false, reading);
        }
        var id = meant.isEmpty() ? person.id() : meant.first();
        var reading = reader.read(row.numbered(id), known.find(id));
        return new ReadRow(row.number(), Optional.of(id), false, reading);
    }

    /** The derived number counts too: its person may have been renamed since. */
    private TreeSet<PersonId> meant(Person person) {
        var key = PersonKey.primary(person);
        var meant = new TreeSet<>(Comparator.comparing(PersonId::value));
        meant.addAll(known.matching(key));
        meant.addAll(inFile.getOrDefault(key, Set.of()));
        if (known.has(person.id())) {
            meant.add(person.id());
        }
        return meant;
    }

    private void remember(Person person) {
        for (var key : PersonKey.all(person)) {
            inFile.computeIfAbsent(key, _ -> new HashSet<>()).add(person.id());
        }
    }

    private void add(ReadRow entry, List<ReadRow> entries, int total) {
        entries.add(entry);
        if (entries.size() % STEP == 0 || entries.size() == total) {
            progress.reached(ImportProgress.Stage.READING, entries.size(), total);
        }
    }
}
