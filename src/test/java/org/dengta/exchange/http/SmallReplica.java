package org.dengta.exchange.http;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.Answers.Shared;
import org.dengta.exchange.GuestAnswer;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Receipt;
import org.dengta.exchange.SharedFacts;
import org.dengta.exchange.SharedGuests;
import org.dengta.exchange.SharedProgramme;
import org.dengta.journal.HashChain;
import org.dengta.journal.Head;
import org.dengta.journal.Position;
import org.dengta.journal.Run;
import org.dengta.journal.StoredEntry;
import org.dengta.kiosk.KioskId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a replica shares, in memory; facts are bytes that nobody looks into. */
final class SmallReplica implements SharedFacts {
    private static final Instant TAKEN = Instant.parse("2024-10-25T02:00:00.123456Z");

    private final TreeMap<Position, StoredEntry> entries = new TreeMap<>();
    private final List<Quarantined> quarantine = new ArrayList<>();
    final SmallList guests = new SmallList();
    final SmallProgramme programme = new SmallProgramme();

    Shared shared() {
        return new Shared(this, guests, programme);
    }

    /** Adds an entry at the end of the run of a kiosk. */
    synchronized StoredEntry add(String kiosk, byte[] bytes) {
        var run = new Run("0123456789abcdef".repeat(2));
        var last = last(kiosk, run);
        var position =
                new Position(
                        new KioskId(kiosk),
                        run,
                        last.map(e -> e.position().sequence()).orElse(0L) + 1);
        var entry = new StoredEntry(position, bytes, HashChain.next(hash(last), bytes));
        entries.put(position, entry);
        return entry;
    }

    private Optional<StoredEntry> last(String kiosk, Run run) {
        return entries.values().stream()
                .filter(entry -> entry.position().kiosk().value().equals(kiosk))
                .filter(entry -> entry.position().run().equals(run))
                .reduce((_, later) -> later);
    }

    private static byte[] hash(Optional<StoredEntry> before) {
        return before.map(StoredEntry::hash).orElseGet(HashChain::start);
    }

    synchronized List<StoredEntry> all() {
        return List.copyOf(entries.values());
    }

    @Override
    public synchronized List<Head> heads() {
        var heads = new TreeMap<String, Head>();
        entries.forEach((position, entry) ->
                heads.put(
                        position.kiosk() + "/" + position.run(), Head.of(position, entry.hash())));
        return List.copyOf(heads.values());
    }

    @Override
    public synchronized long count() {
        return entries.size();
    }

    @Override
    public synchronized List<StoredEntry> beyond(Collection<Head> theirs, int most) {
        var known =
                theirs.stream()
                        .collect(
                                Collectors.toMap(
                                        head ->
                                                head.position().kiosk()
                                                        + "/"
                                                        + head.position().run(),
                                        head -> head.position().sequence(),
                                        Long::max));
        return entries.values().stream()
                .filter(entry ->
                        entry.position().sequence()
                                > known.getOrDefault(
                                        entry.position().kiosk() + "/" + entry.position().run(),
                                        0L))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Receipt take(List<StoredEntry> batch, String peer) {
        var counts = new int[3];
        var aside = new ArrayList<Quarantined>();
        for (var entry : batch) {
            var at = entry.position();
            var before = last(at.kiosk().value(), at.run());
            var next = before.map(e -> e.position().sequence()).orElse(0L) + 1;
            if (at.sequence() < next) {
                counts[1]++;
            } else if (at.sequence() > next) {
                counts[2]++;
            } else {
                entries.put(at, entry);
                if (Arrays.equals(HashChain.next(hash(before), entry.bytes()), entry.hash())) {
                    counts[0]++;
                } else {
                    aside.add(new Quarantined(at, Quarantined.Why.HASH_DIFFERS, peer, TAKEN));
                }
            }
        }
        quarantine.addAll(aside);
        return new Receipt(counts[0], counts[1], counts[2], aside);
    }

    @Override
    public synchronized List<Quarantined> quarantine() {
        return List.copyOf(quarantine).reversed();
    }

    /** A list whose cursors are the number of changes so far. */
    static final class SmallList implements SharedGuests {
        private final List<GuestChange> changes = new ArrayList<>();

        @Override
        public synchronized String cursor() {
            return "e p/ä+&/" + changes.size();
        }

        @Override
        public synchronized GuestAnswer after(Optional<String> cursor, int most) {
            var from = cursor.map(text -> text.substring(text.lastIndexOf('/') + 1)).orElse("0");
            var at = from.isEmpty() ? 0 : Integer.parseInt(from);
            if (cursor.isPresent() && !cursor.get().startsWith("e p/ä+&/") || at > changes.size()) {
                return new GuestAnswer.UnknownCursor();
            }
            var to = Math.min(changes.size(), at + most);
            return new GuestAnswer.Page(
                    changes.subList(at, to), "e p/ä+&/" + to, to < changes.size());
        }

        @Override
        public synchronized int take(List<GuestChange> more) {
            changes.addAll(more);
            return more.size();
        }

        @Override
        public synchronized int keepOnly(Set<PersonId> people) {
            var gone = Map.copyOf(byPerson());
            var count = 0;
            for (var person : gone.keySet()) {
                count += people.contains(person) ? 0 : take(List.of(goneIs(person)));
            }
            return count;
        }

        private static GuestChange goneIs(PersonId person) {
            return new GuestChange(person, Optional.empty());
        }

        synchronized Map<PersonId, String> byPerson() {
            var people =
                    new TreeMap<PersonId, String>(java.util.Comparator.comparing(PersonId::value));
            changes.forEach(change ->
                    change.sealed()
                            .ifPresentOrElse(
                                    sealed -> people.put(change.person(), Arrays.toString(sealed)),
                                    () -> people.remove(change.person())));
            return people;
        }
    }

    /** Whatever was put last. */
    static final class SmallProgramme implements SharedProgramme {
        private Optional<ProgrammeText> current = Optional.empty();

        @Override
        public synchronized Optional<ProgrammeText> current() {
            return current;
        }

        @Override
        public synchronized void put(ProgrammeText programme) {
            current = Optional.of(programme);
        }
    }
}
