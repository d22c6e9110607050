package org.dengta.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role;
import org.dengta.programme.Category.Bearer;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
import org.dengta.programme.Regulations.Announcement;
import org.dengta.programme.Session;
import org.dengta.programme.Slot;
import org.dengta.programme.SlotId;
import org.dengta.programme.Whom;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What else {@code event.yaml} rules: limits, alternatives, changes of plan, people by name. */
final class RegulationsOfEventTest {
    private static final ZoneId HALL = new ZoneId("hall");
    private static final ZoneId ANNEX = new ZoneId("annex");
    private static final SessionId TALK = new SessionId("talk");
    private static final SessionId DINNER = new SessionId("dinner");
    private static final CategoryId CREW = new CategoryId("crew");

    @Test
    void a_profile_without_any_rules_nothing() {
        assertThat(SmallProfile.plain().read().regulations()).isEqualTo(Regulations.NONE);
    }

    @Test
    void a_limit_s_defaults_come_from_the_capacity_of_the_zone() {
        var programme = with("limits: [{place: hall}, {place: dinner, one-in-one-out: yes}]");

        assertThat(programme.limit(HALL)).contains(Limit.of(200));
        assertThat(programme.limit(DINNER))
                .contains(new Limit(45, 50, OptionalInt.empty(), 0, true));
        assertThat(programme.limit(TALK)).isEmpty();
    }

    @Test
    void a_limit_says_warn_stop_approved_and_reserved() {
        var programme =
                with(
                        "limits: [{place: hall, warn: 100, stop: 150, approved: 160, reserved: 20},"
                                + " {place: annex, approved: 60}]");

        assertThat(programme.limit(HALL))
                .contains(new Limit(100, 150, OptionalInt.of(160), 20, false));
        assertThat(programme.limit(ANNEX))
                .contains(new Limit(54, 100, OptionalInt.of(60), 0, false));
    }

    @Test
    void a_limit_warns_and_reserves_up_to_its_stop_and_no_further() {
        assertThat(with("limits: [{place: hall, warn: 200, reserved: 200}]").limit(HALL))
                .contains(new Limit(200, 200, OptionalInt.empty(), 200, false));
        assertThat(
                        SmallProfile.plain()
                                .with("limits: [{place: hall, warn: 201, reserved: 201}]")
                                .faults())
                .containsExactly("above-stop limits[0].warn", "above-stop limits[0].reserved");
    }

    @Test
    void the_approved_number_of_the_venue_is_read() {
        assertThat(with("approved: 900").regulations().approved()).hasValue(900);
    }

    @Test
    void who_enters_one_of_several_zones_leaves_the_others() {
        var regulations = with("one-of: [[hall, annex]]").regulations();

        assertThat(regulations.leftByEntering(HALL)).containsExactly(ANNEX);
        assertThat(regulations.leftByEntering(new ZoneId("centre"))).isEmpty();
        assertThat(SmallProfile.plain().with("one-of: [[hall, centre]]").faults())
                .containsExactly("one-within-other one-of[0]");
    }

    @Test
    void zones_are_emptied_at_closing_and_take_newcomers() {
        var programme =
                SmallProfile.plain()
                        .with("hall", "emptied-at-closing: yes, provisional: crew")
                        .with("annex", "emptied-at-closing: no")
                        .read();

        assertThat(programme.isEmptiedAtClosing(HALL)).isTrue();
        assertThat(programme.isEmptiedAtClosing(ANNEX)).isFalse();
        assertThat(programme.regulations().provisional()).isEqualTo(Map.of(HALL, CREW));
    }

    @Test
    void codes_of_a_reservation_system_have_a_shape() {
        assertThat(with("reservation-codes: \"[0-9]{20}\"").regulations().reservationCodes())
                .contains("[0-9]{20}");
        assertThat(SmallProfile.plain().read().regulations().reservationCodes()).isEmpty();
    }

