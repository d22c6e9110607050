package org.dengta.journal;

import org.dengta.kiosk.KioskId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Checks that a journal is whole: sequences without gaps, hashes that follow from the bytes, heads
 * where they were left, each run after a known one. Give it every stored entry in order of kiosk,
 * run and sequence, then ask for the {@link #report}. Without signed heads this shows accidents and
 * careless edits, not somebody who can write the whole file anew, heads included.
 */
public final class ChainAudit implements Consumer<StoredEntry> {
    private final Map<Chain, Head> heads = new HashMap<>();
    private final Map<Chain, byte[]> hashes = new HashMap<>();
    private final Map<Position, String> followed = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<Position> aside;

    private record Chain(KioskId kiosk, Run run) {
        static Chain of(Position position) {
            return new Chain(position.kiosk(), position.run());
        }
    }

    /**
     * What was found.
     *
     * @param entries how many were read
     * @param runs in how many runs
     * @param faults in English, empty when the journal is whole
     */
    public record Report(long entries, int runs, List<String> faults) {
        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /** Of a journal that folds every entry. */
    public ChainAudit() {
        this(Set.of());
    }

    /**
     * @param aside entries that came broken and are kept for those that follow them: their bytes
     *     are not looked at
     */
    public ChainAudit(Set<Position> aside) {
        this.aside = Set.copyOf(aside);
    }

    @Override
    public void accept(StoredEntry stored) {
        var position = stored.position();
        var chain = Chain.of(position);
        var before = heads.get(chain);
        var expected = before == null ? 1 : before.position().sequence() + 1;
        if (position.sequence() != expected) {
            faults.add(position + ": entry " + expected + " is missing before it");
        }
        var last = hashes.getOrDefault(chain, StoredEntry.hashOfNone());
        if (!aside.contains(position) && !stored.isAfter(last)) {
            faults.add(position + ": its bytes or an earlier entry were changed");
        }
        hashes.put(chain, stored.hash());
        var head = Head.of(position, stored.hash());
        heads.put(chain, head);
        known.add(head.toString());
        if (!aside.contains(position)) {
            parse(stored);
        }
    }

    /** The result, given the heads that the store had noted. */
    public Report report(List<Head> noted) {
        var all = new ArrayList<>(faults);
        compare(noted, all);
        followed.forEach((position, head) -> {
            if (!known.contains(head)) {
                all.add(position + ": follows a head that is not here");
            }
        });
        return new Report(known.size(), heads.size(), List.copyOf(all));
    }

    private void compare(List<Head> noted, List<String> all) {
        for (var head : noted) {
            if (!head.equals(heads.get(Chain.of(head.position())))) {
                all.add(head.position() + ": the run does not end with this head");
            }
        }
        var ended =
                noted.stream().map(head -> Chain.of(head.position())).collect(Collectors.toSet());
        heads.forEach((chain, head) -> {
            if (!ended.contains(chain)) {
                all.add(head.position() + ": no head was noted for its run");
            }
        });
    }

    private void parse(StoredEntry stored) {
        try {
            var entry = WireForm.read(stored.bytes());
            if (!entry.position().equals(stored.position())) {
                faults.add(stored.position() + ": stored under another key than it names");
            }
            if (!entry.follows().isEmpty()) {
                followed.put(entry.position(), entry.follows());
            }
        } catch (IllegalArgumentException e) {
            faults.add(stored.position() + ": not readable (" + e.getMessage() + ")");
        }
    }
}
