package org.dengta.exchange.http.server;

import org.dengta.exchange.Link;
import org.dengta.exchange.PeerStatus;
import org.dengta.exchange.http.Agreed;
import org.dengta.platform.http.Call;

import java.util.Optional;

/** Looks at who calls before anything else of the call is read. */
final class Doorkeeper {
    private final Answering answering;

    Doorkeeper(Answering answering) {
        this.answering = answering;
    }

    /** Tells every caller, served or not, what is spoken here. */
    void introduce(Call call) {
        call.tell(Agreed.PROTOCOL_HEADER, Integer.toString(PeerStatus.PROTOCOL));
        call.tell(Agreed.EVENT_HEADER, answering.event());
    }

    void checkProtocol(Call call) {
        var spoken = call.header(Agreed.PROTOCOL_HEADER).orElse("");
        if (!spoken.equals(Integer.toString(PeerStatus.PROTOCOL))) {
            throw new Refusal(
                    400, "OTHER_PROTOCOL", "Another form of the exchange is spoken here.");
        }
    }

    void checkEvent(Call call) {
        var event = call.header(Agreed.EVENT_HEADER).orElse("");
        if (!event.equals(answering.event())) {
            throw new Refusal(409, "OTHER_EVENT", "Another event is served here.");
        }
    }

    /** What the caller may ask; a {@link Refusal} for who may not. */
    Link admit(Call call) {
        checkEvent(call);
        return link(call)
                .orElseThrow(() -> new Refusal(401, "NOT_ENROLLED", "This kiosk is not let in."));
    }

    /** Whether a caller who was admitted would be again: it may be revoked meanwhile. */
    boolean isAdmitted(Call call) {
        return link(call).isPresent();
    }

    private Optional<Link> link(Call call) {
        return call.header(Agreed.TOKEN_HEADER)
                .filter(value -> value.startsWith(Agreed.BEARER))
                .flatMap(value -> answering.link(value.substring(Agreed.BEARER.length())));
    }
}
