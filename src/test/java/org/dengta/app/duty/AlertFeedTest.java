package org.dengta.app.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.kiosk.OperatorId;
import org.dengta.supervision.Alert;
import org.dengta.supervision.OrderReason;
import org.dengta.testing.ShippedConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Alerts of a store to which other connections and processes write. */
final class AlertFeedTest {
    private static final OperatorId SUPERVISOR = new OperatorId("supervisor-1");

    @TempDir private Path folder;
    private KioskProgram program;
    private Replica replica;

    @BeforeEach
    void open() throws IOException {
        program = new KioskProgram(folder).withList();
        replica =
                Replica.open(
                        ShippedConfig.load(), program.data(), program.clock(), new SecureRandom());
    }

    @AfterEach
    void close() {
        replica.close();
    }

    @Test
    void what_another_process_scans_is_told_as_it_arises() throws InterruptedException {
        block();
        var told = new LinkedBlockingQueue<Alert>();
        try (var feed = AlertFeed.ofToday(replica)) {
            feed.subscribe(Runnable::run, told::add);
            program.runWith("EXPO/4711\n", "scan", "-", "--gate", "main-hall-door-a");
            assertThat(told.poll(30, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            Alert.BlockedTried.class,
                            it -> assertThat(it.person()).isEqualTo(new PersonId("G-0001")));
        }
    }

    @Test
    void who_subscribes_later_is_told_what_was_told_before() throws InterruptedException {
        block();
        program.runWith("EXPO/4711\n", "scan", "-", "--gate", "main-hall-door-a");
        var first = new LinkedBlockingQueue<Alert>();
        try (var feed = AlertFeed.ofToday(replica)) {
            feed.subscribe(Runnable::run, first::add);
            assertThat(first.poll(30, TimeUnit.SECONDS)).isNotNull();
            var later = new ArrayList<Alert>();
            feed.subscribe(Runnable::run, later::add);
            assertThat(later).hasSize(1);
        }
    }

    @Test
    void who_has_unsubscribed_is_told_nothing_more() throws InterruptedException {
        block();
        var still = new LinkedBlockingQueue<Alert>();
        var gone = new ArrayList<Alert>();
        try (var feed = AlertFeed.ofToday(replica)) {
            feed.subscribe(Runnable::run, gone::add).run();
            feed.subscribe(Runnable::run, still::add);
            program.runWith("EXPO/4711\n", "scan", "-", "--gate", "main-hall-door-a");
            assertThat(still.poll(30, TimeUnit.SECONDS)).isNotNull();
            assertThat(gone).isEmpty();
        }
    }

    @Test
    void a_reader_gives_each_alert_once_and_looks_again_only_after_something_was_written() {
        try (var reader =
                new AlertReader(
                        replica, replica.programme().day(program.clock().instant()).from())) {
            assertThat(reader.next()).isEmpty();
            block();
            program.runWith("EXPO/4711\n", "scan", "-", "--gate", "main-hall-door-a");
            assertThat(reader.next()).hasSize(1);
            assertThat(reader.next()).isEqualTo(List.of());
        }
    }

    @Test
    void a_clock_that_was_set_back_is_told_though_nobody_writes() {
        try (var reader =
                new AlertReader(
                        replica, replica.programme().day(program.clock().instant()).from())) {
            block();
            assertThat(reader.next()).isEmpty();
            program.clock().moveBy(Duration.ofMinutes(-5));
            assertThat(reader.next()).extracting(Alert::code).containsExactly("clock-behind");
            assertThat(reader.next()).isEmpty();
        }
    }

    private void block() {
        var person = replica.store().guests().find(new PersonId("G-0001")).orElseThrow();
        DutyDesks.people(replica).block(person, OrderReason.MISUSE, SUPERVISOR);
    }
}
