package org.dengta.testing;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Head;
import org.dengta.journal.HybridTime;
import org.dengta.journal.Journal;
import org.dengta.journal.Journal.Projection;
import org.dengta.journal.Position;
import org.dengta.journal.Run;
import org.dengta.journal.StoredEntry;
import org.dengta.journal.WireForm;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A journal that forgets everything with the process, and writes one run. What a projection keeps
 * for itself is not taken back with a failed step: use the fakes that read this journal.
 */
public final class InMemoryJournal implements Journal {
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::time).thenComparing(Entry::position);

    private static final Run RUN = new Run("0123456789abcdef".repeat(2));

    private final KioskId kiosk;
    private final InstantSource clock;
    private final List<Projection> projections;
    private final List<Entry> entries = new ArrayList<>();
    private final List<StoredEntry> stored = new ArrayList<>();
    private UnaryOperator<PersonId> known = UnaryOperator.identity();
    private Optional<RuntimeException> failure = Optional.empty();
    private int depth;

    public InMemoryJournal(InstantSource clock, List<Projection> projections) {
        this(new KioskId("kiosk-1"), clock, projections);
    }

    /** One of a kiosk among others. */
    public InMemoryJournal(KioskId kiosk, InstantSource clock, List<Projection> projections) {
        this.kiosk = kiosk;
        this.clock = clock;
        this.projections = List.copyOf(projections);
    }

    /** Who a newcomer turned out to be; nobody knows that before this is told. */
    void knowPeopleBy(UnaryOperator<PersonId> register) {
        known = register;
    }

    PersonId knownAs(PersonId number) {
        return known.apply(number);
    }

    private Optional<PersonId> about(Fact fact) {
        return fact.about().map(known);
    }

    /** Whether everybody else would wait for the store now. */
    public boolean isInStep() {
        return depth > 0;
    }

    /** From now on every append fails with this, as a full disk would. */
    public void failWith(RuntimeException broken) {
        failure = Optional.of(broken);
    }

    /** Appending works again. */
    public void recover() {
        failure = Optional.empty();
    }

    /** All entries in the order of arrival. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Takes the next facts that another has and this one lacks, of each kiosk in the order written.
     *
     * @param most how many at most
     */
    public void take(InMemoryJournal other, int most) {
        var here = stored.stream().map(StoredEntry::position).collect(Collectors.toSet());
        other.stored.stream()
                .filter(it -> !here.contains(it.position()))
                .limit(most)
                .toList()
                .forEach(it -> keep(it, WireForm.read(it.bytes())));
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        var size = entries.size();
        depth++;
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            entries.subList(size, entries.size()).clear();
            stored.subList(size, stored.size()).clear();
            throw e;
        } finally {
            depth--;
        }
    }

    @Override
    public Entry append(OperatorId operator, Fact fact) {
        return atomically(() -> {
            failure.ifPresent(broken -> {
                throw broken;
            });
            var entry = next(operator, fact);
            var bytes = WireForm.write(entry);
            keep(
                    new StoredEntry(entry.position(), bytes, StoredEntry.hashAfter(head(), bytes)),
                    entry);
            return entry;
        });
    }

    @Override
    public List<Entry> about(PersonId person) {
        return entries.stream()
                .filter(entry -> about(entry.fact()).equals(Optional.of(known.apply(person))))
                .sorted(ORDER)
                .toList();
    }

    @Override
    public Optional<Entry> find(Position position) {
        return entries.stream().filter(entry -> entry.position().equals(position)).findFirst();
    }

    @Override
    public boolean isUndone(Entry entry) {
        return entries.stream()
                .map(Entry::fact)
                .anyMatch(fact ->
                        fact instanceof Fact.ScanUndone undone
                                && about(undone).equals(about(entry.fact()))
                                && undone.undone().equals(entry.position()));
    }

    @Override
    public List<Entry> latest(KioskId of, int most) {
        return entries.stream()
                .filter(entry -> entry.position().kiosk().equals(of))
                .sorted(ORDER.reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Entry> following(KioskId of, Run in, long after, int most) {
        return entries.stream()
                .filter(entry -> entry.position().kiosk().equals(of))
                .filter(entry -> entry.position().run().equals(in))
                .filter(entry -> entry.position().sequence() > after)
                .limit(most)
                .toList();
    }

    @Override
    public void forEach(Consumer<Entry> reader) {
        entries.stream().sorted(ORDER).forEach(reader);
    }

    @Override
    public void forEachStored(Consumer<StoredEntry> reader) {
        List.copyOf(stored).forEach(reader);
    }

    @Override
    public List<Head> heads() {
        var last = new LinkedHashMap<KioskId, Head>();
        stored.forEach(it -> last.put(it.position().kiosk(), Head.of(it.position(), it.hash())));
        return List.copyOf(last.values());
    }

    private Stream<StoredEntry> own() {
        return stored.stream().filter(it -> it.position().kiosk().equals(kiosk));
    }

    private byte[] head() {
        return own().reduce((_, last) -> last)
                .map(StoredEntry::hash)
                .orElseGet(StoredEntry::hashOfNone);
    }

    private Entry next(OperatorId operator, Fact fact) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var time =
                entries.stream()
                        .map(Entry::time)
                        .max(Comparator.naturalOrder())
                        .map(it -> it.next(now))
                        .orElseGet(() -> new HybridTime(now.toEpochMilli(), 0));
        var position = new Position(kiosk, RUN, own().count() + 1);
        return new Entry(position, "", time, now, OptionalLong.empty(), operator, fact);
    }

    private void keep(StoredEntry bytes, Entry entry) {
        stored.add(bytes);
        entries.add(entry);
        projections.forEach(projection -> projection.fold(entry));
    }
}
