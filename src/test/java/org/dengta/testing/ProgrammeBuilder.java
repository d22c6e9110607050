package org.dengta.testing;

import static org.dengta.testing.SampleEvent.*;

import org.dengta.programme.AccessRule;
import org.dengta.programme.Audience;
import org.dengta.programme.Category;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Event;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
import org.dengta.programme.Session;
import org.dengta.programme.Slot;
import org.dengta.programme.SlotId;
import org.dengta.venue.DayHours;
import org.dengta.venue.Direction;
import org.dengta.venue.EntryRule;
import org.dengta.venue.EventTime;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Label;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Venue;
import org.dengta.venue.Window;
import org.dengta.venue.Zone;
import org.dengta.venue.ZoneId;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A small event: a centre (open by day, freely), in it an expo hall (by day, again after an exit),
 * a gallery (by day, once), a forum room with three sessions and a banquet room with one dinner.
 */
public final class ProgrammeBuilder {
    private final List<Zone> zones = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<AccessRule> access = new ArrayList<>();
    private Regulations regulations = Regulations.NONE;
    private EventTime time = TIME;

    private ProgrammeBuilder() {}

    public static ProgrammeBuilder aProgramme() {
        return new ProgrammeBuilder().places().timetable().people();
    }

    public ProgrammeBuilder withSession(Session session) {
        sessions.add(session);
        return this;
    }

    public ProgrammeBuilder withCategory(Category category) {
        categories.add(category);
        return this;
    }

    public ProgrammeBuilder withZone(Zone zone) {
        zones.add(zone);
        return this;
    }

    public ProgrammeBuilder withGate(Gate gate) {
        gates.add(gate);
        return this;
    }

    public ProgrammeBuilder withAccess(AccessRule rule) {
        access.add(rule);
        return this;
    }

    public ProgrammeBuilder withSlot(Slot slot) {
        slots.add(slot);
        return this;
    }

    /** On these days instead. */
    public ProgrammeBuilder on(EventTime days) {
        time = days;
        return this;
    }

    public ProgrammeBuilder ruledBy(Regulations rules) {
        regulations = rules;
        return this;
    }

    public Programme build() {
        return new Programme(
                new Event(NUMBER, label("世界城市日", "World Cities Day"), label("共享", "Share"), time),
                new Venue(label("交流中心", "Exchange Centre"), zones, gates),
                sessions,
                slots,
                categories,
                access,
                regulations);
    }

    private ProgrammeBuilder places() {
        var daily = new Zone.ByDay(hours("08:00", "22:00"), EntryRule.FREE);
        var expo = new Zone.ByDay(hours("09:00", "17:00"), EntryRule.AFTER_EXIT);
        var once = new Zone.ByDay(hours("09:00", "17:00"), EntryRule.ONCE);
        zones.add(
                new Zone(
                        CENTRE, label("会展中心", "Centre"), "C", 5000, Optional.empty(), true, daily));
        inCentre(HALL, label("1号馆", "Hall 1"), expo);
        inCentre(GALLERY, label("灯塔馆", "Lighthouse Gallery"), once);
        inCentre(FORUM, label("论坛厅", "Forum Room"), new Zone.BySession());
        inCentre(BANQUET, label("宴会厅", "Banquet Room"), new Zone.BySession());
        gate(EAST, label("东门", "East Gate"), CENTRE, Direction.ENTRY, Direction.EXIT);
        gate(WEST, label("西门", "West Gate"), CENTRE, Direction.ENTRY);
        gate(HALL_IN, label("1号馆入口", "Hall 1 Entrance"), HALL, Direction.ENTRY);
        gate(HALL_OUT, label("1号馆出口", "Hall 1 Exit"), HALL, Direction.EXIT);
        gate(new GateId("hall-side"), label("1号馆侧门", "Hall 1 Side Door"), HALL, both());
        gates.add(
                new Gate(
                        HALL_YARD,
                        label("1号馆室外出口", "Hall 1 Yard Exit"),
                        HALL,
                        CENTRE,
                        Set.of(Direction.EXIT)));
        gate(new GateId("gallery-door"), label("灯塔馆门", "Gallery Door"), GALLERY, both());
        gate(FORUM_DOOR, label("论坛厅门", "Forum Door"), FORUM, both());
        gate(BANQUET_DOOR, label("宴会厅门", "Banquet Door"), BANQUET, both());
        return this;
    }

    private ProgrammeBuilder timetable() {
        session(OPENING, label("开幕式", "Opening Ceremony"), "09:00", "11:30", 60);
        session(SUMMIT, label("峰会", "Summit Round Table"), "14:00", "16:00", 30);
        session(MAYORS, label("市长论坛", "Mayors' Forum"), "15:30", "17:30", 0);
        var dinner = new Window(at(DAY_1, "18:30"), at(DAY_1, "21:00"));
        var early = Duration.ofMinutes(30);
        sessions.add(
                new Session(
                        DINNER,
                        label("欢迎晚宴", "Welcome Dinner"),
                        BANQUET,
                        dinner,
                        early,
                        EntryRule.ONCE));
        slots.add(new Slot(new SlotId("am"), label("上午", "Morning"), hours("09:00", "12:00")));
        slots.add(new Slot(new SlotId("pm"), label("下午", "Afternoon"), hours("13:00", "17:00")));
        return this;
    }

    private ProgrammeBuilder people() {
        category(MAYOR, 1, Audience.GUEST, label("市长", "Mayor"));
        category(EXPERT, 2, Audience.GUEST, label("专家", "Expert"));
        category(CREW, 3, Audience.WORKING, label("工作人员", "Crew"));
        category(VISITOR, 4, Audience.PUBLIC, label("观众", "Visitor"));
        rule(Set.of(MAYOR, EXPERT), Set.of(CENTRE, HALL, GALLERY, OPENING), Set.of());
        rule(Set.of(MAYOR), Set.of(SUMMIT, MAYORS, DINNER), Set.of());
        rule(Set.of(CREW), Set.of(CENTRE, HALL), Set.of(DAY_1, DAY_2));
        return this;
    }

    private void inCentre(ZoneId id, Label name, Zone.Opening opening) {
        zones.add(new Zone(id, name, "H", 800, Optional.of(CENTRE), false, opening));
    }

    private void gate(GateId id, Label name, ZoneId zone, Direction... directions) {
        gates.add(new Gate(id, name, zone, Set.of(directions)));
    }

    private void session(SessionId id, Label name, String from, String to, int early) {
        var held = new Window(at(DAY_2, from), at(DAY_2, to));
        var doors = Duration.ofMinutes(early);
        sessions.add(new Session(id, name, FORUM, held, doors, EntryRule.AFTER_EXIT));
    }

    private void category(CategoryId id, int number, Audience audience, Label name) {
        categories.add(new Category(id, number, audience, name, "#123456", "◆"));
    }

    private void rule(Set<CategoryId> who, Set<Place> where, Set<LocalDate> days) {
        access.add(new AccessRule(who, where, days));
    }

    private static Direction[] both() {
        return Direction.values();
    }

    private static DayHours hours(String from, String to) {
        return new DayHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Label label(String zh, String en) {
        return new Label(zh, en);
    }
}
