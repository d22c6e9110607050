package org.dengta.replay;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.DutyFact;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.programme.Programme;
import org.dengta.replay.Side.Said;
import org.dengta.verdict.Verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lives through recorded scans once more. Each configuration folds its own verdicts, so one that
 * refuses somebody in the morning knows nothing of that person inside at noon. People, codes and
 * rights granted to one person are those of now; orders, holds and whom a human being let in are
 * those of the record. What happened before the record begins has not happened.
 */
public final class Replay {
    private final People people;
    private final Duration repeatWindow;

    /**
     * @param people this replica's
     * @param repeatWindow within which a second scan is the same passage
     */
    public Replay(People people, Duration repeatWindow) {
        this.people = people;
        this.repeatWindow = repeatWindow;
    }

    /**
     * A scan of which two answers differ.
     *
     * @param scan the record
     * @param before what was recorded, or what the one configuration says
     * @param after what the other says
     * @param verdict the latter with everything to be said about it, where it has such a gate
     */
    public record Difference(
            RecordedScan scan, Answer before, Answer after, Optional<Verdict> verdict) {}

    /**
     * What came of it.
     *
     * @param scans decided anew
     * @param byHand whom a human being let in: taken over, not decided
     * @param unlisted people of scans who are not on this replica's list
     * @param differences in the order of the scans
     */
    public record Outcome(
            int scans, int byHand, Set<PersonId> unlisted, List<Difference> differences) {
        public Outcome {
            unlisted = Set.copyOf(unlisted);
            differences = List.copyOf(differences);
        }

        /** Scans that would pass now and did not before. */
        public long opened() {
            return differences.stream()
                    .filter(it -> it.after().isPass() && !it.before().isPass())
                    .count();
        }

        /** Scans that would not pass now and did before. */
        public long closed() {
            return differences.stream()
                    .filter(it -> !it.after().isPass() && it.before().isPass())
                    .count();
        }
    }

    /** What was recorded against what one configuration says. */
    public Outcome against(Collection<Entry> record, Programme programme) {
        var side = side(programme);
        return run(record, List.of(side), scan -> new Pair(scan.answer(), side.decide(scan)));
    }

    /** What one configuration says against what another says. */
    public Outcome compare(Collection<Entry> record, Programme programme, Programme changed) {
        var one = side(programme);
        var other = side(changed);
        return run(
                record,
                List.of(one, other),
                scan -> new Pair(one.decide(scan).answer(), other.decide(scan)));
    }

    private Side side(Programme programme) {
        return new Side(programme, repeatWindow, people);
    }

    /** Two answers to one scan. */
    private record Pair(Answer before, Said after) {}

    /** Answers twice. */
    @FunctionalInterface
    private interface Asked {
        /** Each side goes on from its own answer. */
        Pair twice(RecordedScan scan);
    }

    private Outcome run(Collection<Entry> record, List<Side> sides, Asked asked) {
        var differences = new ArrayList<Difference>();
        var unlisted = new HashSet<PersonId>();
        var scans = 0;
        for (var entry : inOrder(record)) {
            var scan = RecordedScan.of(entry);
            if (scan.isEmpty()) {
                note(entry, sides);
            } else {
                scans++;
                scan.get().person().filter(this::isUnlisted).ifPresent(unlisted::add);
                difference(scan.get(), asked).ifPresent(differences::add);
            }
        }
        return new Outcome(scans, byHand(record), unlisted, differences);
    }

    private static Optional<Difference> difference(RecordedScan scan, Asked asked) {
        var pair = asked.twice(scan);
        var after = pair.after().answer();
        return pair.before().equals(after)
                ? Optional.empty()
                : Optional.of(new Difference(scan, pair.before(), after, pair.after().verdict()));
    }

    private static void note(Entry entry, List<Side> sides) {
        var fact = entry.fact();
        if (fact instanceof DutyFact || fact instanceof ScanUndone || RecordedScan.isByHand(fact)) {
            sides.forEach(side -> side.note(entry));
        }
    }

    private boolean isUnlisted(PersonId person) {
        return people.guests().find(people.codes().knownAs(person)).isEmpty();
    }

    private static int byHand(Collection<Entry> record) {
        return (int) record.stream().filter(it -> RecordedScan.isByHand(it.fact())).count();
    }

    /** Once each, in the order in which it happened. */
    private static List<Entry> inOrder(Collection<Entry> record) {
        return record.stream()
                .distinct()
                .sorted(Comparator.comparing(Entry::time).thenComparing(Entry::position))
                .toList();
    }
}
