package org.dengta.exchange.http.server;

import org.dengta.exchange.http.EnrolAnswer.CodeExpired;
import org.dengta.exchange.http.EnrolAnswer.CodeWrong;
import org.dengta.exchange.http.EnrolAnswer.Enrolled;
import org.dengta.exchange.http.EnrolAnswer.KioskTaken;
import org.dengta.exchange.http.EnrolAnswer.TooManyWrong;
import org.dengta.exchange.http.EnrolLines;
import org.dengta.exchange.http.Enrolling;
import org.dengta.exchange.http.StateLines;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.http.Call;
import org.dengta.platform.http.Limits;

import java.io.IOException;

/** Calls of kiosks that want to be let in; they have no token yet. */
final class EnrolCalls {
    private static final Limits LIMITS = new Limits(8 * 1024, 8 * 1024);

    private EnrolCalls() {}

    private record Wish(String code, KioskId kiosk) {}

    static void enrol(Call call, Enrolling enrolling) throws IOException {
        var wishes =
                Asked.of(call, LIMITS)
                        .all(
                                1,
                                line ->
                                        new Wish(
                                                line.text(EnrolLines.CODE),
                                                new KioskId(line.text(EnrolLines.KIOSK))));
        if (wishes.isEmpty()) {
            throw Refusal.badCall("A line with code and kiosk is missing.");
        }
        switch (enrolling.enrol(wishes.getFirst().code(), wishes.getFirst().kiosk())) {
            case Enrolled enrolled -> tell(call, enrolled);
            case CodeWrong _ ->
                    throw new Refusal(403, "CODE_WRONG", "No such code is out for this kiosk.");
            case CodeExpired _ -> throw new Refusal(410, "CODE_EXPIRED", "The code is too old.");
            case KioskTaken _ ->
                    throw new Refusal(409, "KIOSK_TAKEN", "A kiosk of this id is in already.");
            case TooManyWrong _ ->
                    throw new Refusal(429, "TOO_MANY_WRONG", "Too many wrong codes came; wait.");
        }
    }

    private static void tell(Call call, Enrolled enrolled) throws IOException {
        Told.lines(
                call,
                out -> {
                    out.line(json -> EnrolLines.write(json, enrolled));
                    out.line(json -> StateLines.write(json, enrolled.programme()));
                });
    }
}
