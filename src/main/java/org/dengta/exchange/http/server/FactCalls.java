package org.dengta.exchange.http.server;

import org.dengta.exchange.Link;
import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Receipt;
import org.dengta.exchange.http.Agreed;
import org.dengta.exchange.http.FactLines;
import org.dengta.exchange.http.NeighbourLines;
import org.dengta.journal.StoredEntry;
import org.dengta.platform.http.Call;
import org.dengta.platform.http.Limits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Calls for facts and with facts. */
final class FactCalls {
    /** Facts handed on at once: so many are in memory and hold the store. */
    private static final int STEP = 50;

    private final Limits limits;

    FactCalls(Limits limits) {
        this.limits = limits;
    }

    void want(Call call, Link link) throws IOException {
        var most = Parameters.most(call);
        var heads = Asked.of(call, limits).all(Agreed.MOST_HEADS, FactLines::head);
        var wanted = link.want(heads, most);
        Told.lines(
                call,
                out -> {
                    out.line(json -> json.writeBooleanField("more", wanted.more()));
                    for (var head : wanted.heads()) {
                        out.line(json -> FactLines.write(json, head));
                    }
                    for (var fact : wanted.entries()) {
                        out.line(json -> FactLines.write(json, fact));
                    }
                });
    }

    /** Takes them while they come; of a call that is cut, what was handed on stays. */
    void send(Call call, Link link) throws IOException {
        var asked = Asked.of(call, limits);
        var receipt = new Receipt(0, 0, 0, List.of());
        var step = new ArrayList<StoredEntry>();
        for (var fact = asked.next(FactLines::fact);
                fact.isPresent();
                fact = asked.next(FactLines::fact)) {
            step.add(fact.get());
            if (step.size() == STEP) {
                receipt = both(receipt, link.send(step));
                step.clear();
            }
        }
        tell(call, step.isEmpty() ? receipt : both(receipt, link.send(step)));
    }

    /** What is said after everything was sent; nothing is answered but that it was heard. */
    void handedOver(Call call, Link link) throws IOException {
        var said = Asked.of(call, limits).all(1, NeighbourLines::handedOver);
        if (said.isEmpty()) {
            throw Refusal.badCall("A line with the moment is missing.");
        }
        link.handedOver(said.getFirst());
        Told.lines(call, _ -> {});
    }

    private static Receipt both(Receipt one, Receipt other) {
        var quarantined = new ArrayList<Quarantined>(one.quarantined());
        quarantined.addAll(other.quarantined());
        return new Receipt(
                one.kept() + other.kept(),
                one.known() + other.known(),
                one.early() + other.early(),
                quarantined);
    }

    private static void tell(Call call, Receipt receipt) throws IOException {
        Told.lines(
                call,
                out -> {
                    out.line(json -> FactLines.write(json, receipt));
                    for (var aside : receipt.quarantined()) {
                        out.line(json -> FactLines.write(json, aside));
                    }
                });
    }
}
