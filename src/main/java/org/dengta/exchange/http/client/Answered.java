package org.dengta.exchange.http.client;

import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Receipt;
import org.dengta.exchange.Wanted;
import org.dengta.exchange.http.Agreed;
import org.dengta.exchange.http.FactLines;
import org.dengta.exchange.http.StateLines;
import org.dengta.exchange.http.Wakeup;
import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;
import org.dengta.platform.json.JsonLine;
import org.dengta.platform.json.JsonLinesIn;
import org.dengta.platform.json.TooMuch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of answers, and no more of them than were asked for. */
final class Answered {
    private Answered() {}

    static Wanted wanted(JsonLinesIn lines, int most) throws IOException {
        var more = lines.required().truth("more");
        var heads = new ArrayList<Head>();
        var facts = new ArrayList<StoredEntry>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().has(FactLines.HEAD)) {
                add(heads, FactLines.head(line.get()), Agreed.MOST_HEADS);
            } else {
                add(facts, FactLines.fact(line.get()), most);
            }
        }
        return new Wanted(heads, facts, more);
    }

    static Receipt receipt(JsonLinesIn lines, int most) throws IOException {
        var first = lines.required();
        List<Quarantined> quarantined = new ArrayList<>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            add(quarantined, FactLines.quarantined(line.get()), most);
        }
        return FactLines.receipt(first, quarantined);
    }

    static Page page(JsonLinesIn lines, int most) throws IOException {
        var first = lines.required();
        var changes = new ArrayList<GuestChange>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            add(changes, StateLines.change(line.get()), most);
        }
        return new Page(changes, first.text("next"), first.truth("more"));
    }

    static Wakeup wakeup(byte[] data) {
        return StateLines.wakeup(JsonLine.read(data));
    }

    private static <T> void add(List<T> list, T one, int most) throws TooMuch {
        if (list.size() == most) {
            throw new TooMuch("more than " + most + " lines");
        }
        list.add(one);
    }
}
