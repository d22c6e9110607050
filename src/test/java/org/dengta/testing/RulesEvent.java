package org.dengta.testing;

import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.programme.Session.AsAnnounced;
import org.dengta.programme.Session.Cancelled;
import org.dengta.programme.Session.Change;
import org.dengta.programme.Session.MovedFrom;
import org.dengta.programme.Slot;
import org.dengta.programme.SlotId;
import org.dengta.venue.DayHours;
import org.dengta.venue.Direction;
import org.dengta.venue.EntryRule;
import org.dengta.venue.EventTime;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Label;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.Zone;
import org.dengta.venue.ZoneId;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event of rules: the small event of {@link ProgrammeBuilder} with a day added, and with zones,
 * sessions, people and regulations of every kind beside it. {@code scenarios-rules.txt} describes
 * it in the words of an organiser.
 */
public final class RulesEvent {
    static final ZoneId ARENA = new ZoneId("arena");
    static final ZoneId STUDIO = new ZoneId("studio");
    static final ZoneId LIBRARY = new ZoneId("library");
    static final ZoneId MUSEUM = new ZoneId("museum");
    static final ZoneId LAB = new ZoneId("lab");
    static final ZoneId TERRACE = new ZoneId("terrace");
    static final ZoneId PAVILION_A = new ZoneId("pavilion-a");
    static final ZoneId PAVILION_B = new ZoneId("pavilion-b");
    static final ZoneId LOUNGE = new ZoneId("lounge");
    static final ZoneId EXPO = new ZoneId("expo");
    static final ZoneId VAULT = new ZoneId("vault");
    static final ZoneId YARD = new ZoneId("yard");
    static final ZoneId SALON = new ZoneId("salon");
    static final ZoneId BALLROOM = new ZoneId("ballroom");
    static final ZoneId ATELIER = new ZoneId("atelier");
    static final ZoneId STAGE = new ZoneId("stage");
    static final SessionId AUDIENCE = new SessionId("audience");
    static final SessionId GALA = new SessionId("gala");
    static final SessionId WORKSHOP = new SessionId("workshop");
    static final SessionId LECTURE = new SessionId("lecture");
    static final SessionId CONCERT = new SessionId("concert");
    static final SlotId EVENING = new SlotId("eve");

    private static final Map<String, String> CHINESE =
            Map.ofEntries(
                    Map.entry("Arena", "中心剧场"),
                    Map.entry("Studio", "演播室"),
                    Map.entry("Library", "图书馆"),
                    Map.entry("Museum", "博物馆"),
                    Map.entry("Laboratory", "实验室"),
                    Map.entry("Terrace", "露台"),
                    Map.entry("Pavilion A", "甲馆"),
                    Map.entry("Pavilion B", "乙馆"),
                    Map.entry("Lounge", "贵宾室"),
                    Map.entry("Expo Hall", "展览馆"),
                    Map.entry("Vault", "珍品库"),
                    Map.entry("Yard", "停车场"),
                    Map.entry("Salon", "会客厅"),
                    Map.entry("Ballroom", "大宴会厅"),
                    Map.entry("Atelier", "工作坊"),
                    Map.entry("Stage", "音乐厅"));

    private RulesEvent() {}

    public static Programme programme() {
        var days = List.of(DAY_1, DAY_2, DAY_2.plusDays(1), DAY_2.plusDays(2), DAY_2.plusDays(3));
        var builder =
                ProgrammeBuilder.aProgramme().on(new EventTime(SampleEvent.TIME.zone(), days));
        places(builder);
        timetable(builder);
        RulesEventPeople.addTo(builder);
        return builder.ruledBy(Rules.ALL).build();
    }

