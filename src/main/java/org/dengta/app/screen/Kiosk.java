package org.dengta.app.screen;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.dengta.app.Replica;
import org.dengta.app.duty.AlertFeed;
import org.dengta.app.exchange.BackgroundExchange;
import org.dengta.app.exchange.ExchangeFeed;
import org.dengta.app.gate.GatePost;
import org.dengta.app.screen.KioskWindow.Look;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Fonts;
import org.dengta.platform.fx.Frames;
import org.dengta.platform.fx.FxThread;
import org.dengta.platform.fx.Theme;
import org.dengta.scanner.serial.JSerialPorts;
import org.dengta.scanner.serial.SerialScanner;
import org.dengta.scanner.serial.SerialScanner.Settings;
import org.dengta.ui.shell.ShellViewModel;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

/** The kiosk on a display, from the first window to the last. Once in a process. */
public final class Kiosk {
    private static final Duration SCANNER_AGAIN = Duration.ofSeconds(1);

    private final Replica replica;
    private final OperatorId operator;
    private final Opening opening;
    private final InstantSource machine;

    /**
     * How the kiosk opens.
     *
     * @param station at the front; the start screen when empty
     * @param language Chinese or English
     * @param theme by day or by night
     * @param look of the window
     * @param camera what the door's camera is, if it has one
     */
    public record Opening(
            Optional<Station> station,
            Locale language,
            Theme theme,
            Look look,
            Optional<String> camera) {

        /** Without a camera. */
        public Opening(Optional<Station> station, Locale language, Theme theme, Look look) {
            this(station, language, theme, look, Optional.empty());
        }
    }

    /**
     * @param machine the clock that the central's is compared with, whatever the replica's shows
     */
    public Kiosk(Replica replica, OperatorId operator, Opening opening, InstantSource machine) {
        this.replica = replica;
        this.operator = operator;
        this.opening = opening;
        this.machine = machine;
    }

    /**
     * Opens the window and returns when it is closed and all that was begun is written down.
     *
     * @param ready called on the screen's thread once the window has been painted
     */
    public void run(Runnable ready) {
        Fonts.loadFirst();
        try (var exchange = BackgroundExchange.start(replica, machine)) {
            work(exchange, ready);
            new GatePost(replica).leave(exchange);
        } finally {
            Platform.exit();
        }
    }

    /** What was begun at the gate is written down before the exchange ends. */
    private void work(BackgroundExchange exchange, Runnable ready) {
        var closed = new CountDownLatch(1);
        try (var workers = Workers.threads(new FxThread())) {
            var failure = new CompletableFuture<Throwable>();
            Platform.startup(() -> {
                try {
                    open(workers, exchange.feed(), closed, ready);
                } catch (RuntimeException | Error e) {
                    failure.complete(e);
                    closed.countDown();
                }
            });
            await(closed);
            if (failure.isDone()) {
                throw new IllegalStateException("the window cannot be built", failure.join());
            }
        }
    }

    private void open(
            Workers workers, ExchangeFeed exchange, CountDownLatch closed, Runnable ready) {
        var time = replica.programme().time();
        var shell = new ShellViewModel(time, opening.language(), opening.theme());
        var alerts = AlertFeed.ofToday(replica);
        workers.atEnd(alerts::close);
        var kit =
                new StationKit(
                        replica,
                        operator,
                        workers,
                        shell,
                        opening.camera(),
                        listener -> alerts.subscribe(workers.screen(), listener));
        exchange.subscribe(state -> workers.screen().execute(() -> shell.tell(state)));
        shell.tell(exchange.state());
        var window = new KioskWindow(kit, opening.look());
        opening.station().ifPresent(shell::open);
        window.show(new Stage(), closed::countDown);
        listen(workers, window, shell);
        Frames.afterNext(window.scene(), ready);
        workers.sound().execute(Fonts::loadRest);
    }

    private void listen(Workers workers, KioskWindow window, ShellViewModel shell) {
        replica.config()
                .kiosk()
                .devices()
                .scanner()
                .ifPresent(port -> {
                    var settings = new Settings(port.name(), port.baud(), SCANNER_AGAIN);
                    var hearer = new ScreenHearer(workers.screen(), window, shell, port.name());
                    var scanner = new SerialScanner(settings, new JSerialPorts(), hearer);
                    workers.atEnd(scanner::close);
                    Thread.ofPlatform().name("kiosk-scanner").daemon().start(scanner);
                });
    }

    /** Brings what a serial scanner tells to the screen's thread. */
    private record ScreenHearer(
            Executor screen, KioskWindow window, ShellViewModel shell, String port)
            implements SerialScanner.Hearer {

        @Override
        public void scanned(String code) {
            screen.execute(() -> window.scan(code));
        }

        @Override
        public void there() {
            screen.execute(() -> shell.tellScanner(Optional.empty()));
        }

        @Override
        public void away() {
            screen.execute(() -> shell.tellScanner(Optional.of(port)));
        }
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
