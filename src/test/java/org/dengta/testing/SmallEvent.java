package org.dengta.testing;

<<<<<<< HEAD
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
=======
import org.dengta.programme.CategoryId;
import org.dengta.programme.EventNumber;
import org.dengta.venue.EventTime;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The ids, days and hours that {@link ProgrammeBuilder#aProgramme} speaks of. */
public final class SampleEvent {
    public static final EventNumber NUMBER = new EventNumber(202410);
    public static final LocalDate DAY_1 = LocalDate.of(2024, 10, 25);
    public static final LocalDate DAY_2 = LocalDate.of(2024, 10, 26);
    public static final EventTime TIME =
            new EventTime(
                    java.time.ZoneId.of("Asia/Shanghai"),
                    List.of(DAY_1, DAY_2, DAY_2.plusDays(1), DAY_2.plusDays(2)));

    public static final ZoneId CENTRE = new ZoneId("centre");
    public static final ZoneId HALL = new ZoneId("hall");
    public static final ZoneId GALLERY = new ZoneId("gallery");
    public static final ZoneId FORUM = new ZoneId("forum");
    public static final ZoneId BANQUET = new ZoneId("banquet");

    public static final GateId EAST = new GateId("east");
    public static final GateId WEST = new GateId("west");
    public static final GateId HALL_IN = new GateId("hall-in");
    public static final GateId HALL_OUT = new GateId("hall-out");
    public static final GateId FORUM_DOOR = new GateId("forum-door");
    public static final GateId BANQUET_DOOR = new GateId("banquet-door");

    public static final SessionId OPENING = new SessionId("opening");
    public static final SessionId SUMMIT = new SessionId("summit");
    public static final SessionId MAYORS = new SessionId("mayors");
    public static final SessionId DINNER = new SessionId("dinner");

    public static final CategoryId MAYOR = new CategoryId("mayor");
    public static final CategoryId EXPERT = new CategoryId("expert");
    public static final CategoryId CREW = new CategoryId("crew");
    public static final CategoryId VISITOR = new CategoryId("visitor");

    private SampleEvent() {}

    /** An instant of the venue's wall clock, such as {@code at(DAY_1, "09:30")}. */
    public static Instant at(LocalDate day, String time) {
        return TIME.instant(day, LocalTime.parse(time));
>>>>>>> 631efbab02b515f7f351304a8e4f9e77c99a0be8
    }
}
