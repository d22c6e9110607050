package org.dengta.platform.sheet.xlsx;

import org.dengta.platform.sheet.SheetFault;
import org.dengta.platform.sheet.SheetRow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a worksheet's part from the top: its rows, then what is merged. For one pass. */
final class WorksheetRows {

    private static final int MAX_ROW = 1 << 20;
    private static final int MAX_COLUMN = 1 << 14;

    private final XmlCursor xml;
    private final CellReading cells;
    private final Merges.Following merges;
    private int number;

    WorksheetRows(XmlCursor xml, CellReading cells, Merges merges) {
        this.xml = xml;
        this.cells = cells;
        this.merges = merges.follow();
    }

    /** The next row that is not blank; none once the rows are over. */
    Optional<SheetRow> next() throws IOException {
        while (xml.next() && !xml.isEnd("sheetData")) {
            if (xml.isStart("row")) {
                var row = row();
                if (row.isPresent()) {
                    return row;
                }
            }
        }
        return Optional.empty();
    }

    /** What is merged over several rows; to be asked after the last row. */
    Merges merges() throws IOException {
        var found = new ArrayList<Merges.Merge>();
        while (xml.next()) {
            if (xml.isStart("mergeCell")) {
                merge(xml.attribute("ref").orElse("")).ifPresent(found::add);
            }
        }
        return new Merges(found);
    }

    private Optional<SheetRow> row() throws IOException {
        var at = xml.attribute("r");
        number = within(at.isPresent() ? whole(at.get()) : number + 1, MAX_ROW);
        var row = new RowCells();
        int column = 0;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                var address = xml.attribute("r");
                column =
                        address.isPresent()
                                ? column(address.get())
                                : within(column + 1, MAX_COLUMN);
                CellContent content = cells.read(xml);
                if (!content.equals(CellContent.empty())) {
                    row.set(column - 1, content);
                }
            }
        }
        boolean blank = row.isBlank();
        merges.fill(number, row);
        return blank ? Optional.empty() : Optional.of(row.row(number));
    }

    private static Optional<Merges.Merge> merge(String range) throws IOException {
        List<String> ends = List.of(range.split(":", -1));
        if (ends.size() != 2) {
            return Optional.empty();
        }
        int first = row(ends.getFirst());
        int last = row(ends.getLast());
        return last > first
                ? Optional.of(new Merges.Merge(first, last, column(ends.getFirst()) - 1))
                : Optional.empty();
    }

    /** The column of an address such as AB12, from 1. */
    private static int column(String address) throws IOException {
        int column = 0;
        for (int i = 0; i < letters(address); i++) {
            column = within(column * 26 + (address.charAt(i) & 0x1F), MAX_COLUMN);
        }
        return within(column, MAX_COLUMN);
    }

    private static int row(String address) throws IOException {
        return within(whole(address.substring(letters(address))), MAX_ROW);
    }

    private static int letters(String address) {
        int letters = 0;
        while (letters < address.length() && isLetter(address.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    private static int whole(String text) {
        return XmlCursor.smallNumber(text).orElse(0);
    }

    private static int within(int value, int most) throws IOException {
        if (value < 1 || value > most) {
            throw new UnreadableWorkbook(SheetFault.DAMAGED, "a cell has no valid address");
        }
        return value;
    }
}
