package org.dengta.gate;

import org.dengta.credential.CodeLookup;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.programme.Programme;
import org.dengta.programme.Slot;
import org.dengta.programme.SlotId;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.verdict.Verdict.Refused;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written down of a verdict. */
final class PassageFacts {
    private final Programme programme;

    PassageFacts(Programme programme) {
        this.programme = programme;
    }

    /**
     * Where and with what somebody came.
     *
     * @param lookup of what was presented; empty where nothing could be read from it
     */
    record Occasion(GateId gate, Instant at, Optional<CodeLookup> lookup, Grounds grounds) {}

    /** The fact of a verdict; empty for the same passage once more. */
    Optional<Fact> of(Verdict verdict, Occasion occasion) {
        return switch (verdict) {
            case Admitted admitted ->
                    admitted.repeated()
                            ? Optional.empty()
                            : Optional.of(passage(admitted, occasion));
            case Refused refused ->
                    Optional.of(refusal(refused, refused.reason().code(), occasion));
            case NeedsAttention needs -> Optional.of(refusal(needs, needs.why().code(), occasion));
        };
    }

    private Fact passage(Admitted admitted, Occasion occasion) {
        var person = admitted.holder().person().id();
        var credential = admitted.holder().credential().lookup();
        if (admitted.direction() == Direction.EXIT) {
            var inner = programme.venue().within(admitted.zone());
            return new GuestLeft(person, occasion.gate(), admitted.zone(), inner, credential);
        }
        return new GuestAdmitted(
                person,
                occasion.gate(),
                admitted.zone(),
                admitted.session(),
                admitted.heads(),
                credential,
                Optional.of(programme.time().dayOf(occasion.at())),
                leftBehind(admitted.zone()),
                grounds(admitted, occasion).withSlot(slot(admitted, occasion)));
    }

    /** Whose quota the entry uses; a session has none. */
    private Optional<SlotId> slot(Admitted admitted, Occasion occasion) {
        return admitted.session().isPresent()
                ? Optional.empty()
                : admitted.holder()
                        .rights(programme)
                        .reservedAt(admitted.zone(), occasion.at())
                        .map(Slot::id);
    }

    private static Grounds grounds(Admitted admitted, Occasion occasion) {
        return admitted.holder().provisional() && occasion.grounds().equals(Grounds.VERDICT)
                ? Grounds.of(How.PROVISIONAL)
                : occasion.grounds();
    }

    /** The zones that exclude this one, with all within them. */
    private Set<ZoneId> leftBehind(ZoneId zone) {
        return programme.regulations().leftByEntering(zone).stream()
                .flatMap(other ->
                        Stream.concat(Stream.of(other), programme.venue().within(other).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Fact refusal(Verdict verdict, String code, Occasion occasion) {
        return new EntryRefused(
                verdict.person().map(person -> person.id()),
                occasion.gate(),
                code,
                occasion.lookup());
    }
}
