package org.dengta.app.exchange;

import org.dengta.app.Replica;
import org.dengta.app.exchange.Signals.Signal;
import org.dengta.exchange.Answers.Shared;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.PeerNotes;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.RoundOutcome;
import org.dengta.exchange.RoundOutcome.BrokenOff;
import org.dengta.exchange.RoundOutcome.Done;
import org.dengta.exchange.RoundOutcome.Moved;
import org.dengta.exchange.http.Wakeup;
import org.dengta.kiosk.ExchangeState.Enrolled;
import org.dengta.platform.problem.Problems;
import org.dengta.store.sql.Store;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A kiosk's exchange with its central, in the background: a round at the start, when the central
 * tells news, soon after a fact of its own, and each 10 s; when it fails, after 1, 2, 4, 8, 15 s or
 * as soon as the central is heard again. Nothing that happens there or on the way ends it.
 */
public final class KioskExchange implements BackgroundExchange {
    private static final System.Logger LOG = System.getLogger(KioskExchange.class.getName());
    private static final Duration TICK = Duration.ofSeconds(10);
    private static final Duration ELSEWHERE = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration GAP = Duration.ofMillis(200);
    private static final Duration SETTLING = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Replica replica;
    private final Uplink uplink;
    private final InstantSource clock;
    private final OneRound round;
    private final Shared shared;
    private final PeerNotes notes;
    private final Standpoint standpoint;
    private final ExchangeFeed feed;
    private final Signals signals = new Signals();
    private final Backoff backoff = Backoff.ofRounds();
    private final Thread rounds;
    private final Thread listening;
    private final AtomicReference<CountDownLatch> settling =
            new AtomicReference<>(new CountDownLatch(0));
    private volatile Enrolled told;
    private long toldAt;
    private String warned = "";

    private KioskExchange(Replica replica, Uplink uplink, InstantSource clock) {
        this.replica = replica;
        this.uplink = uplink;
        this.clock = clock;
        var store = replica.store();
        round = new OneRound(replica, clock);
        shared = round.shared();
        notes = store.peer(Store.CENTRAL);
        standpoint = new Standpoint(uplink.address(), store);
        told = standpoint.now();
        feed = new ExchangeFeed(told);
        rounds = Thread.ofPlatform().name("kiosk-exchange").daemon().unstarted(this::work);
        listening = Thread.ofPlatform().name("kiosk-wakeups").daemon().unstarted(this::listen);
    }

    /**
     * Begins at once.
     *
     * @param replica enrolled; closed by whoever opened it, after this
     * @param uplink closed with this
     * @param clock the machine's, whatever the replica's shows
     */
    public static KioskExchange start(Replica replica, Uplink uplink, InstantSource clock) {
        var exchange = new KioskExchange(replica, uplink, clock);
        exchange.rounds.start();
        exchange.listening.start();
        return exchange;
    }

    @Override
    public ExchangeFeed feed() {
        return feed;
    }

    @Override
    public void nudge() {
        signals.local();
    }

    @Override
    public void settle() {
        if (told.trouble().isPresent()) {
            return;
        }
        var ended = new CountDownLatch(1);
        settling.set(ended);
        signals.news();
        try {
            var _ = ended.await(SETTLING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        signals.close();
        uplink.close();
        rounds.interrupt();
        listening.interrupt();
        await(rounds);
        await(listening);
    }

    private static void await(Thread thread) {
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!signals.isClosed()) {
            try {
                var waiting = settling.get();
                var pause = round();
                waiting.countDown();
                signals.rest(GAP);
                rest(pause);
            } catch (RuntimeException | Error e) {
                LOG.log(Level.WARNING, "the exchange goes on after {0}", Problems.of(e).code());
                signals.rest(ELSEWHERE);
            }
        }
    }

    /**
     * Runs one round; whatever is thrown is told, and the next round tried later.
     *
     * @return how long until then
     */
    private Duration round() {
        try {
            replica.renew();
            return round.tryRun(uplink, this::tellProgress).map(this::after).orElse(ELSEWHERE);
        } catch (RuntimeException | Error e) {
            if (!signals.isClosed()) {
                LOG.log(
                        Level.WARNING,
                        "a round of the exchange failed here: {0}",
                        Problems.of(e).code());
                standpoint.failed("UNEXPECTED", clock.instant());
                tell();
            }
            return backoff.next();
        }
    }

    private Duration after(RoundOutcome outcome) {
        return switch (outcome) {
            case Done _ -> {
                backoff.reset();
                warned = "";
                standpoint.done();
                tell();
                yield TICK;
            }
            case BrokenOff(LinkFailure failure, var _) -> {
                if (!signals.isClosed()) {
                    log(failure);
                    standpoint.failed(failure.reason().name(), clock.instant());
                    tell();
                }
                yield backoff.next();
            }
        };
    }

    /** Once per cause where somebody has to mend something there; the rest is for experts. */
    private void log(LinkFailure failure) {
        var said = String.valueOf(failure.getMessage());
        var isNews = failure.reason() == Reason.MALFORMED && !said.equals(warned);
        LOG.log(isNews ? Level.WARNING : Level.DEBUG, "a round broke off: {0}", said);
        warned = isNews ? said : warned;
    }

    private void tellProgress(Moved moved) {
        if (signals.isClosed()) {
            throw new LinkFailure(Reason.INTERRUPTED, "closing");
        }
        standpoint.moved(moved.factsIn() + moved.factsOut() + moved.guests());
        if (System.nanoTime() - toldAt > GAP.toNanos()) {
            tell();
        }
    }

    private void tell() {
        try {
            told = standpoint.now();
        } catch (RuntimeException _) {
            // The next round meets it too; what was known before is told.
            told = standpoint.after(told);
        }
        toldAt = System.nanoTime();
        feed.publish(told);
    }

    /** Until it is time for the next round. While the central is away, facts of our own wait. */
    private void rest(Duration pause) {
        var end = System.nanoTime() + pause.toNanos();
        while (System.nanoTime() < end) {
            var signal = signals.await(LOOK);
            tell();
            if (signal == Signal.NEWS
                    || signal == Signal.CLOSED
                    || told.waiting() > 0 && !standpoint.isInTrouble()) {
                return;
            }
        }
    }

    private void listen() {
        var pauses = Backoff.ofListening();
        while (!signals.isClosed()) {
            try {
                var isFirst = new AtomicBoolean(true);
                uplink.listen(there -> {
                    pauses.reset();
                    hear(there, isFirst.getAndSet(false));
                });
            } catch (RuntimeException | Error e) {
                LOG.log(Level.DEBUG, "wake-ups broke off", e);
            }
            signals.rest(pauses.next());
        }
    }

    /** In trouble, news ends the pause only where the central is there again. */
    private void hear(Wakeup there, boolean isFirst) {
        if (told.trouble().isPresent() ? isFirst : !isKnown(there)) {
            signals.news();
        }
    }

    /** Our own facts come back as news; a round for them would find nothing. */
    private boolean isKnown(Wakeup there) {
        return notes.waiting() == 0
                && there.facts() == shared.facts().count()
                && notes.guestCursor().equals(Optional.of(there.guests()))
                && shared.programme()
                        .current()
                        .map(ProgrammeText::hash)
                        .equals(Optional.of(there.programme()));
    }
}
