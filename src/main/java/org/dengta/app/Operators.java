package org.dengta.app;

import org.dengta.kiosk.OperatorId;

/** Who works: the operator named on the command line, or the kiosk's own. */
public final class Operators {
    private Operators() {}

    public static OperatorId of(Context context, Replica replica) {
        return context.options()
                .operator()
                .map(OperatorId::new)
                .orElse(replica.config().kiosk().operator());
    }
}