    private static void places(ProgrammeBuilder builder) {
        open(builder, ARENA, "Arena", EntryRule.FREE);
        open(builder, STUDIO, "Studio", EntryRule.FREE);
        open(builder, LIBRARY, "Library", EntryRule.AFTER_EXIT);
        open(builder, MUSEUM, "Museum", EntryRule.FREE);
        open(builder, LAB, "Laboratory", EntryRule.AFTER_EXIT_SOFT);
        add(builder, TERRACE, "Terrace", emptied());
        open(builder, PAVILION_A, "Pavilion A", EntryRule.AFTER_EXIT);
        open(builder, PAVILION_B, "Pavilion B", EntryRule.AFTER_EXIT);
        open(builder, LOUNGE, "Lounge", EntryRule.ONCE);
        add(builder, EXPO, "Expo Hall", byDay("09:00", "21:00", EntryRule.AFTER_EXIT));
        open(builder, VAULT, "Vault", EntryRule.FREE);
        open(builder, YARD, "Yard", EntryRule.AFTER_EXIT);
        add(builder, SALON, "Salon", new Zone.BySession());
        add(builder, BALLROOM, "Ballroom", new Zone.BySession());
        add(builder, ATELIER, "Atelier", new Zone.BySession());
        add(builder, STAGE, "Stage", new Zone.BySession());
    }

    private static void open(ProgrammeBuilder builder, ZoneId id, String name, EntryRule entry) {
        add(builder, id, name, byDay("09:00", "17:00", entry));
    }

    private static Zone.ByDay byDay(String from, String to, EntryRule entry) {
        return new Zone.ByDay(hours(from, to), entry);
    }

    private static Zone.ByDay emptied() {
        return new Zone.ByDay(hours("09:00", "17:00"), EntryRule.AFTER_EXIT, true);
    }

    /** A zone in the centre with one door, both ways. */
    private static void add(
            ProgrammeBuilder builder, ZoneId id, String name, Zone.Opening opening) {
        var label = new Label(CHINESE.getOrDefault(name, name), name);
        var door = new Label(label.zh() + "门", name + " Door");
        var sign = id.value().substring(0, 3);
        builder.withZone(
                        new Zone(
                                id,
                                label,
                                sign,
                                800,
                                Optional.of(CENTRE),
                                id.equals(YARD),
                                opening))
                .withGate(
                        new Gate(
                                new GateId(id.value() + "-door"),
                                door,
                                id,
                                Set.of(Direction.values())));
    }

    private static void timetable(ProgrammeBuilder builder) {
        var audience = new Window(at(DAY_1, "10:00"), at(DAY_1, "11:00"));
        var gala = new Window(at(DAY_1, "19:00"), at(DAY_1, "22:00"));
        var concert = new Window(at(DAY_1, "19:00"), at(DAY_1, "21:00"));
        session(builder, AUDIENCE, label("会见", "Audience"), SALON, audience);
        session(builder, GALA, label("答谢晚会", "Gala"), BALLROOM, gala);
        session(builder, CONCERT, label("音乐会", "Concert"), STAGE, concert);
        changed(builder, WORKSHOP, label("研讨班", "Workshop"), ATELIER, new Cancelled());
        changed(builder, LECTURE, label("讲座", "Lecture"), SALON, new MovedFrom(ATELIER));
        builder.withSlot(
                new Slot(
                        EVENING,
                        label("晚间", "Evening"),
                        hours("18:00", "20:00"),
                        Map.of(EXPO, 20, YARD, 1)));
    }

    private static void session(
            ProgrammeBuilder builder, SessionId id, Label name, ZoneId zone, Window held) {
        var early = Duration.ofMinutes(30);
        builder.withSession(
                new Session(id, name, zone, held, early, EntryRule.ONCE, new AsAnnounced()));
    }

    private static void changed(
            ProgrammeBuilder builder, SessionId id, Label name, ZoneId zone, Change change) {
        var held = new Window(at(DAY_2, "14:00"), at(DAY_2, "15:00"));
        var early = Duration.ofMinutes(30);
        builder.withSession(new Session(id, name, zone, held, early, EntryRule.AFTER_EXIT, change));
    }

    private static DayHours hours(String from, String to) {
        return new DayHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Label label(String zh, String en) {
        return new Label(zh, en);
    }
}
