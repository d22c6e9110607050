package org.dengta.platform.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row as text, cell by cell as stored: not yet tidied (see {@link CellText}).
 *
 * @param number the row number a spreadsheet shows beside this row, from 1; blank rows count
 * @param line the line of a text file on which the row begins, from 1; in a workbook the number
 * @param texts the cells from column A on; cells at the end may be missing
 * @param damaged the cells whose text must not be trusted, left to right
 */
public record SheetRow(int number, int line, List<String> texts, List<DamagedCell> damaged) {

    public SheetRow {
        texts = List.copyOf(texts);
        damaged = List.copyOf(damaged);
    }

    /**
     * A cell that could not be read faithfully.
     *
     * @param column from 0
     */
    public record DamagedCell(int column, CellDamage damage) {

        /** The column as a spreadsheet names it: A, B, … Z, AA. */
        public String columnName() {
            return SheetRow.columnName(column);
        }
    }

    /** The text of a cell, empty where the row is shorter; column from 0. */
    public String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    /** What is wrong with a cell, if anything is; column from 0. */
    public Optional<CellDamage> damage(int column) {
        return damaged.stream()
                .filter(cell -> cell.column() == column)
                .map(DamagedCell::damage)
                .findFirst();
    }

    /** The letters a spreadsheet shows above a column counted from 0. */
    public static String columnName(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
