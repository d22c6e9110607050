package org.dengta.report.sheet;

import org.dengta.accreditation.CardField;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.sheet.SheetValue;
import org.dengta.presence.Discrepancy;
import org.dengta.presence.Discrepancy.ListAgainstDesk;
import org.dengta.presence.Discrepancy.OfPassages;
import org.dengta.presence.Sighting;
import org.dengta.programme.Programme;
import org.dengta.report.DiscrepancyWords;
import org.dengta.roster.ListColumn;
import org.dengta.venue.Gate;
import org.dengta.venue.Label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Discrepancies as a table: people by number, never by name. */
public final class DiscrepancySheet {
    private static final List<String> HEADINGS =
            List.of(
                    "code",
                    "number 编号",
                    "place",
                    "地点",
                    "gate",
                    "入口",
                    "kiosk 终端",
                    "time 时间",
                    "earlier gate",
                    "先前入口",
                    "earlier kiosk 先前终端",
                    "earlier time 先前时间",
                    "field",
                    "字段",
                    "what",
                    "情况",
                    "what to do",
                    "处理");

    private static final int PLACE = 2;
    private static final int SIGHTING = 4;
    private static final int FIELD = 2;

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
        var values = new ArrayList<SheetValue>();
        values.add(new SheetValue.Text(found.code()));
        values.add(new SheetValue.Text(found.person().value()));
        switch (found) {
            case OfPassages passages -> values.addAll(passages(passages));
            case ListAgainstDesk contested -> values.addAll(field(contested.field()));
        }
        values.add(new SheetValue.Text(english.what(found)));
        values.add(new SheetValue.Text(chinese.what(found)));
        values.add(new SheetValue.Text(english.next(found)));
        values.add(new SheetValue.Text(chinese.next(found)));
        return values;
    }

    private List<SheetValue> passages(OfPassages found) {
        var values = new ArrayList<SheetValue>();
        var seen = found.sightings();
        values.add(new SheetValue.Text(found.place().value()));
        values.add(new SheetValue.Text(programme.name(found.place()).zh()));
        values.addAll(sighting(seen.getLast()));
        values.addAll(seen.size() > 1 ? sighting(seen.getFirst()) : blank(SIGHTING));
        values.addAll(blank(FIELD));
        return values;
    }

    private List<SheetValue> sighting(Sighting seen) {
        var gate = programme.venue().gate(seen.gate()).map(Gate::name);
        return List.of(
                new SheetValue.Text(seen.gate().value()),
                SheetValue.text(gate.map(Label::zh).orElse("")),
                SheetValue.text(seen.kiosk().map(KioskId::value).orElse("")),
                new SheetValue.Moment(seen.at(), programme.time().zone()));
    }

    private static List<SheetValue> field(CardField field) {
        var values = new ArrayList<>(blank(PLACE + 2 * SIGHTING));
        var heading = ListColumn.of(field).heading();
        values.add(new SheetValue.Text(heading.en()));
        values.add(new SheetValue.Text(heading.zh()));
        return values;
    }

    private static List<SheetValue> blank(int columns) {
        return Collections.nCopies(columns, SheetValue.text(""));
    }
}
