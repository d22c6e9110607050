package org.dengta.roster;

import org.dengta.roster.RowFault.Code;
import org.dengta.venue.Label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of one row while it is read, over what is already known of the person, with the faults
 * found so far. A spoilt cell is at fault once and reads as blank. For one thread.
 */
final class RowCells {
    static final int LONGEST = 200;
    static final int LONGEST_TEXT = 4_000;

    private final ListRow row;
    private final Map<ListColumn, String> known;
    private final List<RowFault> faults = new ArrayList<>();
    private final List<RowFault> warnings = new ArrayList<>();
    private final Set<ListColumn> spoilt = EnumSet.noneOf(ListColumn.class);

    /**
     * @param known the cells of the person as listed so far; they count where the list has no such
     *     column
     */
    RowCells(ListRow row, Map<ListColumn, String> known) {
        this.row = row;
        this.known = known;
        row.damaged().forEach((column, why) -> spoil(Code.DAMAGED_CELL, column, why.name()));
        row.cells().forEach(this::check);
    }

    /** Tidied text, empty where nothing is known. */
    String text(ListColumn column) {
        return CellWords.tidy(stored(column));
    }

    /** The text as stored, line breaks and all. */
    String stored(ListColumn column) {
        if (spoilt.contains(column)) {
            return "";
        }
        var cell = row.cells().get(column);
        return cell != null ? cell : known.getOrDefault(column, "");
    }

    boolean isSpoilt(ListColumn column) {
        return spoilt.contains(column);
    }

    /** Whether this very row says something in a column, rather than what was known before. */
    boolean says(ListColumn column) {
        return !CellWords.tidy(row.cells().getOrDefault(column, "")).isEmpty();
    }

    /** Notes a fault or warning, unless the cell itself is spoilt. */
    void fault(Code code, ListColumn column, String found, List<Label> allowed) {
        if (!spoilt.contains(column)) {
            (code.isWarning() ? warnings : faults).add(new RowFault(code, column, found, allowed));
        }
    }

    void fault(Code code, ListColumn column, String found) {
        fault(code, column, found, List.of());
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    List<RowFault> faults() {
        return faults.stream().sorted(Comparator.comparing(RowFault::column)).toList();
    }

    List<RowFault> warnings() {
        return List.copyOf(warnings);
    }

    private void check(ListColumn column, String text) {
        if (spoilt.contains(column)) {
            return;
        }
        if (CellWords.isBroken(text)) {
            spoil(Code.BROKEN_SIGNS, column, "");
        } else if (text.length() > longest(column)) {
            spoil(Code.TOO_LONG, column, text.length() + " > " + longest(column));
        }
    }

    private void spoil(Code code, ListColumn column, String found) {
        fault(code, column, found);
        spoilt.add(column);
    }

    private static int longest(ListColumn column) {
        return switch (column) {
            case NOTES, GRANTS -> LONGEST_TEXT;
            default -> LONGEST;
        };
    }
}
