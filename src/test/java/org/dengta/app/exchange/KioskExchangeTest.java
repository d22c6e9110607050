package org.dengta.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.gate.GatePost;
import org.dengta.gate.Scan;
import org.dengta.kiosk.ExchangeState;
import org.dengta.kiosk.ExchangeState.Enrolled;
import org.dengta.kiosk.ExchangeState.Trouble;
import org.dengta.kiosk.OperatorId;
import org.dengta.testing.ShippedConfig;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

final class KioskExchangeTest {
    private static final GateId GUEST_ENTRANCE = new GateId("guest-entrance");
    private static final OperatorId DOOR = new OperatorId("door");

    @TempDir private Path folder;
    private Served central;
    private Replica kiosk;
    private BackgroundExchange exchange;

    @BeforeEach
    void begin() throws IOException {
        central = new Served(folder);
        var program = central.enrolled("door-1");
        kiosk =
                Replica.open(
                        ShippedConfig.load(), program.data(), program.clock(), new SecureRandom());
        exchange = BackgroundExchange.start(kiosk, ticking(program.clock()));
    }

    /**
     * Moves with each look at it, so that every answer of the central changes what the feed says.
     */
    private static InstantSource ticking(InstantSource still) {
        var looks = new AtomicInteger();
        return () -> still.instant().plusMillis(looks.incrementAndGet());
    }

    @AfterEach
    void end() {
        exchange.close();
        kiosk.close();
        central.close();
    }

    @Test
    void the_list_comes_by_itself_and_what_changes_there_comes_within_seconds() throws Exception {
        until(() -> listed("G-0001"));
        var more = KioskProgram.LIST + "G-0009,expert,郑和,Zheng He,,,通过,确认,现场,,\n";
        var file = central.program().write("more.csv", more.getBytes(StandardCharsets.UTF_8));
        assertThat(central.program().run("guests", "import", file.toString()).exitCode()).isZero();
        until(() -> listed("G-0009"));
        var state = (Enrolled) exchange.feed().state();
        assertThat(state.central()).isEqualTo(central.address());
        assertThat(state.heard()).isPresent();
    }

    @Test
    void a_listener_that_fails_ends_nothing() throws Exception {
        exchange.feed()
                .subscribe(_ -> {
                    throw new AssertionError("a screen that is gone");
                });
        until(() -> listed("S-0001"));
        central.stop();
        await(it -> it.trouble().isPresent());
        central.restart();
        await(it -> it.trouble().isEmpty());
        admit();
        until(() -> central.replica().store().facts().count() == 1);
    }

    @Test
    void a_fact_goes_out_soon_after_it_was_written() throws Exception {
        until(() -> listed("S-0001"));
        admit();
        until(() -> central.replica().store().facts().count() == 1);
        await(state -> state.waiting() == 0 && state.trouble().isEmpty());
    }

    @Test
    void a_gate_that_is_closed_is_known_to_be_so_before_the_exchange_ends() throws Exception {
        var post = new GatePost(kiosk);
        post.stand(Optional.of(GUEST_ENTRANCE));
        exchange.settle();
        assertThat(standing()).contains(GUEST_ENTRANCE);
        post.leave(exchange);
        assertThat(central.replica().neighbourhood().others().orElseThrow().kiosks()).hasSize(1);
        assertThat(standing()).isEmpty();
    }

    /** Where the central knows the kiosk to stand. */
    private Optional<GateId> standing() {
        return central.replica().neighbourhood().others().orElseThrow().kiosks().stream()
                .flatMap(kiosk -> kiosk.gate().stream())
                .findAny();
    }

    @Test
    void while_the_central_is_away_a_gate_closes_at_once() throws Exception {
        var post = new GatePost(kiosk);
        post.stand(Optional.of(GUEST_ENTRANCE));
        central.stop();
        await(it -> it.trouble().isPresent());
        post.leave(exchange);
        assertThat(kiosk.neighbourhood().self().gate()).isEmpty();
        central.restart();
    }

