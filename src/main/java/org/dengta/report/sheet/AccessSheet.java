package org.dengta.report.sheet;

import org.dengta.platform.sheet.SheetValue;
import org.dengta.programme.Category;
import org.dengta.programme.Limit;
import org.dengta.report.AccessTable.Cell;
import org.dengta.report.AccessTable.Row;
import org.dengta.venue.EntryRule;
import org.dengta.venue.SessionId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The access table as an export: a place a row, a column for each category. */
public final class AccessSheet {
    private static final List<String> HEADINGS =
            List.of(
                    "id",
                    "kind 类型",
                    "名称",
                    "name",
                    "zone 所在区域",
                    "open 开放",
                    "entry 进入规则",
                    "warn 提醒",
                    "stop 上限",
                    "approved 公安核定",
                    "reserved 预留");

    private AccessSheet() {}

    /**
     * @param categories those of the rows' cells, in their order
     */
    public static ReportSheet of(List<Row> rows, List<Category> categories) {
        var names = categories.stream().map(it -> it.id() + " " + it.name().zh()).toList();
        return new ReportSheet(
                "access 通行权限",
                Stream.concat(HEADINGS.stream(), names.stream()).toList(),
                rows.stream().map(AccessSheet::values).toList());
    }

    private static List<SheetValue> values(Row row) {
        var values = new ArrayList<SheetValue>();
        values.add(SheetValue.text(row.place().value()));
        values.add(SheetValue.text(row.place() instanceof SessionId ? "session" : "zone"));
        values.add(SheetValue.text(row.name().zh()));
        values.add(SheetValue.text(row.name().en()));
        values.add(SheetValue.text(row.zone().map(Object::toString).orElse("")));
        values.add(SheetValue.text(row.open()));
        values.add(SheetValue.text(code(row.entry())));
        values.add(number(row.limit(), Limit::warn));
        values.add(number(row.limit(), Limit::stop));
        values.add(
                number(
                        row.limit().filter(it -> it.approved().isPresent()),
                        it -> it.approved().getAsInt()));
        values.add(number(row.limit(), Limit::reserved));
        row.cells().forEach(cell -> values.add(SheetValue.text(text(cell, row))));
        return values;
    }

    /** When, and how often where that is otherwise than for most. */
    public static String text(Cell cell, Row row) {
        return cell.when().isEmpty() || cell.entry() == row.entry()
                ? cell.when()
                : cell.when() + " (" + code(cell.entry()) + ")";
    }

    /** As {@code event.yaml} spells it. */
    public static String code(EntryRule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SheetValue number(Optional<Limit> limit, ToIntFunction<Limit> bound) {
        return limit.<SheetValue>map(it -> SheetValue.amount(bound.applyAsInt(it)))
                .orElseGet(SheetValue.Blank::new);
    }
}
