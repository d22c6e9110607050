package org.dengta.testing;

import org.dengta.exchange.PeerNotes;
import org.dengta.exchange.SharedFacts;
import org.dengta.journal.Head;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Notes that are forgotten with the process. */
public final class InMemoryPeerNotes implements PeerNotes {
    private final SharedFacts facts;
    private final Map<String, Long> held = new HashMap<>();
    private Optional<String> cursor = Optional.empty();
    private Optional<Instant> heard = Optional.empty();
    private OptionalLong offset = OptionalLong.empty();
    private long known;

    /**
     * @param facts of this replica
     */
    public InMemoryPeerNotes(SharedFacts facts) {
        this.facts = facts;
    }

    @Override
    public synchronized Optional<String> guestCursor() {
        return cursor;
    }

    @Override
    public synchronized void guestCursor(Optional<String> cursor) {
        this.cursor = cursor;
    }

    @Override
    public synchronized long facts() {
        return known;
    }

    @Override
    public synchronized Optional<Instant> heard() {
        return heard;
    }

    @Override
    public synchronized OptionalLong offsetMs() {
        return offset;
    }

    @Override
    public synchronized void heard(Instant at, long offsetMs, long known) {
        heard = Optional.of(at);
        offset = OptionalLong.of(offsetMs);
        this.known = known;
    }

    @Override
    public synchronized void holds(Collection<Head> heads) {
        var here = facts.heads().stream().map(InMemoryPeerNotes::run).toList();
        var last = new HashMap<String, Long>();
        heads.stream()
                .filter(head -> here.contains(run(head)))
                .forEach(head -> last.merge(run(head), head.position().sequence(), Math::max));
        held.putAll(last);
    }

    @Override
    public synchronized void forget() {
        held.clear();
        cursor = Optional.empty();
    }

    @Override
    public synchronized long waiting() {
        return facts.heads().stream()
                .mapToLong(head -> head.position().sequence() - held.getOrDefault(run(head), 0L))
                .map(missing -> Math.max(0, missing))
                .sum();
    }

    private static String run(Head head) {
        return head.position().kiosk() + "/" + head.position().run();
    }
}
