package org.dengta.testing;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.HybridTime;
import org.dengta.journal.Position;
import org.dengta.journal.Run;
import org.dengta.journal.StoredEntry;
import org.dengta.journal.WireForm;
import org.dengta.kiosk.KioskId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** One run of a kiosk as its entries lie in a store, made by hand. */
public final class FactChain {
    private final KioskId kiosk;
    private final Run run;
    private final List<StoredEntry> entries = new ArrayList<>();
    private HybridTime last = HybridTime.unpacked(0);

    public FactChain(String kiosk, RandomGenerator random) {
        this(kiosk, Run.draw(random));
    }

    /** Another chain of the same run is a fork. */
    public FactChain(String kiosk, Run run) {
        this.kiosk = new KioskId(kiosk);
        this.run = run;
    }

    public Run run() {
        return run;
    }

    /** The next entry. */
    public StoredEntry add(Instant at, Fact fact) {
        last = last.next(at);
        var position = position();
        var entry = new Entry(position, "", last, at, OptionalLong.empty(), Facts.OPERATOR, fact);
        return addBytes(WireForm.write(entry));
    }

    /** The next entry whatever it says. */
    public StoredEntry addBytes(byte[] bytes) {
        var before = entries.isEmpty() ? StoredEntry.hashOfNone() : entries.getLast().hash();
        return addStored(new StoredEntry(position(), bytes, StoredEntry.hashAfter(before, bytes)));
    }

    /** The next entry, its hash whatever it claims. */
    public StoredEntry addStored(StoredEntry entry) {
        entries.add(entry);
        return entry;
    }

    /** Where the next entry will stand. */
    public Position position() {
        return new Position(kiosk, run, entries.size() + 1L);
    }

    /** All entries in their order. */
    public List<StoredEntry> all() {
        return List.copyOf(entries);
    }

    /** The entry of a number. */
    public StoredEntry get(int sequence) {
        return entries.get(sequence - 1);
    }
}
