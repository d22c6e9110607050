package org.dengta.supervision;

import org.dengta.journal.Entry;
import org.dengta.journal.Head;
import org.dengta.journal.Journal;
import org.dengta.journal.Position;
import org.dengta.journal.Run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a journal holds from a moment on and what comes into it afterwards, of all kiosks: each
 * entry once. For one thread.
 */
public final class NewFacts {
    private static final int PAGE = 2_000;

    private final Journal journal;
    private final long sinceMs;
    private final Map<Run, Long> read = new HashMap<>();

    /**
     * @param since entries written earlier are passed over, also those that come later
     */
    public NewFacts(Journal journal, Instant since) {
        this.journal = journal;
        sinceMs = since.toEpochMilli();
    }

    /** The entries that are here since last time, in no order. What it throws changes nothing. */
    public List<Entry> next() {
        var found = new ArrayList<Entry>();
        var reached = new HashMap<Run, Long>();
        for (var head : journal.heads()) {
            var run = head.position().run();
            var known = Optional.ofNullable(read.get(run)).orElseGet(() -> passedOver(head));
            reached.put(run, known);
            if (known < head.position().sequence()) {
                reached.put(run, readOn(head, known, found));
            }
        }
        read.putAll(reached);
        return found;
    }

    private long readOn(Head head, long after, List<Entry> found) {
        var position = head.position();
        var known = after;
        var page = journal.following(position.kiosk(), position.run(), known, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(this::isWanted).forEach(found::add);
            known = page.getLast().position().sequence();
            page = journal.following(position.kiosk(), position.run(), known, PAGE);
        }
        return known;
    }

    /** The latest entry of all, by its time. */
    public Optional<Entry> latest() {
        return journal.heads().stream()
                .flatMap(head -> journal.find(head.position()).stream())
                .max(Comparator.comparing(Entry::time).thenComparing(Entry::position));
    }

    /**
     * How many at the start of a run are earlier: found by halving, since times rise within a run
     * but where a clock was set back.
     */
    private long passedOver(Head head) {
        var low = 0L;
        var high = head.position().sequence();
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (isEarlier(head, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** What cannot be read says nothing of its time, and is passed over. */
    private boolean isEarlier(Head head, long sequence) {
        var position = new Position(head.position().kiosk(), head.position().run(), sequence);
        return journal.find(position).filter(this::isWanted).isEmpty();
    }

    private boolean isWanted(Entry entry) {
        return entry.time().millis() >= sinceMs;
    }
}
