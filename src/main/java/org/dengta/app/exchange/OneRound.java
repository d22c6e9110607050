package org.dengta.app.exchange;

import org.dengta.app.Replica;
import org.dengta.exchange.Answers.Shared;
import org.dengta.exchange.Round;
import org.dengta.exchange.RoundOutcome;
import org.dengta.exchange.RoundOutcome.Moved;
import org.dengta.store.sql.Store;

import java.time.InstantSource;
import java.util.function.Consumer;

/** A kiosk's round with its central, on the kiosk's store. For one thread at a time. */
public final class OneRound {
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
        shared = new Shared(store.facts(), store.sharedGuests(), new TakenProgramme(replica));
    }

    public RoundOutcome run(Uplink uplink) {
        return run(uplink, _ -> {});
    }

    /**
     * Runs one.
     *
     * @param told how far it is, after each step
     */
    RoundOutcome run(Uplink uplink, Consumer<Moved> told) {
        var event = replica.programme().event().number().digits();
        var notes = replica.store().peer(Store.CENTRAL);
        return new Round(event, clock, shared, notes, Store.CENTRAL).run(uplink.link(), told);
    }

    Shared shared() {
        return shared;
    }
}
