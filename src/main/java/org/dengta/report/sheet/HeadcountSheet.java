package org.dengta.report.sheet;

import org.dengta.platform.sheet.SheetValue;
import org.dengta.report.HeadcountReport.Row;

import java.util.List;
import java.util.Locale;

/** A headcount as a table: a row for each scope and audience, never a sum over audiences. */
public final class HeadcountSheet {
    private static final List<String> HEADINGS =
            List.of(
                    "scope",
                    "id",
                    "名称",
                    "name",
                    "audience",
                    "inside 在场",
                    "arrived 已到",
                    "expected 应到");

    private HeadcountSheet() {}

    public static ReportSheet of(List<Row> rows) {
        return new ReportSheet(
                "headcount 人数", HEADINGS, rows.stream().map(HeadcountSheet::values).toList());
    }

    /** The word of a row's audience in exports; {@code unknown} for an unplanned category. */
    public static String audience(Row row) {
        return row.line()
                .audience()
                .map(audience -> audience.name().toLowerCase(Locale.ROOT))
                .orElse("unknown");
    }

    private static List<SheetValue> values(Row row) {
        var figures = row.line().figures();
        return List.of(
                new SheetValue.Text(row.scope()),
                new SheetValue.Text(row.id()),
                new SheetValue.Text(row.name().zh()),
                new SheetValue.Text(row.name().en()),
                new SheetValue.Text(audience(row)),
                SheetValue.amount(figures.inside()),
                SheetValue.amount(figures.arrived()),
                SheetValue.amount(figures.expected()));
    }
}
