package org.dengta.app.duty;

import org.dengta.app.LateFacts;
import org.dengta.app.Replica;
import org.dengta.store.sql.Store;
import org.dengta.supervision.Alert;
import org.dengta.supervision.AlertWatch;
import org.dengta.supervision.NewFacts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Reads alerts from a store as it grows, whoever writes to it: gates and desks of this kiosk in any
 * process, and the exchange with what came from others. Looks at facts only when somebody has
 * written. For one thread.
 */
public final class AlertReader implements AutoCloseable {
    private final Replica replica;
    private final Store store;
    private final NewFacts facts;
    private final AlertWatch watch;
    private OptionalLong seen = OptionalLong.empty();

    /**
     * Reads by a connection of its own, closed with this.
     *
     * @param since facts written earlier give reason to nothing
     */
    public AlertReader(Replica replica, Instant since) {
        this.replica = replica;
        store = replica.watching();
        facts = new NewFacts(store.journal(), since);
        watch =
                new AlertWatch(
                        replica::programme, replica.config().kiosk().id(), store.guests()::find);
    }

    /** What there is to tell since last time; at first what the facts since the start tell. */
    public List<Alert> next() {
        var now = replica.clock().instant();
        var found = new ArrayList<Alert>();
        var version = OptionalLong.of(store.version());
        if (!version.equals(seen)) {
            found.addAll(store.snapshot(() -> news(now)));
            seen = version;
        }
        var late = LateFacts.ahead(store, now).flatMap(_ -> facts.latest());
        watch.clock(late, now).ifPresent(found::add);
        return found;
    }

    private List<Alert> news(Instant now) {
        var found = new ArrayList<>(watch.take(facts.next()));
        found.addAll(watch.rooms(store.standings(), now));
        return found;
    }

    @Override
    public void close() {
        store.close();
    }
}