    @Test
    void while_the_central_is_away_facts_wait_and_they_go_out_when_it_is_back() throws Exception {
        until(() -> listed("S-0001"));
        central.stop();
        admit();
        await(it -> it.waiting() == 1 && isTrouble(it, "UNREACHABLE"));
        central.restart();
        until(() -> central.replica().store().facts().count() == 1);
        await(it -> it.trouble().isEmpty() && it.waiting() == 0);
    }

    @Test
    void a_new_programme_counts_without_a_restart() throws Exception {
        until(() -> listed("G-0001"));
        var yaml = Files.readString(central.program().config().resolve("event.yaml"));
        var file =
                central.program()
                        .write(
                                "moved.yaml",
                                yaml.replace("Opening Ceremony", "Grand Opening")
                                        .getBytes(StandardCharsets.UTF_8));
        central.program().run("programme", "publish", file.toString());
        until(() ->
                kiosk.programme().sessions().stream()
                        .anyMatch(session -> session.name().en().equals("Grand Opening")));
    }

    @Test
    void a_rotated_letter_key_counts_without_a_restart() throws Exception {
        central.program().run("keys", "rotate");
        until(() -> kiosk.keys().letters().containsKey(2));
    }

    @Test
    void a_revoked_kiosk_says_so_and_goes_on_deciding() throws Exception {
        until(() -> listed("S-0001"));
        central.program().run("central", "revoke", "door-1");
        admit();
        await(it -> isTrouble(it, "NOT_ENROLLED"));
        assertThat(kiosk.store().facts().count()).isEqualTo(1);
    }

    @Test
    void closing_ends_its_threads_while_nobody_answers() throws Exception {
        central.stop();
        await(it -> it.trouble().isPresent());
        exchange.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("kiosk-exchange", "kiosk-wakeups");
    }

    @Test
    void a_kiosk_that_works_alone_exchanges_nothing() throws Exception {
        var alone = central.program().other("alone").withList();
        try (var replica =
                        Replica.open(
                                ShippedConfig.load(),
                                alone.data(),
                                alone.clock(),
                                new SecureRandom());
                var none = BackgroundExchange.start(replica, alone.clock())) {
            none.nudge();
            assertThat(none.feed().state()).isEqualTo(new ExchangeState.Alone());
        }
    }

    private void admit() {
        kiosk.gateDesk()
                .decide(
                        new Scan(
                                "EXPO/4711",
                                GUEST_ENTRANCE,
                                Direction.ENTRY,
                                kiosk.clock().instant()),
                        DOOR);
        exchange.nudge();
    }

    private static boolean isTrouble(Enrolled state, String code) {
        return state.trouble().map(Trouble::code).filter(code::equals).isPresent();
    }

    private boolean listed(String number) {
        return kiosk.store().guests().find(new PersonId(number)).isPresent();
    }

    private Enrolled await(Predicate<Enrolled> wanted) throws Exception {
        var found = new CompletableFuture<Enrolled>();
        var end =
                exchange.feed()
                        .subscribe(state -> {
                            if (state instanceof Enrolled now && wanted.test(now)) {
                                found.complete(now);
                            }
                        });
        if (exchange.feed().state() instanceof Enrolled now && wanted.test(now)) {
            found.complete(now);
        }
        try {
            return found.get(60, TimeUnit.SECONDS);
        } finally {
            end.run();
        }
    }

    /** Looks again whenever the exchange tells how it stands. */
    private void until(Callable<Boolean> condition) throws Exception {
        var told = new Semaphore(0);
        var end = exchange.feed().subscribe(_ -> told.release());
        try {
            while (!condition.call()) {
                assertThat(told.tryAcquire(1, TimeUnit.MINUTES)).as("it did not come").isTrue();
            }
        } finally {
            end.run();
        }
    }
}
