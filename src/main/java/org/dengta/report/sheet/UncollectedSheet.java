package org.dengta.report.sheet;

import org.dengta.accreditation.Person;
import org.dengta.platform.sheet.SheetValue;
import org.dengta.programme.Category;
import org.dengta.programme.Programme;
import org.dengta.supervision.BadgeCustody.Waiting;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Badges that nobody has collected, a row each, times of the venue. */
public final class UncollectedSheet {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final List<String> HEADINGS =
            List.of(
                    "代表团 delegation",
                    "类别 category",
                    "编号 number",
                    "姓名 name",
                    "另名 other name",
                    "单位 organisation",
                    "份 copy",
                    "打印时间 printed");

    private UncollectedSheet() {}

    public static ReportSheet of(List<Waiting> badges, Programme programme) {
        return new ReportSheet(
                "未领证件 uncollected",
                HEADINGS,
                badges.stream().map(badge -> values(badge, programme)).toList());
    }

    private static List<SheetValue> values(Waiting badge, Programme programme) {
        var person = badge.person();
        return List.of(
                new SheetValue.Text(person.affiliation().delegation()),
                new SheetValue.Text(category(person, programme)),
                new SheetValue.Text(person.id().value()),
                new SheetValue.Text(person.names().primary()),
                new SheetValue.Text(person.names().secondary()),
                new SheetValue.Text(person.affiliation().organisation()),
                SheetValue.amount(badge.copy()),
                new SheetValue.Text(TIME.format(badge.printed().atZone(programme.time().zone()))));
    }

    private static String category(Person person, Programme programme) {
        return programme
                .category(person.category())
                .map(Category::name)
                .map(name -> name.zh() + " " + name.en())
                .orElse(person.category().value());
    }
}
