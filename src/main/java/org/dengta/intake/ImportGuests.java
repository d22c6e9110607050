package org.dengta.intake;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.WalkInNumber;
import org.dengta.intake.ImportProgress.Stage;
import org.dengta.intake.RowOutcome.Changed;
import org.dengta.intake.RowOutcome.Imported;
import org.dengta.intake.RowOutcome.Unchanged;
import org.dengta.programme.Programme;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;
import org.dengta.roster.PersonCells;
import org.dengta.roster.PersonKey;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader;
import org.dengta.venue.Label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Takes an organisers' list over into the guest list, as often as it comes. Rows are compared with
 * the list's own rows; what desks have amended stays on the cards. What can be taken is stored in
 * one step, what cannot is rejected with every reason, and nothing is guessed. The same list again
 * changes nothing; people whom a list does not mention stay as they are. For the thread that may
 * write the list; what another process imports meanwhile comes wholly before or after.
 */
public final class ImportGuests {
    private final GuestList list;
    private final RowReader reader;
    private final PersonCells cells;
    private final IssuedCodes issued;

    /**
     * @param list into which
     * @param programme whose categories, zones and sessions rows may name
     * @param defaults what rows leave open
     * @param numbering of people without a number
     * @param issued what no row may give as a foreign code
     */
    public ImportGuests(
            GuestList list,
            Programme programme,
            RowReader.Defaults defaults,
            PersonKey.Numbering numbering,
            IssuedCodes issued) {
        this.list = list;
        this.reader = new RowReader(programme, defaults, numbering);
        this.cells = new PersonCells(programme, Label::en);
        this.issued = issued;
    }

    /**
     * Imports the rows of one list, in any order, and says what became of each.
     *
     * @param rows each with a row number of its own
     */
    public ImportResult run(List<ListRow> rows, ImportProgress progress) {
        var result = list.atomically(() -> taken(rows, progress));
        var stored = result.totals().imported() + result.totals().changed();
        progress.reached(Stage.STORING, stored, stored);
        return result;
    }

    /** Read, judged and put without anybody else's change between. */
    private ImportResult taken(List<ListRow> rows, ImportProgress progress) {
        var known = new KnownPeople(list);
        var entries = new Recognition(reader, known, progress).recognise(rows);
        var selection = new Selection(known, issued, entries);
        var outcomes = new ArrayList<>(selection.rejected());
        var news = new ArrayList<Person>();
        for (var chosen : selection.accepted().entrySet()) {
            var person = chosen.getValue().getFirst().person().orElseThrow();
            var outcome = judge(chosen.getValue().getFirst(), person, known, selection);
            if (!(outcome instanceof Unchanged)) {
                news.add(person);
            }
            outcomes.add(outcome);
            outcomes.addAll(repeats(chosen.getKey(), chosen.getValue()));
        }
        store(news, progress);
        remarkKept(outcomes);
        return new ImportResult(outcomes);
    }

    /** Says where a card keeps what a desk has amended though its row is otherwise now. */
    private void remarkKept(List<RowOutcome> outcomes) {
        var amended = new HashMap<PersonId, AmendedCard>();
        list.amended().forEach(it -> amended.put(it.card().id(), it));
        outcomes.replaceAll(outcome ->
                outcome instanceof Changed changed && amended.containsKey(changed.id())
                        ? kept(changed, amended.get(changed.id()))
                        : outcome);
    }

    private RowOutcome kept(Changed changed, AmendedCard amended) {
        var remarks = new ArrayList<>(changed.remarks());
        var card = cells.of(amended.card());
        cells.differences(amended.listed(), amended.card()).stream()
                .filter(changed.columns()::contains)
                .sorted()
                .map(column ->
                        new RowFault(Code.AMENDED_KEPT, column, card.getOrDefault(column, "")))
                .forEach(remarks::add);
        return new Changed(changed.row(), changed.id(), changed.columns(), remarks);
    }

    private RowOutcome judge(ReadRow entry, Person person, KnownPeople known, Selection selection) {
        var remarks = new ArrayList<>(entry.remarks());
        remarks.addAll(companionship(person, known, selection.accepted()));
        var before = known.find(person.id());
        if (before.isEmpty()) {
            remarks.addAll(alikes(person, known));
            return new Imported(entry.row(), person.id(), remarks);
        }
        var columns = cells.differences(before.get(), person);
        var isWalkIn = WalkInNumber.isOne(person.id());
        return columns.isEmpty() || isWalkIn
                ? new Unchanged(entry.row(), person.id(), OptionalInt.empty(), remarks)
                : new Changed(entry.row(), person.id(), columns, remarks);
    }

    /** Warns of a walk-in who may be the same person. */
    private static List<RowFault> alikes(Person person, KnownPeople known) {
        return known.walkInsLike(person).stream()
                .map(PersonId::value)
                .sorted()
                .map(id -> new RowFault(Code.WALK_IN_ALIKE, ListColumn.NUMBER, id))
                .toList();
    }

    /** Warns of a companion of somebody whom neither list nor file has. */
    private static List<RowFault> companionship(
            Person person, KnownPeople known, Map<PersonId, List<ReadRow>> accepted) {
        var principal = person.affiliation().principal();
        if (principal.isEmpty()) {
            return List.of();
        }
        if (principal.equals(person.id().value())) {
            return List.of(
                    new RowFault(Code.COMPANION_OF_ONESELF, ListColumn.PRINCIPAL, principal));
        }
        if (PersonId.isValid(principal)) {
            var id = new PersonId(principal);
            if (known.has(id) || accepted.containsKey(id)) {
                return List.of();
            }
        }
        return List.of(new RowFault(Code.COMPANION_OF_NOBODY, ListColumn.PRINCIPAL, principal));
    }

    private static List<RowOutcome> repeats(PersonId id, List<ReadRow> entries) {
        var first = OptionalInt.of(entries.getFirst().row());
        return entries.stream()
                .skip(1)
                .<RowOutcome>map(entry -> new Unchanged(entry.row(), id, first, entry.remarks()))
                .toList();
    }

    private void store(List<Person> news, ImportProgress progress) {
        progress.reached(Stage.STORING, 0, news.size());
        if (!news.isEmpty()) {
            list.put(news);
        }
    }
}
