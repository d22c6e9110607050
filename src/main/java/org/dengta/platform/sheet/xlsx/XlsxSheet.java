package org.dengta.platform.sheet.xlsx;

import org.dengta.platform.sheet.Sheet;
import org.dengta.platform.sheet.SheetFault;
import org.dengta.platform.sheet.SheetOutcome;
import org.dengta.platform.sheet.SheetProgress;
import org.dengta.platform.sheet.SheetRow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The first worksheet of a workbook (ECMA-376) that holds anything, visible ones before hidden
 * ones. The texts cells share are kept in memory, rows are not. Formulas give the value last
 * calculated, days and times ISO 8601 text, numbers plain digits.
 */
public final class XlsxSheet implements Sheet {

    private record Found(Workbook.Worksheet worksheet, Merges merges, int rows) {}

    private final Path file;
    private final CellReading cells;
    private final Found found;
    private final List<String> ignored;

    private XlsxSheet(Path file, CellReading cells, Found found, List<String> ignored) {
        this.file = file;
        this.cells = cells;
        this.found = found;
        this.ignored = List.copyOf(ignored);
    }

    /**
     * Reads the whole worksheet once and tells whether it can be read.
     *
     * @throws IOException if the disk fails or the file may not be read
     */
    public static SheetOutcome open(Path file, SheetProgress progress) throws IOException {
        try (XlsxPackage parts = XlsxPackage.open(file)) {
            return opened(file, parts, Workbook.of(parts), progress);
        } catch (UnreadableWorkbook e) {
            return new SheetOutcome.NotReadable(e.fault(), e.detail());
        }
    }

    private static SheetOutcome opened(
            Path file, XlsxPackage parts, Workbook workbook, SheetProgress progress)
            throws IOException {
        Optional<Found> chosen = Optional.empty();
        var ignored = new ArrayList<String>();
        for (var worksheet : workbook.worksheets()) {
            if (chosen.isEmpty()) {
                chosen = found(parts, worksheet, workbook.cells(), progress);
            } else if (holdsAnything(parts, worksheet, workbook.cells())) {
                ignored.add(worksheet.name());
            }
        }
        if (chosen.isEmpty()) {
            return new SheetOutcome.NotReadable(SheetFault.NO_ROWS, "");
        }
        return new SheetOutcome.Opened(
                new XlsxSheet(file, workbook.cells(), chosen.get(), ignored));
    }

    private static Optional<Found> found(
            XlsxPackage parts,
            Workbook.Worksheet worksheet,
            CellReading cells,
            SheetProgress progress)
            throws IOException {
        try (XmlCursor xml = parts.worksheet(worksheet.part())) {
            var rows = new WorksheetRows(xml, cells, new Merges(List.of()));
            int count = read(rows, progress, OptionalInt.empty(), _ -> {});
            var merges = rows.merges();
            return count == 0 ? Optional.empty() : Optional.of(new Found(worksheet, merges, count));
        }
    }

    private static boolean holdsAnything(
            XlsxPackage parts, Workbook.Worksheet worksheet, CellReading cells) throws IOException {
        try (XmlCursor xml = parts.worksheet(worksheet.part())) {
            return new WorksheetRows(xml, cells, new Merges(List.of())).next().isPresent();
        }
    }

    @Override
    public String name() {
        return found.worksheet().name();
    }

    @Override
    public String form() {
        return "XLSX";
    }

    @Override
    public List<String> ignored() {
        return ignored;
    }

    @Override
    public int rowCount() {
        return found.rows();
    }

    @Override
    public void forEachRow(SheetProgress progress, Consumer<? super SheetRow> rows) {
        try (XlsxPackage parts = XlsxPackage.open(file);
                XmlCursor xml = parts.worksheet(found.worksheet().part())) {
            var all = new WorksheetRows(xml, cells, found.merges());
            read(all, progress, OptionalInt.of(found.rows()), rows);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a worksheet", e);
        }
    }

    private static int read(
            WorksheetRows worksheet,
            SheetProgress progress,
            OptionalInt total,
            Consumer<? super SheetRow> rows)
            throws IOException {
        int given = 0;
        for (var row = worksheet.next(); row.isPresent(); row = worksheet.next()) {
            rows.accept(row.get());
            if (++given % SheetProgress.EVERY == 0) {
                progress.rowsRead(given, total);
            }
        }
        progress.rowsRead(given, total);
        return given;
    }
}
