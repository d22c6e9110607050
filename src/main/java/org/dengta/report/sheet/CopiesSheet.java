package org.dengta.report.sheet;

import org.dengta.platform.sheet.SheetValue;
import org.dengta.venue.EventTime;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Every badge that was printed, a row for each copy, times of the venue. */
public final class CopiesSheet {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<String> HEADINGS =
            List.of(
                    "时间 when",
                    "操作员 operator",
                    "kiosk",
                    "编号 number",
                    "类别 category",
                    "份 copy",
                    "kind",
                    "reason");

    /**
     * One copy.
     *
     * @param kind {@code first}, {@code reprint} of the same code or {@code re-issue} of a new one
     * @param reason a short code
     */
    public record Copy(
            Instant at,
            String operator,
            String kiosk,
            String number,
            String category,
            int copy,
            String kind,
            String reason) {}

    private CopiesSheet() {}

    public static ReportSheet of(List<Copy> copies, EventTime time) {
        return new ReportSheet(
                "证件打印 copies", HEADINGS, copies.stream().map(copy -> values(copy, time)).toList());
    }

    private static List<SheetValue> values(Copy copy, EventTime time) {
        return List.of(
                new SheetValue.Text(TIME.format(copy.at().atZone(time.zone()))),
                new SheetValue.Text(copy.operator()),
                new SheetValue.Text(copy.kiosk()),
                new SheetValue.Text(copy.number()),
                new SheetValue.Text(copy.category()),
                SheetValue.amount(copy.copy()),
                new SheetValue.Text(copy.kind()),
                new SheetValue.Text(copy.reason()));
    }
}
