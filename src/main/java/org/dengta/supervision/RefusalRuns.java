package org.dengta.supervision;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Grounds.How;
import org.dengta.journal.HybridTime;
import org.dengta.journal.Position;
import org.dengta.supervision.Alert.RefusalsRunning;
import org.dengta.venue.GateId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds five refusals running for the same reason at one gate, in the order in which they happened,
 * whatever order they come in. A run is broken by a refusal for another reason and by an admission
 * that the kiosk itself decided; a human being's word proves nothing of the gate. Each run is told
 * once, even if a late fact splits it or makes it longer. Keeps the last scans of each gate. For
 * one thread.
 */
final class RefusalRuns {
    static final int RUNNING = 5;
    private static final int KEPT = 500;
    private static final Set<How> BY_KIOSK = Set.of(How.VERDICT, How.PROVISIONAL);

    private final Map<GateId, TreeMap<Moment, Entry>> gates = new HashMap<>();
    private final Set<Position> undone = new HashSet<>();
    private final Set<Position> told = new HashSet<>();

    private record Moment(HybridTime time, Position position) implements Comparable<Moment> {
        private static final Comparator<Moment> ORDER =
                Comparator.comparing(Moment::time).thenComparing(Moment::position);

        static Moment of(Entry entry) {
            return new Moment(entry.time(), entry.position());
        }

        @Override
        public int compareTo(Moment other) {
            return ORDER.compare(this, other);
        }
    }

    /** Takes facts in; the runs that they complete. */
    List<RefusalsRunning> take(Collection<Entry> entries) {
        var touched = new LinkedHashSet<Entry>();
        entries.forEach(entry -> {
            switch (entry.fact()) {
                case EntryRefused refused -> keep(refused.gate(), entry, touched);
                case GuestAdmitted admitted when BY_KIOSK.contains(admitted.grounds().how()) ->
                        keep(admitted.gate(), entry, touched);
                case ScanUndone undoing -> undo(undoing, touched);
                default -> {}
            }
        });
        return touched.stream().flatMap(entry -> tell(entry).stream()).toList();
    }

    private void keep(GateId gate, Entry entry, Set<Entry> touched) {
        if (!undone.contains(entry.position())) {
            var scans = gates.computeIfAbsent(gate, _ -> new TreeMap<>());
            scans.put(Moment.of(entry), entry);
            touched.add(entry);
            if (scans.size() > KEPT) {
                scans.pollFirstEntry();
            }
        }
    }

    /** What stood on both sides of it stands together now. */
    private void undo(ScanUndone undoing, Set<Entry> touched) {
        undone.add(undoing.undone());
        var scans = gates.getOrDefault(undoing.gate(), new TreeMap<>());
        scans.keySet().stream()
                .filter(moment -> moment.position().equals(undoing.undone()))
                .findFirst()
                .ifPresent(moment -> {
                    touched.remove(scans.remove(moment));
                    Optional.ofNullable(scans.lowerEntry(moment))
                            .ifPresent(before -> touched.add(before.getValue()));
                });
    }

    private Optional<RefusalsRunning> tell(Entry entry) {
        if (!(entry.fact() instanceof EntryRefused refused)) {
            return Optional.empty();
        }
        var run = run(entry, refused);
        if (run.size() < RUNNING) {
            return Optional.empty();
        }
        var positions = run.stream().map(Entry::position).toList();
        var isNew = positions.stream().noneMatch(told::contains);
        told.addAll(positions);
        return isNew ? Optional.of(alert(refused, run)) : Optional.empty();
    }

    /** The refusals around one, for its reason, in the order in which they happened. */
    private List<Entry> run(Entry entry, EntryRefused refused) {
        var scans = gates.getOrDefault(refused.gate(), new TreeMap<>());
        var moment = Moment.of(entry);
        var run = new ArrayList<Entry>();
        for (var before : scans.headMap(moment, true).descendingMap().values()) {
            if (!isFor(before, refused.reason())) {
                break;
            }
            run.addFirst(before);
        }
        for (var after : scans.tailMap(moment, false).values()) {
            if (!isFor(after, refused.reason())) {
                break;
            }
            run.add(after);
        }
        return run;
    }

    private static boolean isFor(Entry entry, String reason) {
        return entry.fact() instanceof EntryRefused other && other.reason().equals(reason);
    }

    private static RefusalsRunning alert(EntryRefused refused, List<Entry> run) {
        var codes =
                run.stream()
                        .map(entry -> ((EntryRefused) entry.fact()).credential())
                        .distinct()
                        .toList();
        // Codes of which nothing could be read may be as many as there are scans.
        var different = codes.equals(List.of(Optional.empty())) ? run.size() : codes.size();
        return new RefusalsRunning(
                refused.gate(),
                refused.reason(),
                run.size(),
                RefusalCause.of(refused.reason(), different),
                run.getLast().at());
    }
}
