package org.dengta.app.command.kiosk;

import org.dengta.report.HeadcountReport.Row;
import org.dengta.report.sheet.HeadcountSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A headcount as lines of aligned columns with headings in both languages. */
final class HeadcountTable {
    private static final String GAP = "  ";
    private static final List<List<String>> HEADINGS =
            List.of(
                    List.of("scope", "id", "audience", "inside", "arrived", "expected", "name"),
                    List.of("范围", "编号", "人群", "在场", "已到", "应到", "名称"));

    private HeadcountTable() {}

    /** Headings, then a line a row; nothing at all when there is no row. */
    static List<String> lines(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var cells = new ArrayList<>(HEADINGS);
        rows.forEach(row -> cells.add(cells(row)));
        var widths =
                IntStream.range(0, HEADINGS.getFirst().size())
                        .map(column ->
                                cells.stream()
                                        .mapToInt(line -> DisplayWidth.of(line.get(column)))
                                        .max()
                                        .orElse(0))
                        .toArray();
        return cells.stream().map(line -> line(line, widths)).toList();
    }

    private static List<String> cells(Row row) {
        var figures = row.line().figures();
        return List.of(
                row.scope(),
                row.id(),
                HeadcountSheet.audience(row),
                Integer.toString(figures.inside()),
                Integer.toString(figures.arrived()),
                Integer.toString(figures.expected()),
                row.name().zh() + " · " + row.name().en());
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), widths[column], isFigure(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    /** Figures stand right, so that units stand below units. */
    private static boolean isFigure(int column) {
        return column >= 3 && column <= 5;
    }

    private static String padded(String text, int width, boolean right) {
        var blanks = " ".repeat(width - DisplayWidth.of(text));
        return right ? blanks + text : text + blanks;
    }
}
