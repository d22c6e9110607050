package org.dengta.testing;

import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Quarantined.Why;
import org.dengta.exchange.Receipt;
import org.dengta.exchange.SharedFacts;
import org.dengta.journal.Entry;
import org.dengta.journal.Head;
import org.dengta.journal.Position;
import org.dengta.journal.StoredEntry;
import org.dengta.journal.WireForm;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts that are forgotten with the process; standings are folded from {@link #entries}. */
public final class InMemorySharedFacts implements SharedFacts {
    private final InstantSource clock;
    private final Map<String, List<StoredEntry>> runs = new LinkedHashMap<>();
    private final Set<Position> aside = new HashSet<>();
    private final List<Quarantined> quarantined = new ArrayList<>();
    private final Set<String> forks = new HashSet<>();

    public InMemorySharedFacts(InstantSource clock) {
        this.clock = clock;
    }

    /** What would be folded, in the order of arrival. */
    public synchronized List<Entry> entries() {
        return runs.values().stream()
                .flatMap(List::stream)
                .filter(stored -> !aside.contains(stored.position()))
                .map(stored -> WireForm.read(stored.bytes()))
                .toList();
    }

    @Override
    public synchronized List<Head> heads() {
        return runs.values().stream()
                .map(List::getLast)
                .map(last -> Head.of(last.position(), last.hash()))
                .toList();
    }

    @Override
    public synchronized long count() {
        return runs.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public synchronized List<StoredEntry> beyond(Collection<Head> theirs, int most) {
        var entries = new ArrayList<StoredEntry>();
        for (var run : runs.entrySet()) {
            var after =
                    theirs.stream()
                            .map(Head::position)
                            .filter(position -> key(position).equals(run.getKey()))
                            .mapToLong(Position::sequence)
                            .max()
                            .orElse(0);
            run.getValue().stream()
                    .skip(after)
                    .limit(Math.max(0, most - entries.size()))
                    .forEach(entries::add);
        }
        return entries;
    }

    @Override
    public synchronized Receipt take(List<StoredEntry> batch, String peer) {
        var counts = new int[3];
        var news = new ArrayList<Quarantined>();
        for (var stored : batch) {
            var run = runs.getOrDefault(key(stored.position()), List.of());
            if (stored.position().sequence() > run.size() + 1) {
                counts[2]++;
            } else if (stored.position().sequence() <= run.size()) {
                var here = run.get((int) stored.position().sequence() - 1);
                var isFork = !Arrays.equals(here.hash(), stored.hash()) && forks.add(text(stored));
                var put =
                        isFork
                                ? Optional.of(put(stored, Why.FORKED, peer))
                                : Optional.<Quarantined>empty();
                put.ifPresentOrElse(news::add, () -> counts[1]++);
            } else {
                keep(run, stored, peer).ifPresentOrElse(news::add, () -> counts[0]++);
            }
        }
        return new Receipt(counts[0], counts[1], counts[2], news);
    }

    private Optional<Quarantined> keep(List<StoredEntry> run, StoredEntry stored, String peer) {
        var before = run.isEmpty() ? StoredEntry.hashOfNone() : run.getLast().hash();
        runs.computeIfAbsent(key(stored.position()), _ -> new ArrayList<>()).add(stored);
        if (!Arrays.equals(StoredEntry.hashAfter(before, stored.bytes()), stored.hash())) {
            return Optional.of(put(stored, Why.HASH_DIFFERS, peer));
        }
        return isReadable(stored)
                ? Optional.empty()
                : Optional.of(put(stored, Why.UNREADABLE, peer));
    }

    private Quarantined put(StoredEntry stored, Why why, String peer) {
        if (why != Why.FORKED) {
            aside.add(stored.position());
        }
        var put = new Quarantined(stored.position(), why, peer, clock.instant());
        quarantined.addFirst(put);
        return put;
    }

    private static boolean isReadable(StoredEntry stored) {
        try {
            return WireForm.read(stored.bytes()).position().equals(stored.position());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    @Override
    public synchronized int quarantined() {
        return quarantine().size();
    }

    @Override
    public synchronized List<Quarantined> quarantine() {
        return List.copyOf(quarantined);
    }

    private static String key(Position position) {
        return position.kiosk() + "/" + position.run();
    }

    private static String text(StoredEntry stored) {
        return Head.of(stored.position(), stored.hash()).toString();
    }
}
