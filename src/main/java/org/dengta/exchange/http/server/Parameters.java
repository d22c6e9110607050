package org.dengta.exchange.http.server;

import org.dengta.exchange.http.Agreed;
import org.dengta.platform.http.Call;

/** What a call says in its query. */
final class Parameters {
    private Parameters() {}

    /** How many facts or rows at most. */
    static int most(Call call) {
        try {
            var most = Integer.parseInt(call.query(Agreed.MOST).orElse(""));
            if (most >= 1) {
                return Math.min(most, Agreed.MOST_ROWS);
            }
        } catch (NumberFormatException _) {
            // Told below.
        }
        throw Refusal.badCall("The parameter most is a number from 1.");
    }
}
