package org.dengta.testing;

import org.dengta.programme.Audience;
import org.dengta.programme.Category;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Event;
import org.dengta.programme.EventNumber;
import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.programme.Slot;
import org.dengta.programme.SlotId;
import org.dengta.venue.DayHours;
import org.dengta.venue.EntryRule;
import org.dengta.venue.EventTime;
import org.dengta.venue.Label;
import org.dengta.venue.SessionId;
import org.dengta.venue.Venue;
import org.dengta.venue.Window;
import org.dengta.venue.Zone;
import org.dengta.venue.ZoneId;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small event of three zones, three sessions and four categories. */
public final class SmallEvent {
    private static final EventTime TIME =
            new EventTime(
                    java.time.ZoneId.of("Asia/Shanghai"),
                    IntStream.rangeClosed(25, 28)
                            .mapToObj(day -> LocalDate.of(2024, 10, day))
                            .toList());

    private SmallEvent() {}

    public static Programme programme() {
        return new Programme(
                new Event(
                        new EventNumber(241025),
                        new Label("世界城市日", "World Cities Day"),
                        new Label("城市", "City"),
                        TIME),
                new Venue(new Label("国际经贸交流中心", "Exchange Center"), zones(), List.of()),
                sessions(),
                List.of(
                        new Slot(new SlotId("am"), new Label("上午", "Morning"), hours(9, 12)),
                        new Slot(new SlotId("pm"), new Label("下午", "Afternoon"), hours(13, 17))),
                categories(),
                List.of());
    }

    private static List<Zone> zones() {
        return List.of(
                zone("expo", "国际城市博览会", "International City Expo"),
                zone("hall-1", "美好家园馆", "Beautiful Home Hall"),
                zone("main-hall", "主会场", "Main Hall"));
    }

    private static Zone zone(String id, String zh, String en) {
        return new Zone(
                new ZoneId(id),
                new Label(zh, en),
                1000,
                Optional.empty(),
                new Zone.ByDay(hours(9, 17), EntryRule.AFTER_EXIT));
    }

    private static List<Session> sessions() {
        return List.of(
                session("opening", "大会开幕式", "Opening Ceremony", 26),
                session("dinner", "欢迎晚宴", "Welcome Dinner", 25),
                session("digital", "数字赋能、创新引领论坛", "Digital, Smart and New Forum", 27));
    }

    private static Session session(String id, String zh, String en, int day) {
        var date = LocalDate.of(2024, 10, day);
        var held =
                new Window(
                        TIME.instant(date, LocalTime.of(9, 0)),
                        TIME.instant(date, LocalTime.of(12, 0)));
        return new Session(
                new SessionId(id),
                new Label(zh, en),
                new ZoneId("main-hall"),
                held,
                Duration.ofMinutes(30),
                EntryRule.ONCE);
    }

    private static List<Category> categories() {
        return List.of(
                category("un", 1, Audience.GUEST, "联合国机构", "United Nations"),
                category("mayor", 2, Audience.GUEST, "城市代表", "City leaders"),
                category("staff", 3, Audience.WORKING, "工作人员", "Staff"),
                category("public", 4, Audience.PUBLIC, "观众", "Public"));
    }

    private static Category category(
            String id, int number, Audience audience, String zh, String en) {
        return new Category(
                new CategoryId(id), number, audience, new Label(zh, en), "#204060", "●");
    }

    private static DayHours hours(int from, int to) {
        return new DayHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
