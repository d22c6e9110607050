package org.dengta.app.command;

import org.dengta.app.Context;
import org.dengta.app.Replica;
import org.dengta.kiosk.OperatorId;

/** Who works: the operator named on the command line, or the kiosk's own. */
final class Operators {
    private Operators() {}

    static OperatorId of(Context context, Replica replica) {
        return context.options()
                .operator()
                .map(OperatorId::new)
                .orElse(replica.config().kiosk().operator());
    }
}
