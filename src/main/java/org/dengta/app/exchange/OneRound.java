package org.dengta.app.exchange;

import org.dengta.app.Replica;
import org.dengta.exchange.Answers.Shared;
import org.dengta.exchange.Round;
import org.dengta.exchange.RoundOutcome;
import org.dengta.exchange.RoundOutcome.Moved;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.store.sql.Store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** A kiosk's round with its central, on the kiosk's store. For one thread at a time. */
public final class OneRound {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Replica replica;
    private final InstantSource clock;
    private final Shared shared;

    /**
     * @param replica enrolled
     * @param clock the machine's, whatever the replica's shows
     */
    public OneRound(Replica replica, InstantSource clock) {
        this.replica = replica;
        this.clock = clock;
        var store = replica.store();
        shared =
                new Shared(
                        store.facts(),
                        store.sharedGuests(),
                        new TakenProgramme(replica),
                        replica.neighbourhood());
    }

    /**
     * Runs one, after the one that is under way in another process; a ProblemException where that
     * takes longer than 10 s.
     */
    public RoundOutcome run(Uplink uplink) {
        var signals = new Signals();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var outcome = tryRun(uplink, _ -> {});
            if (outcome.isPresent()) {
                return outcome.get();
            }
            signals.rest(LOOK);
        }
        var waiting = replica.store().peer(Store.CENTRAL).waiting();
        throw new ProblemException(
                Problem.of(ProblemCode.EXCHANGE_RUNS, uplink.address(), Long.toString(waiting)));
    }

    /**
     * Runs one; empty, at once, where another process runs one on this store.
     *
     * @param told how far it is, after each step
     */
    Optional<RoundOutcome> tryRun(Uplink uplink, Consumer<Moved> told) {
        return new RoundLock(replica.folder())
                .tryDuring(() -> {
                    var event = replica.programme().event().number().digits();
                    var notes = replica.store().peer(Store.CENTRAL);
                    return new Round(event, clock, shared, notes, Store.CENTRAL)
                            .run(uplink.link(), told);
                });
    }

    Shared shared() {
        return shared;
    }
}
