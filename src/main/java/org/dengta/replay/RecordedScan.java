package org.dengta.replay;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Grounds.How;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A scan as a journal tells it. Of who was let in by a human being's word there is none.
 *
 * @param entry what was written down
 * @param gate where
 * @param person whose code it was, where that was known
 * @param lookup of what was presented, where anything was
 * @param answer what was said
 * @param wanted how many of a party stood there, where not the whole party passed
 */
public record RecordedScan(
        Entry entry,
        GateId gate,
        Optional<PersonId> person,
        Optional<CodeLookup> lookup,
        Answer answer,
        OptionalInt wanted) {
    private static final Set<How> BY_THE_KIOSK = Set.of(How.VERDICT, How.PROVISIONAL);

    /** The scan of an entry; empty where it is of none that a kiosk decided. */
    static Optional<RecordedScan> of(Entry entry) {
        return switch (entry.fact()) {
            case GuestAdmitted fact when !isByHand(fact) -> Optional.of(entered(entry, fact));
            case GuestLeft fact -> Optional.of(left(entry, fact));
            case EntryRefused fact -> Optional.of(refused(entry, fact));
            default -> Optional.empty();
        };
    }

    /** Whether somebody was let in, or counted anew, by a human being's word. */
    static boolean isByHand(Fact fact) {
        return fact instanceof GuestAdmitted admitted
                && (!BY_THE_KIOSK.contains(admitted.grounds().how())
                        || admitted.grounds().turn().isPresent());
    }

    private static RecordedScan entered(Entry entry, GuestAdmitted fact) {
        var heads = fact.heads();
        var place = fact.session().<Place>map(it -> it).orElse(fact.zone());
        return new RecordedScan(
                entry,
                fact.gate(),
                Optional.of(fact.person()),
                presented(fact.credential()),
                new Answer(Answer.ADMITTED, Optional.of(place), heads.passed()),
                heads.passed() < heads.party()
                        ? OptionalInt.of(heads.passed())
                        : OptionalInt.empty());
    }

    private static RecordedScan left(Entry entry, GuestLeft fact) {
        return new RecordedScan(
                entry,
                fact.gate(),
                Optional.of(fact.person()),
                presented(fact.credential()),
                new Answer(Answer.LEFT, Optional.of(fact.zone()), 0),
                OptionalInt.empty());
    }

    private static RecordedScan refused(Entry entry, EntryRefused fact) {
        return new RecordedScan(
                entry,
                fact.gate(),
                fact.person(),
                fact.credential().flatMap(RecordedScan::presented),
                Answer.stopped(fact.reason()),
                OptionalInt.empty());
    }

    private static Optional<CodeLookup> presented(CodeLookup lookup) {
        return Optional.of(lookup).filter(it -> !it.equals(CodeLookup.NONE));
    }

    public Instant at() {
        return entry.at();
    }

    /**
     * Which way. A refusal does not say: only a hold and a code that is nobody's stop somebody who
     * leaves, and both stop who enters just so.
     */
    Direction direction(Gate gate) {
        return switch (entry.fact()) {
            case GuestLeft _ -> Direction.EXIT;
            case GuestAdmitted _ -> Direction.ENTRY;
            default -> gate.firstWay();
        };
    }

    boolean wasStoppedBy(String code) {
        return answer.code().equals(code);
    }
}
