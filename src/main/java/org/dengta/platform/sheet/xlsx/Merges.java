package org.dengta.platform.sheet.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells merged over several rows. What the topmost shows holds for each of them; beside it, in a
 * merge over several columns, only the leftmost column shows anything. Merges within one row need
 * nothing: their text is in their leftmost cell.
 */
final class Merges {

    /** A merge's rows, from 1, and its leftmost column, from 0. */
    record Merge(int firstRow, int lastRow, int column) {}

    private final List<Merge> all;

    Merges(List<Merge> merges) {
        all = new ArrayList<>(merges);
        all.sort(Comparator.comparingInt(Merge::firstRow));
    }

    /** Follows the rows of one reading from the top. */
    Following follow() {
        return new Following(all);
    }

    /** What is merged into the row that is being read. */
    static final class Following {
        private record Held(int lastRow, CellContent content) {}

        private final List<Merge> all;
        private final Map<Integer, Held> held = new HashMap<>();
        private int next;

        private Following(List<Merge> all) {
            this.all = all;
        }

        /** Fills a row, cells from column A on, with what merges from above bring. */
        void fill(int row, RowCells cells) {
            held.values().removeIf(merge -> merge.lastRow() < row);
            held.forEach((column, merge) -> cells.set(column, merge.content()));
            for (; next < all.size() && all.get(next).firstRow() <= row; next++) {
                Merge merge = all.get(next);
                if (merge.firstRow() == row) {
                    held.put(merge.column(), new Held(merge.lastRow(), cells.at(merge.column())));
                }
            }
        }
    }
}
