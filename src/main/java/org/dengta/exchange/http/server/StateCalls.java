package org.dengta.exchange.http.server;

import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.exchange.GuestAnswer.UnknownCursor;
import org.dengta.exchange.Link;
import org.dengta.exchange.http.Agreed;
import org.dengta.exchange.http.StateLines;
import org.dengta.platform.http.Call;

import java.io.IOException;

/** Calls for how the replica is, its list and its programme. */
final class StateCalls {
    private StateCalls() {}

    static void status(Call call, Link link) throws IOException {
        var status = link.status();
        Told.lines(call, out -> out.line(json -> StateLines.write(json, status)));
    }

    static void programme(Call call, Link link) throws IOException {
        var programme = link.programme();
        Told.lines(call, out -> out.line(json -> StateLines.write(json, programme)));
    }

    static void guests(Call call, Link link) throws IOException {
        switch (link.guests(call.query(Agreed.AFTER), Parameters.most(call))) {
            case UnknownCursor _ ->
                    throw new Refusal(
                            410, "UNKNOWN_CURSOR", "The cursor is not of this list; ask for all.");
            case Page page -> tell(call, page);
        }
    }

    private static void tell(Call call, Page page) throws IOException {
        Told.lines(
                call,
                out -> {
                    out.line(json -> {
                        json.writeStringField("next", page.next());
                        json.writeBooleanField("more", page.more());
                    });
                    for (var change : page.changes()) {
                        out.line(json -> StateLines.write(json, change));
                    }
                });
    }
}
