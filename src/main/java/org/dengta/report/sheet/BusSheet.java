package org.dengta.report.sheet;

import org.dengta.platform.sheet.SheetValue;
import org.dengta.supervision.BusList.Rider;
import org.dengta.venue.EventTime;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A bus's list as a table: a row for each person, times of the venue. */
public final class BusSheet {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final List<String> HEADINGS =
            List.of(
                    "编号 number",
                    "中文姓名 Chinese name",
                    "英文姓名 Latin name",
                    "单位 organisation",
                    "电话 phone",
                    "人数 heads",
                    "stage",
                    "上车 boarded",
                    "返回 back");

    private BusSheet() {}

    public static ReportSheet of(List<Rider> riders, EventTime time) {
        return new ReportSheet(
                "bus 乘车名单", HEADINGS, riders.stream().map(rider -> values(rider, time)).toList());
    }

    private static List<SheetValue> values(Rider rider, EventTime time) {
        var person = rider.person();
        return List.of(
                new SheetValue.Text(person.id().value()),
                new SheetValue.Text(person.names().chinese()),
                new SheetValue.Text(person.names().latin()),
                new SheetValue.Text(person.affiliation().organisation()),
                new SheetValue.Text(person.contact().phone()),
                SheetValue.amount(rider.heads()),
                new SheetValue.Text(
                        rider.stage().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                new SheetValue.Text(shown(rider.boarded(), time)),
                new SheetValue.Text(shown(rider.back(), time)));
    }

    private static String shown(Optional<Instant> at, EventTime time) {
        return at.map(it -> TIME.format(it.atZone(time.zone()))).orElse("");
    }
}
