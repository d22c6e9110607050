package org.dengta.exchange.http.client;

import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.PeerStatus;
import org.dengta.exchange.http.Agreed;
import org.dengta.platform.json.JsonLine;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at the head of an answer before its lines are read. */
final class Greeting {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}");
    private static final int LONGEST_PROBLEM = 64 * 1024;

    private Greeting() {}

    /**
     * Makes sure that the other is a replica of the event and serves the call; else {@link
     * LinkFailure} or {@link Refused}.
     *
     * @param event empty where any will do
     * @param type of the body that a served call has
     */
    static void check(HttpResponse<InputStream> answer, Optional<String> event, String type)
            throws IOException {
        checkProtocol(answer);
        checkEvent(answer, event);
        if (answer.statusCode() != 200) {
            throw new Refused(answer.statusCode(), code(answer.body()));
        }
        if (!header(answer, "Content-Type").equals(type)) {
            throw new LinkFailure(Reason.MALFORMED, "not " + type);
        }
    }

    private static void checkProtocol(HttpResponse<InputStream> answer) {
        var spoken = header(answer, Agreed.PROTOCOL_HEADER);
        if (!NUMBER.matcher(spoken).matches()) {
            // Something between, such as a hotel's network that wants a password first.
            throw new LinkFailure(
                    answer.statusCode() >= 500 ? Reason.PEER_FAILED : Reason.MALFORMED,
                    answer.statusCode() + " from what is no replica");
        }
        var protocol = Integer.parseInt(spoken);
        if (protocol != PeerStatus.PROTOCOL) {
            throw new LinkFailure(
                    protocol < PeerStatus.PROTOCOL ? Reason.OLDER_PROTOCOL : Reason.NEWER_PROTOCOL,
                    "form " + protocol + ", here " + PeerStatus.PROTOCOL);
        }
    }

    private static void checkEvent(HttpResponse<InputStream> answer, Optional<String> event) {
        var served = header(answer, Agreed.EVENT_HEADER);
        if (event.isPresent() && !event.get().equals(served)) {
            throw new LinkFailure(Reason.OTHER_EVENT, "not " + event.get());
        }
    }

    private static String header(HttpResponse<InputStream> answer, String name) {
        return answer.headers().firstValue(name).orElse("").strip();
    }

    /** Empty where there is none to be read. */
    private static String code(InputStream body) throws IOException {
        try {
            var code = JsonLine.read(body.readNBytes(LONGEST_PROBLEM)).text("code");
            return CODE.matcher(code).matches() ? code : "";
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
