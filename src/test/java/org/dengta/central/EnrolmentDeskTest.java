package org.dengta.central;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.central.EnrolOutcome.CodeExpired;
import org.dengta.central.EnrolOutcome.CodeWrong;
import org.dengta.central.EnrolOutcome.Enrolled;
import org.dengta.central.EnrolOutcome.KioskTaken;
import org.dengta.central.EnrolOutcome.TooManyWrong;
import org.dengta.kiosk.KioskId;
import org.dengta.testing.InMemoryEnrolments;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

final class EnrolmentDeskTest {
    private static final KioskId DOOR = new KioskId("door-1");
    private static final KioskId DESK = new KioskId("desk-1");

    private final SettableClock clock = new SettableClock(Instant.parse("2024-10-26T00:00:00Z"));
    private final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    private final EnrolmentDesk central = new EnrolmentDesk(enrolments, clock, new Random(1));

    @Test
    void a_kiosk_with_its_code_is_let_in_and_known_by_its_token() {
        var token = enrolled(DOOR);
        assertThat(token).matches("[0-9a-f]{64}");
        assertThat(central.authenticate(token)).contains(DOOR);
        assertThat(central.authenticate(token.replace(token.charAt(0), 'x'))).isEmpty();
        assertThat(central.authenticate("")).isEmpty();
    }

    @Test
    void a_code_is_ten_signs_that_nobody_mistakes_and_may_be_typed_carelessly() {
        var told = central.invite(DOOR).told();
        assertThat(told).matches("[^01258BILOSUZ]{5}-[^01258BILOSUZ]{5}");
        var typed = " " + told.toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(central.enrol(typed, DOOR)).isInstanceOf(Enrolled.class);
    }

    @Test
    void neither_code_nor_token_is_kept_or_told_by_accident() {
        var code = central.invite(DOOR);
        assertThat(enrolments.all().toString()).doesNotContain(code.signs());
        assertThat(code.toString()).doesNotContain(code.signs());
        var outcome = central.enrol(code.told(), DOOR);
        var token = ((Enrolled) outcome).token();
        assertThat(outcome.toString()).doesNotContain(token);
        assertThat(enrolments.all().toString()).doesNotContain(token);
    }

    @Test
    void a_code_is_good_for_its_kiosk_alone_and_once() {
        var code = central.invite(DOOR).told();
        assertThat(central.enrol(code, DESK)).isEqualTo(new CodeWrong());
        assertThat(shown(enrolledWith(code))).contains(DOOR);
        assertThat(central.enrol(code, DOOR)).isEqualTo(new KioskTaken());
    }

    @Test
    void a_code_whose_answer_was_lost_is_good_again_until_a_token_is_shown() {
        var code = central.invite(DOOR).told();
        var lost = enrolledWith(code);
        clock.moveBy(Duration.ofMinutes(1));
        var token = enrolledWith(code);
        assertThat(central.authenticate(lost)).isEmpty();
        assertThat(shown(token)).contains(DOOR);
        assertThat(central.enrol(code, DOOR)).isEqualTo(new KioskTaken());
    }

    @Test
    void a_code_whose_answer_was_lost_ends_with_its_time() {
        var code = central.invite(DOOR).told();
        enrolledWith(code);
        clock.moveBy(EnrolmentDesk.GOOD);
        assertThat(central.enrol(code, DOOR)).isEqualTo(new CodeExpired());
    }

    @Test
    void a_code_for_another_machine_outlives_what_the_first_asks() {
        var first = enrolled(DOOR);
        assertThat(shown(first)).contains(DOOR);
        var code = central.invite(DOOR).told();
        clock.moveBy(Duration.ofMinutes(1));
        assertThat(shown(first)).contains(DOOR);
        assertThat(central.enrol(code, DOOR)).isInstanceOf(Enrolled.class);
    }

    @Test
    void a_code_is_good_for_a_quarter_of_an_hour() {
        var code = central.invite(DOOR).told();
        clock.moveBy(EnrolmentDesk.GOOD);
        assertThat(central.enrol(code, DOOR)).isEqualTo(new CodeExpired());
        var next = central.invite(DOOR).told();
        clock.moveBy(EnrolmentDesk.GOOD.minusMillis(1));
        assertThat(central.enrol(next, DOOR)).isInstanceOf(Enrolled.class);
    }

