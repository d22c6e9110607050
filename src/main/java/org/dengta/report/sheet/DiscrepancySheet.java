package org.dengta.report.sheet;

import org.dengta.platform.sheet.SheetValue;
import org.dengta.presence.Discrepancy;
import org.dengta.programme.Programme;
import org.dengta.report.DiscrepancyWords;
import org.dengta.venue.Gate;

import java.util.List;
import java.util.Locale;

/** Discrepancies as a table: people by number, never by name. */
public final class DiscrepancySheet {
    private static final List<String> HEADINGS =
            List.of(
                    "code",
                    "number 编号",
                    "zone",
                    "区域",
                    "gate",
                    "入口",
                    "time 时间",
                    "what",
                    "情况",
                    "what to do",
                    "处理");

    private final Programme programme;
    private final DiscrepancyWords chinese = new DiscrepancyWords(Locale.CHINESE);
    private final DiscrepancyWords english = new DiscrepancyWords(Locale.ENGLISH);

    public DiscrepancySheet(Programme programme) {
        this.programme = programme;
    }

    public ReportSheet of(List<Discrepancy> found) {
        return new ReportSheet(
                "discrepancies 差异", HEADINGS, found.stream().map(this::values).toList());
    }

    private List<SheetValue> values(Discrepancy found) {
        var passage = found.passage();
        var gate = programme.venue().gate(passage.gate()).map(Gate::name);
        return List.of(
                new SheetValue.Text(found.code()),
                new SheetValue.Text(found.person().value()),
                new SheetValue.Text(found.zone().value()),
                new SheetValue.Text(programme.name(found.zone()).zh()),
                new SheetValue.Text(passage.gate().value()),
                SheetValue.text(gate.map(name -> name.zh()).orElse("")),
                new SheetValue.Moment(passage.at(), programme.time().zone()),
                new SheetValue.Text(english.what(found)),
                new SheetValue.Text(chinese.what(found)),
                new SheetValue.Text(english.next(found)),
                new SheetValue.Text(chinese.next(found)));
    }
}
