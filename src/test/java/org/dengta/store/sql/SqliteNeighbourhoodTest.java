package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.central.Enrolment;
import org.dengta.central.Membership;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood;
import org.dengta.testing.NeighbourhoodContract;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

final class SqliteNeighbourhoodTest extends NeighbourhoodContract {
    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Override
    protected Neighbourhood told() {
        var store = stores.open("kiosk.db", "door-a", clock);
        store.memberships().put(new Membership("http://127.0.0.1:8", "token"));
        return store.neighbourhood(clock, false);
    }

    @Override
    protected Neighbourhood firstHand() {
        return stores.open("central.db", "door-a", clock).neighbourhood(clock, true);
    }

    @Test
    void whoever_belongs_to_no_central_is_alone_until_it_is_enrolled() {
        var store = stores.open("kiosk.db", "door-a", clock);
        var neighbourhood = store.neighbourhood(clock, false);
        assertThat(neighbourhood.others().orElseThrow().kiosks()).isEmpty();
        store.memberships().put(new Membership("http://127.0.0.1:8", "token"));
        assertThat(neighbourhood.others()).isEmpty();
    }

    @Test
    void another_start_of_the_program_knows_what_this_one_knew() {
        var central = firstHand();
        central.stand(Optional.of(SampleEvent.EAST));
        central.note(west());
        clock.moveBy(Duration.ofMinutes(1));
        var later = firstHand();
        assertThat(later.self().gate()).contains(SampleEvent.EAST);
        assertThat(later.others().orElseThrow().kiosks())
                .containsExactly(west().later(Duration.ofMinutes(1)));
    }

    @Test
    void a_kiosk_that_is_shut_out_is_no_neighbour_any_more() {
        var store = stores.open("central.db", "door-a", clock);
        var central = store.neighbourhood(clock, true);
        central.note(west());
        var now = Optional.of(clock.instant());
        store.enrolments().put(enrolment(now, Optional.empty()));
        assertThat(central.others().orElseThrow().kiosks()).containsExactly(west());
        store.enrolments().put(enrolment(now, now));
        assertThat(central.others().orElseThrow().kiosks()).isEmpty();
    }

    private static Enrolment enrolment(
            Optional<java.time.Instant> at, Optional<java.time.Instant> revoked) {
        return new Enrolment(
                west().kiosk(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("hash"),
                at,
                at,
                revoked);
    }

    private static Neighbour west() {
        return new Neighbour(
                new KioskId("door-b"),
                Optional.of(SampleEvent.WEST),
                Optional.of(Duration.ofSeconds(3)));
    }
}
