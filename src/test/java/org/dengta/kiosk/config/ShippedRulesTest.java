package org.dengta.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role;
import org.dengta.programme.Audience;
import org.dengta.programme.Category;
import org.dengta.programme.Category.Bearer;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations.Announcement;
import org.dengta.programme.Terms;
import org.dengta.programme.Terms.Bond;
import org.dengta.programme.Whom.Subject;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** What the delivered {@code event.yaml} rules. */
final class ShippedRulesTest {
    private static final ZoneId MAIN_HALL = new ZoneId("main-hall");
    private static final ZoneId EXPO = new ZoneId("expo");

    private final KioskConfig config = load();
    private final Programme programme = config.programme();

    private static KioskConfig load() {
        return switch (ConfigFolder.load(ShippedFolder.PATH)) {
            case ConfigOutcome.Loaded(var config) -> config;
            case ConfigOutcome.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    @Test
    void contractors_have_no_business_in_the_halls_from_the_opening_on() {
        assertThat(terms("contractor", new ZoneId("hall-2")).validity().until())
                .contains(Instant.parse("2024-10-24T22:00:00Z"));
        assertThat(terms("contractor", new ZoneId("works")).validity().until()).isEmpty();
        assertThat(terms("exhibitor", new ZoneId("hall-2")).validity().until()).isEmpty();
    }

    @Test
    void dinner_and_reception_are_seated_and_nothing_else_is() {
        assertThat(programme.sessions())
                .filteredOn(session -> terms("mayor", session.id()).seated())
                .extracting(session -> session.id().value())
                .containsExactly("welcome-dinner", "lighthouse-night");
    }

    @Test
    void companions_are_bound_to_their_principals_in_rooms_of_invitation_only() {
        assertThat(programme.venue().zones())
                .filteredOn(zone -> terms("companion", zone.id()).bond() == Bond.ACCESS)
                .extracting(zone -> zone.id().value())
                .containsExactly("round-table-room", "reception-room", "banquet-hall");
        assertThat(terms("mayor", new ZoneId("banquet-hall")).bond()).isEqualTo(Bond.NONE);
    }

    @Test
    void places_in_the_main_hall_are_kept_for_leaders() {
        assertThat(programme.limit(MAIN_HALL))
                .hasValueSatisfying(limit -> {
                    assertThat(limit.stop()).isEqualTo(2000);
                    assertThat(limit.warn()).isEqualTo(1800);
                    assertThat(limit.reserved()).isPositive();
                });
        assertThat(programme.categories())
                .filteredOn(it -> terms(it.id().value(), MAIN_HALL).priority())
                .extracting(it -> it.id().value())
                .contains("state-leader")
                .doesNotContain("mayor", "media", "staff");
    }

    @Test
    void the_halls_are_alternatives_and_empty_when_they_close() {
        var halls = Stream.of("hall-1", "hall-2", "hall-3").map(ZoneId::new).toList();

        assertThat(programme.regulations().leftByEntering(halls.getFirst()))
                .containsExactlyInAnyOrderElementsOf(halls.subList(1, 3));
        assertThat(halls).allMatch(programme::isEmptiedAtClosing);
        assertThat(programme.isEmptiedAtClosing(EXPO)).isTrue();
        assertThat(programme.isEmptiedAtClosing(new ZoneId("centre"))).isFalse();
    }

    @Test
    void the_venue_has_an_approved_number_and_each_part_of_the_day_a_quota() {
        assertThat(programme.regulations().approved()).hasValue(12_000);
        assertThat(programme.slots()).hasSize(2).allMatch(slot -> slot.quota().containsKey(EXPO));
    }

    @Test
    void leaders_are_announced_to_supervisor_and_protocol() {
        var lines = programme.regulations().announcements();

        assertThat(lines)
                .filteredOn(line -> line.whom().includes(subject("state-leader")))
                .extracting(Announcement::kiosks)
                .containsExactly(Set.of(new KioskId("supervisor-1"), new KioskId("protocol-1")));
        assertThat(lines).noneMatch(line -> line.whom().includes(subject("visitor")));
    }

    @Test
    void there_is_an_operator_of_every_role_and_the_kiosk_s_own_is_at_a_desk() {
        var operators = programme.regulations().operators();

        assertThat(operators.values()).contains(Role.values());
        assertThat(operators).containsEntry(config.kiosk().operator(), Role.DESK);
        assertThat(operators).containsEntry(new OperatorId("supervisor-1"), Role.SUPERVISOR);
    }

    @Test
    void vehicles_enter_the_car_park_by_permit_and_are_nobody() {
        assertThat(programme.category(new CategoryId("vehicle")))
                .hasValueSatisfying(it -> {
                    assertThat(it.audience()).isEqualTo(Audience.VEHICLE);
                    assertThat(it.bearer()).isEqualTo(Bearer.VEHICLE);
                });
        assertThat(programme.categories())
                .filteredOn(it -> it.audience() != Audience.VEHICLE)
                .extracting(Category::bearer)
                .containsOnly(Bearer.PERSON);
        assertThat(programme.categories())
                .allMatch(it -> programme.access().days(it.id(), new ZoneId("car-park")).isEmpty());
    }

    @Test
    void no_session_waits_for_an_arbiter_or_is_changed() {
        assertThat(programme.regulations().arbiters()).isEmpty();
        assertThat(programme.sessions())
                .noneMatch(session -> session.isCancelled())
                .allMatch(session -> terms("mayor", session.id()).entry() == session.entry());
        assertThat(terms("mayor", new SessionId("welcome-dinner")).proof())
                .isEqualTo(Terms.Proof.ANY);
    }

    private Terms terms(String category, Place place) {
        return programme.terms(place, subject(category));
    }

    private static Subject subject(String category) {
        return Subject.of(new CategoryId(category));
    }
}
