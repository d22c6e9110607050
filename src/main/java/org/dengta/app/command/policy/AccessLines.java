package org.dengta.app.command.policy;

import org.dengta.app.command.kiosk.DisplayWidth;
import org.dengta.programme.Category;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations.TermsRule;
import org.dengta.programme.Whom;
import org.dengta.report.AccessTable.Cell;
import org.dengta.report.AccessTable.Row;
import org.dengta.report.sheet.AccessSheet;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The access table for a terminal: a matrix no wider than that, then what each place is. */
final class AccessLines {
    private final Programme programme;
    private final int width;

    AccessLines(Programme programme, int width) {
        this.programme = programme;
        this.width = width;
    }

    List<String> lines(List<Row> rows) {
        var lines = new ArrayList<String>();
        lines.add(
                "● 全部日期或该场次 every day of the event, or the session   ◐ 部分 some days, or by"
                        + " session");
        lines.add(
                "○ 仅会期外 before or after it only   · 仅凭个人授权 by personal grant only   * 另有条款 on"
                        + " other terms");
        lines.add("");
        matrix(rows, lines);
        lines.add("类别 Categories:");
        programme.categories().forEach(it -> lines.add("  " + category(it)));
        lines.add("");
        lines.add("区域与场次 Places:");
        rows.forEach(row -> place(row, lines));
        programme
                .regulations()
                .approved()
                .ifPresent(approved ->
                        lines.add("  公安核定全场人数 Approved for the whole venue: " + approved));
        terms(lines);
        return lines;
    }

    private static String category(Category category) {
        return padded(category.symbol(), 3)
                + " "
                + category.id()
                + "  "
                + PolicyWords.both(category.name());
    }

    private void matrix(List<Row> rows, List<String> lines) {
        var names = rows.stream().mapToInt(row -> row.place().value().length()).max().orElse(0) + 2;
        var column =
                programme.categories().stream()
                                .mapToInt(it -> DisplayWidth.of(it.symbol()))
                                .max()
                                .orElse(1)
                        + 1;
        var fit = Math.max(1, (width - names) / column);
        for (var from = 0; from < programme.categories().size(); from += fit) {
            var to = Math.min(from + fit, programme.categories().size());
            var heads = programme.categories().subList(from, to).stream().map(Category::symbol);
            lines.add(" ".repeat(names) + columns(heads, column));
            for (var row : rows) {
                var marks = row.cells().subList(from, to).stream().map(AccessLines::mark);
                lines.add(padded(row.place().value(), names) + columns(marks, column));
            }
            lines.add("");
        }
    }

    private static String columns(Stream<String> cells, int column) {
        return cells.map(cell -> padded(cell, column))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static String mark(Cell cell) {
        var mark =
                switch (cell.extent()) {
                    case NEVER -> "·";
                    case WHOLE -> "●";
                    case PART -> "◐";
                    case OUTSIDE -> "○";
                };
        return cell.rules().isEmpty() || cell.when().isEmpty() ? mark : mark + "*";
    }

    private static void place(Row row, List<String> lines) {
        var kind = row.place() instanceof SessionId ? "场次 session" : "区域 zone";
        lines.add("  " + row.place().value() + "  " + PolicyWords.both(row.name()));
        lines.add(
                "    "
                        + Stream.of(
                                        kind + row.zone().map(it -> " @ " + it).orElse(""),
                                        row.open().equals("by-session")
                                                ? "by-session 按场次"
                                                : row.open(),
                                        entry(row.entry()),
                                        row.limit().map(AccessLines::limit).orElse(""))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("  ")));
    }

    private static String entry(EntryRule rule) {
        return AccessSheet.code(rule)
                + switch (rule) {
                    case ONCE -> " 限一次";
                    case AFTER_EXIT -> " 离开后可再入";
                    case AFTER_EXIT_SOFT -> " 离开后可再入（仅提示）";
                    case FREE -> " 不限";
                };
    }

    private static String limit(Limit limit) {
        return "上限 stop "
                + limit.stop()
                + "，提醒 warn "
                + limit.warn()
                + (limit.approved().isPresent()
                        ? "，核定 approved " + limit.approved().getAsInt()
                        : "")
                + (limit.reserved() > 0 ? "，预留 reserved " + limit.reserved() : "")
                + (limit.oneInOneOut() ? "，一出一进 one in, one out" : "");
    }

    private void terms(List<String> lines) {
        var rules = programme.regulations().terms();
        if (!rules.isEmpty()) {
            lines.add("");
            lines.add("其他条款 Other terms (后者优先 the later and closer counts):");
            rules.forEach(rule -> lines.add("  " + term(rule)));
        }
    }

    private static String term(TermsRule rule) {
        var places =
                rule.places().isEmpty()
                        ? "各处 everywhere"
                        : rule.places().stream()
                                .map(Place::value)
                                .sorted()
                                .collect(Collectors.joining(", "));
        return rule.id() + "  " + whom(rule.whom()) + "  @ " + places;
    }

    private static String whom(Whom whom) {
        return whom.isEverybody()
                ? "所有人 everybody"
                : Stream.of(
                                whom.categories().stream().map(Object::toString).sorted(),
                                whom.delegations().stream().sorted(),
                                whom.persons().stream().sorted())
                        .flatMap(it -> it)
                        .collect(Collectors.joining(", "));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }
}
