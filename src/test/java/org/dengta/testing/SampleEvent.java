package org.dengta.testing;

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

    /** Out of the hall and of the centre in one. */
    public static final GateId HALL_YARD = new GateId("hall-yard");

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
    }
}