    @Test
    void sessions_are_cancelled_moved_and_arbitrated() {
        var programme =
                SmallProfile.plain()
                        .with("talk", "moved-from: hall, cancelled: no, arbiter: desk-1")
                        .with("dinner", "cancelled: yes")
                        .read();

        assertThat(programme.session(TALK).map(Session::change))
                .contains(new Session.MovedFrom(HALL));
        assertThat(programme.session(DINNER).map(Session::isCancelled)).contains(true);
        assertThat(programme.regulations().arbiters())
                .isEqualTo(Map.of(TALK, new KioskId("desk-1")));
    }

    @Test
    void a_session_is_not_moved_from_where_it_is() {
        assertThat(SmallProfile.plain().with("talk", "moved-from: room").faults())
                .containsExactly("moved-nowhere sessions[0].moved-from");
        assertThat(SmallProfile.plain().with("talk", "moved-from: hall, cancelled: yes").faults())
                .containsExactly("cancelled-and-moved sessions[0].moved-from");
    }

    @Test
    void a_slot_has_quotas_by_place() {
        var programme = SmallProfile.plain().with("am", "quota: {hall: 80, annex: 40}").read();

        assertThat(programme.slot(new SlotId("am")).map(Slot::quota))
                .contains(Map.of(HALL, 80, ANNEX, 40));
        assertThat(SmallProfile.plain().with("am", "quota: {hal: 80, annex: 0}").faults())
                .containsExactly(
                        "dangling slots[0].quota.hal", "not-a-whole-number slots[0].quota.annex");
    }

    @Test
    void access_is_given_to_delegations_and_guests_and_taken_from_them() {
        var programme =
                SmallProfile.plain()
                        .withAccess("{delegations: [Ville de Nice], places: [annex, dinner]}")
                        .withAccess("{guests: [G1], places: [annex, dinner], closed: yes}")
                        .read();
        var member = programme.subject(CREW, "Ville de Nice", "G2");
        var taken = programme.subject(CREW, "Ville de Nice", "G1");
        var other = programme.subject(CREW, "", "G2");

        assertThat(programme.access().days(member, ANNEX))
                .containsExactly(LocalDate.of(2024, 10, 25), LocalDate.of(2024, 10, 26));
        assertThat(programme.access().admits(member, DINNER)).isTrue();
        assertThat(programme.access().days(taken, ANNEX)).isEmpty();
        assertThat(programme.access().isClosed(taken, DINNER)).isTrue();
        assertThat(programme.access().days(other, ANNEX)).isEmpty();
    }

    @Test
    void announcements_name_people_and_kiosks() {
        var lines =
                with("announcements:\n"
                         + "  - {categories: [crew], kiosks: [desk-1, desk-2]}\n"
                         + "  - {delegations: [Ville de Nice], guests: [G1], kiosks: [desk-1]}")
                        .regulations()
                        .announcements();

        assertThat(lines)
                .containsExactly(
                        new Announcement(
                                Whom.of(Set.of(CREW)),
                                Set.of(new KioskId("desk-1"), new KioskId("desk-2"))),
                        new Announcement(
                                new Whom(Set.of(), Set.of("Ville de Nice"), Set.of("G1")),
                                Set.of(new KioskId("desk-1"))));
    }

    @Test
    void operators_have_roles() {
        var roles =
                with("operators: [{id: a, role: door}, {id: b, role: desk}, {id: c, role:"
                                + " protocol}, {id: d, role: supervisor}]")
                        .regulations()
                        .operators();

        assertThat(roles)
                .containsEntry(new OperatorId("a"), Role.DOOR)
                .containsEntry(new OperatorId("b"), Role.DESK)
                .containsEntry(new OperatorId("c"), Role.PROTOCOL)
                .containsEntry(new OperatorId("d"), Role.SUPERVISOR);
    }

    @Test
    void a_category_may_stand_for_vehicles() {
        assertThat(SmallProfile.plain().read().category(new CategoryId("van")))
                .hasValueSatisfying(it -> assertThat(it.bearer()).isEqualTo(Bearer.VEHICLE));
    }

    private static Programme with(String section) {
        return SmallProfile.plain().with(section).read();
    }
}
