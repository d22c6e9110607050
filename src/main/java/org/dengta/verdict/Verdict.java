package org.dengta.verdict;

import org.dengta.accreditation.Person;
import org.dengta.journal.Fact.Heads;
import org.dengta.venue.Direction;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Notice.PartyLeft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answer at a gate. */
public sealed interface Verdict {

    /** Whose code it was, where that is known. */
    Optional<Person> person();

    /**
     * The person passes.
     *
     * @param holder who
     * @param direction in or out
     * @param zone what the gate leads into, or what it leaves
     * @param session what the person is admitted to, where the gate guards a session
     * @param repeated whether this is the same passage once more, so that nothing new is written
     *     down
     * @param heads how many pass of how many
     * @param notices what is to be said besides
     * @param basis what it rests on
     */
    record Admitted(
            Holder holder,
            Direction direction,
            ZoneId zone,
            Optional<SessionId> session,
            boolean repeated,
            Heads heads,
            List<Notice> notices,
            Basis basis)
            implements Verdict {
        public Admitted {
            notices = List.copyOf(notices);
        }

        @Override
        public Optional<Person> person() {
            return Optional.of(holder.person());
        }

        /** The same with another number counted; who did not pass may still come. */
        public Admitted counted(Heads now) {
            var left =
                    notices.stream()
                            .filter(PartyLeft.class::isInstance)
                            .mapToInt(it -> ((PartyLeft) it).left())
                            .sum();
            var others = notices.stream().filter(it -> !(it instanceof PartyLeft));
            var fewer = left + heads.passed() - now.passed();
            var told = fewer > 0 ? Stream.<Notice>of(new PartyLeft(fewer)) : Stream.<Notice>empty();
            return new Admitted(
                    holder,
                    direction,
                    zone,
                    session,
                    repeated,
                    now,
                    Stream.concat(told, others).toList(),
                    basis);
        }
    }

    /** The person does not pass. */
    record Refused(Refusal reason, Optional<Person> person) implements Verdict {}

    /** A human being has to look; the gate stays shut until then. */
    record NeedsAttention(Attention why, Optional<Person> person) implements Verdict {}
}