    @Test
    void a_newer_code_voids_the_older() {
        var older = central.invite(DOOR).told();
        central.invite(DOOR);
        assertThat(central.enrol(older, DOOR)).isEqualTo(new CodeWrong());
    }

    @Test
    void a_second_kiosk_of_the_same_id_needs_an_invitation_and_shuts_the_first_out() {
        var first = enrolled(DOOR);
        assertThat(shown(first)).contains(DOOR);
        assertThat(central.enrol("34679-ACDEF", DOOR)).isEqualTo(new KioskTaken());
        var code = central.invite(DOOR).told();
        assertThat(central.authenticate(first)).contains(DOOR);
        assertThat(central.enrol("34679-ACDEF", DOOR)).isEqualTo(new CodeWrong());
        var second = ((Enrolled) central.enrol(code, DOOR)).token();
        assertThat(central.authenticate(first)).isEmpty();
        assertThat(central.authenticate(second)).contains(DOOR);
    }

    @Test
    void a_revoked_kiosk_is_shut_out_until_it_is_invited_and_enrols_anew() {
        var token = enrolled(DOOR);
        assertThat(central.revoke(DOOR)).isTrue();
        assertThat(central.authenticate(token)).isEmpty();
        assertThat(enrolments.of(DOOR).orElseThrow().revokedAt()).contains(clock.instant());
        var again = enrolled(DOOR);
        assertThat(central.authenticate(again)).contains(DOOR);
        assertThat(central.authenticate(token)).isEmpty();
    }

    @Test
    void revoking_voids_a_code_that_waits() {
        var code = central.invite(DOOR).told();
        central.revoke(DOOR);
        assertThat(central.enrol(code, DOOR)).isEqualTo(new CodeWrong());
        assertThat(central.revoke(DESK)).isFalse();
    }

    @Test
    void after_ten_wrong_codes_in_a_minute_none_is_looked_at_for_a_minute() {
        var code = central.invite(DOOR).told();
        for (var i = 0; i < 10; i++) {
            assertThat(central.enrol("34679-ACDEF", DOOR)).isEqualTo(new CodeWrong());
        }
        assertThat(central.enrol(code, DOOR)).isEqualTo(new TooManyWrong());
        clock.moveBy(Duration.ofSeconds(61));
        assertThat(central.enrol(code, DOOR)).isInstanceOf(Enrolled.class);
    }

    @Test
    void wrong_codes_far_apart_do_no_harm() {
        var code = central.invite(DOOR).told();
        for (var i = 0; i < 30; i++) {
            central.enrol("34679-ACDEF", DOOR);
            clock.moveBy(Duration.ofSeconds(7));
        }
        assertThat(central.enrol(code, DOOR)).isInstanceOf(Enrolled.class);
    }

    @Test
    void a_kiosk_is_heard_when_it_asks_but_not_noted_at_every_call() {
        var token = enrolled(DOOR);
        central.noteHeard(token);
        var start = clock.instant();
        clock.moveBy(Duration.ofSeconds(2));
        central.noteHeard(token);
        assertThat(enrolments.of(DOOR).orElseThrow().heard()).contains(start);
        clock.moveBy(Duration.ofSeconds(4));
        central.noteHeard(token);
        assertThat(enrolments.of(DOOR).orElseThrow().heard()).contains(clock.instant());
    }

    @Test
    void a_kiosk_is_known_where_nothing_can_be_written() {
        var token = enrolled(DOOR);
        clock.moveBy(Duration.ofMinutes(1));
        var before = enrolments.all();
        assertThat(central.authenticate(token)).contains(DOOR);
        assertThat(enrolments.all()).isEqualTo(before);
    }

    /** Whose token it is, noted as the central does when a kiosk asks something. */
    private Optional<KioskId> shown(String token) {
        var kiosk = central.authenticate(token);
        central.noteHeard(token);
        return kiosk;
    }

    private String enrolled(KioskId kiosk) {
        var outcome = central.enrol(central.invite(kiosk).told(), kiosk);
        return ((Enrolled) outcome).token();
    }

    private String enrolledWith(String code) {
        return ((Enrolled) central.enrol(code, DOOR)).token();
    }
}
