package org.dengta.roster;

import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Protocol;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.roster.RowFault.Code;
import org.dengta.venue.Label;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a row of a list as a person, or names every fault of the row. A column that the list does
 * not have leaves what is known of the person; a blank cell clears it. A blank review is a pending
 * one, and the pending are neither printed nor admitted. Never throws on any cell. For any thread.
 */
public final class RowReader {
    private final ProgrammeNames names;
    private final Defaults defaults;
    private final PersonKey.Numbering numbering;
    private final PersonCells written;
    private final RightsReader rights;

    /**
     * @param programme whose categories, zones and sessions rows may name
     * @param defaults what rows leave open
     * @param numbering of people without a number
     */
    public RowReader(Programme programme, Defaults defaults, PersonKey.Numbering numbering) {
        this.names = new ProgrammeNames(programme);
        this.defaults = defaults;
        this.numbering = numbering;
        this.written = new PersonCells(programme, Label::en);
        this.rights = new RightsReader(names);
    }

    /**
     * What an organiser says about a whole list because its rows do not.
     *
     * @param category of rows without one; such a row never moves a known person to it
     * @param review of people about whom neither their row nor the list so far has decided
     */
    public record Defaults(Optional<CategoryId> category, Review review) {

        /** A row without a category is at fault; one without a review is pending. */
        public static Defaults none() {
            return new Defaults(Optional.empty(), Review.PENDING);
        }
    }

    /** What a row says about its person's number. */
    public sealed interface Identity {
        record Numbered(PersonId id) implements Identity {}

        /** No number: to be recognised by name, organisation and category. */
        record Blank() implements Identity {}

        /** Something that is no number, or a damaged one. */
        record Faulty() implements Identity {}
    }

    /** What a row says about its person's number. */
    public Identity identity(ListRow row) {
        var cells = new RowCells(row, Map.of());
        var text = cells.text(ListColumn.NUMBER);
        if (cells.isSpoilt(ListColumn.NUMBER)) {
            return new Identity.Faulty();
        }
        if (text.isEmpty()) {
            return new Identity.Blank();
        }
        return PersonId.isValid(text)
                ? new Identity.Numbered(new PersonId(text))
                : new Identity.Faulty();
    }

    /**
     * The person of a row. Its number is that of the known person, else the row's, else derived
     * from name, organisation and category (see {@link PersonKey#derivedId}).
     *
     * @param known that person as listed so far, if at all
     */
    public RowReading read(ListRow row, Optional<Person> known) {
        var cells = new RowCells(NameCells.placed(row), known.map(written::of).orElse(Map.of()));
        if (identity(row) instanceof Identity.Faulty) {
            cells.fault(Code.NUMBER_INVALID, ListColumn.NUMBER, cells.text(ListColumn.NUMBER));
        }
        var parts = new PersonParts(cells);
        var category = category(cells, known);
        var named = parts.names();
        var protocol = parts.protocol();
        var participation = parts.participation(defaults.review());
        var grants = rights.read(cells);
        if (cells.isFaulty() || category.isEmpty() || named.isEmpty()) {
            return new RowReading.Faulty(cells.faults());
        }
        var draft = new Draft(category.get(), named.get(), protocol, participation, grants);
        return new RowReading.Listed(person(draft, cells, row, known), cells.warnings());
    }

    /** The parts that could have been at fault and are not. */
    private record Draft(
            CategoryId category,
            Names names,
            Protocol protocol,
            Participation participation,
            Set<Grant> grants) {}

    private Person person(Draft draft, RowCells cells, ListRow row, Optional<Person> known) {
        var parts = new PersonParts(cells);
        var affiliation = parts.affiliation();
        var key = PersonKey.of(draft.names(), affiliation, draft.category());
        return new Person(
                known.map(Person::id).orElseGet(() -> id(row, key)),
                draft.category(),
                draft.names(),
                affiliation,
                draft.protocol(),
                parts.contact(),
                draft.participation(),
                draft.grants(),
                cells.stored(ListColumn.FOREIGN_CODE).strip());
    }

    private PersonId id(ListRow row, PersonKey key) {
        return switch (identity(row)) {
            case Identity.Numbered(var id) -> id;
            case Identity.Blank(), Identity.Faulty() -> key.derivedId(numbering);
        };
    }

    private Optional<CategoryId> category(RowCells cells, Optional<Person> known) {
        if (defaults.category().isPresent() && !cells.says(ListColumn.CATEGORY)) {
            return byDefault(defaults.category().get(), cells, known);
        }
        var text = cells.text(ListColumn.CATEGORY);
        var found = names.categories(text);
        if (found.size() == 1) {
            return found.stream().findFirst();
        }
        var code = text.isEmpty() ? Code.CATEGORY_MISSING : Code.CATEGORY_UNKNOWN;
        cells.fault(code, ListColumn.CATEGORY, text, names.categoryLabels());
        return Optional.empty();
    }

    /** Numbers of two systems may collide: the default never makes a minister a visitor. */
    private static Optional<CategoryId> byDefault(
            CategoryId category, RowCells cells, Optional<Person> known) {
        if (known.isPresent() && !known.get().category().equals(category)) {
            cells.fault(Code.CATEGORY_DIFFERS, ListColumn.CATEGORY, known.get().category().value());
            return Optional.empty();
        }
        return Optional.of(category);
    }
}
