package org.dengta.exchange.http.client;

import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.http.Agreed;
import org.dengta.exchange.http.EnrolAnswer;
import org.dengta.exchange.http.EnrolLines;
import org.dengta.exchange.http.Enrolling;
import org.dengta.exchange.http.StateLines;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.http.Patience;

import java.net.URI;
import java.util.Optional;

/** Asks a central over HTTP to let a kiosk in; {@link LinkFailure} where it cannot be asked. */
public final class HttpEnrolling implements Enrolling, AutoCloseable {
    private final Caller caller;

    /**
     * @param address scheme, host and port, such as {@code http://127.0.0.1:7413}
     * @param event the kiosk's, by its number; a central of another spends no code
     */
    public HttpEnrolling(URI address, String event, Patience patience) {
        caller = new Caller(address, Optional.of(event), patience);
    }

    @Override
    public EnrolAnswer enrol(String code, KioskId kiosk) {
        var request =
                Caller.with(
                        caller.to(Agreed.ENROLMENTS),
                        out ->
                                out.line(json -> {
                                    json.writeStringField(EnrolLines.CODE, code);
                                    json.writeStringField(EnrolLines.KIOSK, kiosk.value());
                                }));
        try {
            return caller.call(
                    request,
                    lines -> {
                        var enrolled = lines.required();
                        return EnrolLines.enrolled(
                                enrolled, StateLines.programme(lines.required()));
                    });
        } catch (Refused refused) {
            return switch (refused.code()) {
                case "CODE_WRONG" -> new EnrolAnswer.CodeWrong();
                case "CODE_EXPIRED" -> new EnrolAnswer.CodeExpired();
                case "KIOSK_TAKEN" -> new EnrolAnswer.KioskTaken();
                case "TOO_MANY_WRONG" -> new EnrolAnswer.TooManyWrong();
                default -> throw refused.failure();
            };
        }
    }

    @Override
    public void close() {
        caller.close();
    }
}
