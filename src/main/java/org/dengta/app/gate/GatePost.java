package org.dengta.app.gate;

import org.dengta.app.Replica;
import org.dengta.app.exchange.BackgroundExchange;
import org.dengta.platform.problem.ProblemException;
import org.dengta.venue.GateId;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where this kiosk stands, for the others to know. On a full disk nothing is noted, and the gate
 * works as ever.
 */
public final class GatePost {
    private static final System.Logger LOG = System.getLogger(GatePost.class.getName());

    private final Replica replica;

    public GatePost(Replica replica) {
        this.replica = replica;
    }

    /** It stands at this gate until it stands elsewhere or leaves; empty for none. */
    public void stand(Optional<GateId> gate) {
        note(known -> !known.equals(gate), gate);
    }

    /** It stands at this gate where it is not known to stand elsewhere. */
    public void pass(GateId gate) {
        note(Optional::isEmpty, Optional.of(gate));
    }

    /** It stands nowhere any more, and says so where the central is there: within 2 s. */
    public void leave(BackgroundExchange exchange) {
        if (note(Optional::isPresent, Optional.empty())) {
            exchange.settle();
        }
    }

    /** Writes where what is known asks for it; whether it did. */
    private boolean note(Predicate<Optional<GateId>> isToWrite, Optional<GateId> gate) {
        var neighbourhood = replica.neighbourhood();
        try {
            var isNew = isToWrite.test(neighbourhood.self().gate());
            if (isNew) {
                neighbourhood.stand(gate);
            }
            return isNew;
        } catch (ProblemException e) {
            LOG.log(Level.DEBUG, "where this kiosk stands is not noted: {0}", e.problem().code());
            return false;
        }
    }
}
