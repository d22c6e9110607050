package org.dengta.app.exchange;

import org.dengta.app.Replica;

import java.time.InstantSource;

/** The exchange of a kiosk while it works; one that works alone has one that does nothing. */
public sealed interface BackgroundExchange extends AutoCloseable permits KioskExchange, NoExchange {

    /**
     * Begins where the kiosk is enrolled.
     *
     * @param replica closed by whoever opened it, after this
     * @param clock that the central's is compared with
     */
    static BackgroundExchange start(Replica replica, InstantSource clock) {
        return HttpUplink.of(replica)
                .<BackgroundExchange>map(uplink -> KioskExchange.start(replica, uplink, clock))
                .orElseGet(NoExchange::new);
    }

    /** Of somebody who exchanges nothing. */
    static BackgroundExchange none() {
        return new NoExchange();
    }

    /** How it stands. */
    ExchangeFeed feed();

    /** A fact was written here: it goes out soon. Quick; for any thread. */
    void nudge();

    /**
     * Runs a round for all that is here by now, unless the central is known to be away; waits for
     * its end, 2 s at most.
     */
    void settle();

    /** Ends promptly; what was begun is broken off and loses nothing. */
    @Override
    void close();
}
