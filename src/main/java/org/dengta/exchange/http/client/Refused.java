package org.dengta.exchange.http.client;

import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;

/** The other answered that it does not serve the call. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    /**
     * @param code capital letters and underscores; empty where none was told
     */
    Refused(int status, String code) {
        super(status + " " + code);
        this.status = status;
        this.code = code;
    }

    String code() {
        return code;
    }

    LinkFailure failure() {
        var reason =
                switch (status) {
                    case 401, 403 -> Reason.NOT_ENROLLED;
                    case 413 -> Reason.TOO_LARGE;
                    default -> status >= 400 ? Reason.PEER_FAILED : Reason.MALFORMED;
                };
        return new LinkFailure(reason, (status + " " + code).strip());
    }
}
