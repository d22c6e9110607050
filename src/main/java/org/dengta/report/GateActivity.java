package org.dengta.report;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Head;
import org.dengta.journal.Journal;
import org.dengta.journal.Position;
import org.dengta.journal.Run;
import org.dengta.kiosk.KioskId;
import org.dengta.programme.Programme;
import org.dengta.venue.GateId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was scanned at each gate and what each kiosk has written. Keeps its sums, so that asking
 * again reads new facts only. For one thread.
 */
public final class GateActivity {
    private static final int PAGE = 2_000;

    private final Programme programme;
    private final Journal journal;
    private final Map<GateDay, OfGate> gates = new HashMap<>();
    private final Map<String, OfKiosk> kiosks = new TreeMap<>();
    private final Map<Run, Long> read = new HashMap<>();
    private final Set<Position> undone = new HashSet<>();

    private record GateDay(GateId gate, LocalDate day) {}

    /**
     * Scans at one gate on one day of the venue, without those that were undone.
     *
     * @param entries scans that let somebody in, one for a family on one code
     * @param exits scans that let somebody out
     * @param refusals scans that did not open the gate
     * @param last when the latest of them was, by the clock of its kiosk
     */
    public record OfGate(
            GateId gate, int entries, int exits, int refusals, Optional<Instant> last) {
        private static OfGate idle(GateId gate) {
            return new OfGate(gate, 0, 0, 0, Optional.empty());
        }

        private OfGate plus(Step step, int times, Optional<Instant> at) {
            return new OfGate(
                    gate,
                    entries + (step == Step.ENTRY ? times : 0),
                    exits + (step == Step.EXIT ? times : 0),
                    refusals + (step == Step.REFUSAL ? times : 0),
                    at.filter(it -> last.filter(it::isBefore).isEmpty()).or(() -> last));
        }
    }

    /**
     * Everything that a kiosk wrote down, as far as it is known here.
     *
     * @param runs how often the program was started there and wrote something
     * @param facts how many
     * @param last when the latest was written, by the kiosk's clock
     * @param offsetMs how far that clock was ahead when last compared; empty when it never was
     */
    public record OfKiosk(
            KioskId kiosk, int runs, long facts, Instant last, OptionalLong offsetMs) {
        private OfKiosk plus(Entry entry) {
            var later = entry.at().isAfter(last);
            return new OfKiosk(
                    kiosk,
                    runs + (entry.position().sequence() == 1 ? 1 : 0),
                    facts + 1,
                    later ? entry.at() : last,
                    later ? entry.offsetMs() : offsetMs);
        }
    }

    /**
     * Gates in the order of the programme, then such as are no longer in it; kiosks by their id.
     */
    public record Activity(List<OfGate> gates, List<OfKiosk> kiosks) {}

    private enum Step {
        ENTRY,
        EXIT,
        REFUSAL
    }

    private record Scanned(GateId gate, Step step) {}

    public GateActivity(Programme programme, Journal journal) {
        this.programme = programme;
        this.journal = journal;
    }

    /**
     * The gates on one day of the venue, and all kiosks; reads what was written since last time.
     */
    public Activity on(LocalDate day) {
        journal.heads().forEach(this::catchUp);
        var planned = programme.venue().gates().stream().map(gate -> gate.id()).toList();
        var shown = new ArrayList<OfGate>();
        planned.forEach(gate -> shown.add(of(gate, day)));
        gates.keySet().stream()
                .filter(key -> key.day().equals(day) && !planned.contains(key.gate()))
                .map(GateDay::gate)
                .sorted(Comparator.comparing(GateId::value))
                .forEach(gate -> shown.add(of(gate, day)));
        return new Activity(List.copyOf(shown), List.copyOf(kiosks.values()));
    }

    private OfGate of(GateId gate, LocalDate day) {
        return gates.getOrDefault(new GateDay(gate, day), OfGate.idle(gate));
    }

    private void catchUp(Head head) {
        var run = head.position().run();
        var next = journal.following(head.position().kiosk(), run, known(run), PAGE);
        while (!next.isEmpty()) {
            next.forEach(this::take);
            next = journal.following(head.position().kiosk(), run, known(run), PAGE);
        }
    }

    private long known(Run run) {
        return read.getOrDefault(run, 0L);
    }

    private void take(Entry entry) {
        var position = entry.position();
        read.put(position.run(), position.sequence());
        var kiosk = position.kiosk();
        var before = new OfKiosk(kiosk, 0, 0, Instant.MIN, OptionalLong.empty());
        kiosks.put(kiosk.value(), kiosks.getOrDefault(kiosk.value(), before).plus(entry));
        if (entry.fact() instanceof ScanUndone undoing && undone.add(undoing.undone())) {
            journal.find(undoing.undone())
                    .filter(it -> it.position().sequence() <= known(it.position().run()))
                    .ifPresent(it -> count(it, -1, Optional.empty()));
        } else if (!undone.contains(position)) {
            count(entry, 1, Optional.of(entry.at()));
        }
    }

    private void count(Entry entry, int times, Optional<Instant> at) {
        scanned(entry)
                .ifPresent(scan -> {
                    var key = new GateDay(scan.gate(), programme.time().dayOf(entry.at()));
                    gates.put(key, of(key.gate(), key.day()).plus(scan.step(), times, at));
                });
    }

    private static Optional<Scanned> scanned(Entry entry) {
        var fact = entry.fact();
        if (fact instanceof GuestAdmitted in) {
            return Optional.of(new Scanned(in.gate(), Step.ENTRY));
        }
        if (fact instanceof GuestLeft out) {
            return Optional.of(new Scanned(out.gate(), Step.EXIT));
        }
        return fact instanceof EntryRefused no
                ? Optional.of(new Scanned(no.gate(), Step.REFUSAL))
                : Optional.empty();
    }
}
