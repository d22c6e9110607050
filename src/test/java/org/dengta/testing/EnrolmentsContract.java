package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.central.Enrolment;
import org.dengta.central.Enrolments;
import org.dengta.kiosk.KioskId;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

/** What every keeper of enrolments promises. */
public abstract class EnrolmentsContract {
    private static final KioskId EAST = new KioskId("east-1");
    private static final KioskId WEST = new KioskId("west-1");
    private static final Instant NOON = SampleEvent.at(SampleEvent.DAY_1, "12:00");

    /** Nobody enrolled. */
    protected abstract Enrolments fresh();

    @Test
    void nobody_is_known_at_first() {
        var enrolments = fresh();
        assertThat(enrolments.of(EAST)).isEmpty();
        assertThat(enrolments.all()).isEmpty();
        assertThat(enrolments.ofToken("aa")).isEmpty();
    }

    @Test
    void what_is_put_comes_back_in_order_of_the_ids() {
        var enrolments = fresh();
        var west = enrolled(WEST, "bb");
        enrolments.put(west);
        enrolments.put(invited(EAST));
        assertThat(enrolments.of(WEST)).contains(west);
        assertThat(enrolments.all()).containsExactly(invited(EAST), west);
    }

    @Test
    void a_kiosk_is_found_by_its_token_alone() {
        var enrolments = fresh();
        enrolments.put(invited(EAST));
        enrolments.put(enrolled(WEST, "bb"));
        assertThat(enrolments.ofToken("bb")).contains(enrolled(WEST, "bb"));
        assertThat(enrolments.ofToken("cc")).isEmpty();
    }

    @Test
    void putting_a_kiosk_again_replaces_everything() {
        var enrolments = fresh();
        enrolments.put(invited(EAST));
        enrolments.put(enrolled(EAST, "aa"));
        assertThat(enrolments.all()).containsExactly(enrolled(EAST, "aa"));
        enrolments.put(invited(EAST));
        assertThat(enrolments.ofToken("aa")).isEmpty();
    }

    @Test
    void a_step_that_fails_changes_nothing() {
        var enrolments = fresh();
        assertThatThrownBy(() ->
                        enrolments.atomically(() -> {
                            enrolments.put(invited(EAST));
                            throw new IllegalStateException("after the put");
                        }))
                .hasMessage("after the put");
        assertThat(enrolments.all()).isEmpty();
    }

    private static Enrolment invited(KioskId kiosk) {
        return new Enrolment(
                kiosk,
                Optional.of("c0de"),
                Optional.of(NOON),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Enrolment enrolled(KioskId kiosk, String token) {
        return new Enrolment(
                kiosk,
                Optional.empty(),
                Optional.empty(),
                Optional.of(token),
                Optional.of(NOON),
                Optional.of(NOON.plusMillis(1)),
                Optional.of(NOON.plusMillis(2)));
    }
}
