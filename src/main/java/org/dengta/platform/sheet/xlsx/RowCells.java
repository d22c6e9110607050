package org.dengta.platform.sheet.xlsx;

import org.dengta.platform.sheet.CellText;
import org.dengta.platform.sheet.SheetRow;

import java.util.ArrayList;
import java.util.List;

/** The cells of a row while it is read. */
final class RowCells {

    private final List<CellContent> cells = new ArrayList<>();

    void set(int column, CellContent content) {
        while (cells.size() <= column) {
            cells.add(CellContent.empty());
        }
        cells.set(column, content);
    }

    CellContent at(int column) {
        return column < cells.size() ? cells.get(column) : CellContent.empty();
    }

    /** Whether nothing stands in the row so far. */
    boolean isBlank() {
        return cells.stream()
                .allMatch(cell -> cell.damage().isEmpty() && CellText.isBlank(cell.text()));
    }

    SheetRow row(int number) {
        var texts = new ArrayList<String>(cells.size());
        var damaged = new ArrayList<SheetRow.DamagedCell>(0);
        for (CellContent cell : cells) {
            if (cell.damage().isPresent()) {
                damaged.add(new SheetRow.DamagedCell(texts.size(), cell.damage().get()));
            }
            texts.add(cell.text());
        }
        return new SheetRow(number, number, texts, damaged);
    }
}
