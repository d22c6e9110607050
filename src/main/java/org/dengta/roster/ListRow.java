package org.dengta.roster;

import org.dengta.accreditation.PersonId;

import java.util.HashMap;
import java.util.Map;

/**
 * One row of a list as texts.
 *
 * @param number the row's number as a spreadsheet shows it, from 1, unique within its list
 * @param cells the texts as stored. A column that is here but blank was left blank by its author; a
 *     column that is not here is not in the list at all, and says nothing about anybody
 * @param damaged the cells whose text must not be trusted, and why
 */
public record ListRow(int number, Map<ListColumn, String> cells, Map<ListColumn, Damage> damaged) {
    public ListRow {
        cells = Map.copyOf(cells);
        damaged = Map.copyOf(damaged);
    }

    /** A row without damage. */
    public ListRow(int number, Map<ListColumn, String> cells) {
        this(number, cells, Map.of());
    }

    /** This row with a number in place of the one it has or lacks. */
    public ListRow numbered(PersonId id) {
        var numbered = new HashMap<>(cells);
        numbered.put(ListColumn.NUMBER, id.value());
        return new ListRow(number, numbered, damaged);
    }

    /** Why a cell's text is perhaps not what its author wrote. */
    public enum Damage {
        BROKEN_TEXT,
        DIGITS_LOST,
        ERROR_VALUE,
        NOT_CALCULATED,
        UNREADABLE_VALUE
    }

    /** Says the row's number only: the rest is about a person. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
