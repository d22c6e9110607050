package org.dengta.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.programme.Terms;
import org.dengta.programme.Terms.Bond;
import org.dengta.programme.Terms.CutOff;
import org.dengta.programme.Terms.Frequency;
import org.dengta.programme.Terms.Proof;
import org.dengta.programme.Terms.Tolerance;
import org.dengta.programme.Terms.Validity;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** The section {@code rules} of {@code event.yaml}. */
final class RulesOfEventTest {
    private static final ZoneId HALL = new ZoneId("hall");
    private static final ZoneId ROOM = new ZoneId("room");
    private static final SessionId TALK = new SessionId("talk");
    private static final SessionId DINNER = new SessionId("dinner");

    @Test
    void without_rules_everything_stays_as_places_say() {
        var terms = guest(SmallProfile.plain().read(), HALL);

        assertThat(terms).isEqualTo(Terms.of(EntryRule.AFTER_EXIT_SOFT));
    }

    @ParameterizedTest
    @CsvSource({
        "once, ONCE",
        "after-exit, AFTER_EXIT",
        "after-exit-soft, AFTER_EXIT_SOFT",
        "free, FREE"
    })
    void entry_says_how_often(String word, EntryRule rule) {
        assertThat(ruled("entry: " + word).entry()).isEqualTo(rule);
    }

    @Test
    void entries_a_day_and_apart_bound_how_often() {
        assertThat(ruled("entries-a-day: 2").frequency())
                .isEqualTo(new Frequency(OptionalInt.of(2), Duration.ZERO));
        assertThat(ruled("apart: 15m").frequency())
                .isEqualTo(new Frequency(OptionalInt.empty(), Duration.ofMinutes(15)));
        assertThat(ruled("entries-a-day: 3, apart: 1h").frequency())
                .isEqualTo(new Frequency(OptionalInt.of(3), Duration.ofHours(1)));
    }

    @Test
    void early_late_and_last_entry_move_the_doors() {
        assertThat(ruled("early: 20m, late: 10m, last-entry: 1h").tolerance())
                .isEqualTo(
                        new Tolerance(
                                Optional.of(Duration.ofMinutes(20)),
                                Duration.ofMinutes(10),
                                Optional.of(Duration.ofHours(1))));
        assertThat(ruled("late: 10m").tolerance().early()).isEmpty();
        assertThat(ruled("entry: once").tolerance()).isEqualTo(guest(plain(), HALL).tolerance());
    }

    @Test
    void from_and_until_are_the_wall_clock_of_the_venue() {
        assertThat(ruled("from: 2024-10-25T10:00, until: 2024-10-26T00:00").validity())
                .isEqualTo(
                        new Validity(
                                Optional.of(Instant.parse("2024-10-25T02:00:00Z")),
                                Optional.of(Instant.parse("2024-10-25T16:00:00Z"))));
        assertThat(ruled("until: 2024-10-25T10:00").validity().from()).isEmpty();
    }

    @Test
    void times_of_a_rule_lie_within_the_days_of_the_file() {
        var profile =
                SmallProfile.plain()
                        .with("rules:")
                        .with("  - {id: r, from: 2024-10-24T10:00, until: 2042-10-26T00:00}");

        assertThat(profile.faults())
                .containsExactly("outside-days rules[0].from", "outside-days rules[0].until");
    }

    @Test
    void proof_companion_cut_off_priority_and_seat_are_words() {
        var terms =
                ruled(
                        "proof: badge-when-handed-over, companion: presence, cut-off: ask,"
                                + " priority: yes");

        assertThat(terms.proof()).isEqualTo(Proof.BADGE_WHEN_HANDED_OVER);
        assertThat(terms.bond()).isEqualTo(Bond.PRESENCE);
        assertThat(terms.cutOff()).isEqualTo(CutOff.ASK);
        assertThat(terms.priority()).isTrue();
        assertThat(ruled("proof: letter-until-badge, companion: access").proof())
                .isEqualTo(Proof.LETTER_UNTIL_BADGE);
        assertThat(ruled("seated: yes").seated()).isTrue();
    }

    @Test
    void a_rule_is_about_its_places_only() {
        var programme = with("{id: r, places: [dinner, talk], seated: yes}");

        assertThat(guest(programme, DINNER).seated()).isTrue();
        assertThat(guest(programme, TALK).seated()).isTrue();
        assertThat(guest(programme, HALL).seated()).isFalse();
        assertThat(guest(programme, ROOM).seated()).isFalse();
    }

    @Test
    void a_rule_is_about_categories_groups_delegations_and_guests() {
        var programme =
                with(
                        "{id: all, entry: once}",
                        "{id: one, guests: [G1], entries-a-day: 7}",
                        "{id: many, delegations: [Ville de Nice], entries-a-day: 6}",
                        "{id: kind, categories: [people], entries-a-day: 5}");

        assertThat(aDay(programme, "van", "", "")).isEmpty();
        assertThat(aDay(programme, "crew", "Other", "")).hasValue(5);
        assertThat(aDay(programme, "guest", "Ville de Nice", "G2")).hasValue(6);
        assertThat(aDay(programme, "guest", "Ville de Nice", "G1")).hasValue(7);
        assertThat(guest(programme, TALK).entry()).isEqualTo(EntryRule.ONCE);
    }

    @Test
    void a_rule_asks_nothing_that_its_places_are_never_asked_for() {
        var profile =
                SmallProfile.plain()
                        .with("rules:")
                        .with("  - {id: a, places: [hall, talk], proof: any}")
                        .with("  - {id: b, places: [room], last-entry: 10m, priority: yes}")
                        .with("  - {id: c, places: [hall, room], seated: yes}")
                        .with("  - {id: d, places: [hall], last-entry: 10m}");

        assertThat(profile.faults())
                .containsExactlyInAnyOrder(
                        "only-of-zones rules[0].proof",
                        "only-of-sessions rules[1].last-entry",
                        "only-of-sessions rules[2].seated",
                        "only-of-sessions rules[2].seated");
    }

    private static Programme plain() {
        return SmallProfile.plain().read();
    }

    private static Programme with(String... rules) {
        return SmallProfile.plain().with("rules: [" + String.join(", ", rules) + "]").read();
    }

    /** The terms of guests in the hall by one rule of these keys about everybody everywhere. */
    private static Terms ruled(String keys) {
        return guest(with("{id: r, " + keys + "}"), HALL);
    }

    private static Terms guest(Programme programme, Place place) {
        return programme.terms(place, programme.subject(new CategoryId("guest"), "", ""));
    }

    private static OptionalInt aDay(
            Programme programme, String category, String delegation, String person) {
        var subject = programme.subject(new CategoryId(category), delegation, person);
        return programme.terms(HALL, subject).frequency().aDay();
    }
}
