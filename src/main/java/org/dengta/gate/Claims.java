package org.dengta.gate;

import org.dengta.accreditation.PersonId;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.credential.CodeLookup;
import org.dengta.gate.Passages.Showing;
import org.dengta.journal.DutyFact.ClaimClosed;
import org.dengta.journal.Journal;
import org.dengta.journal.Position;
import org.dengta.kiosk.OperatorId;
import org.dengta.neighbour.Arbiter;
import org.dengta.neighbour.Arbiter.Asking;
import org.dengta.venue.SessionId;
import org.dengta.verdict.Attention.ClaimUnanswered;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.NeedsAttention;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What this kiosk asks of arbiters. Whatever is granted is closed in the step in which it was
 * decided upon, after the entry where there is one: so a grant lets nobody in twice, and none that
 * was not used is kept, unless the kiosk dies before that step.
 */
public final class Claims {
    private final Journal journal;
    private final Arbiter arbiter;

    Claims(Journal journal, Arbiter arbiter) {
        this.journal = journal;
        this.arbiter = arbiter;
    }

    /** What was answered about a person. */
    public record Answered(PersonId person, Claim claim) {
        public boolean isSilence() {
            return claim instanceof Claim.Unanswered;
        }
    }

    /** Asks where a verdict lacks nothing else; never within a step. */
    public Optional<Answered> ask(Showing showing, Verdict verdict) {
        return journal.atomically(() -> asking(showing, verdict)).map(this::ask);
    }

    /** What is to be asked, within a step; empty where it is not needed. */
    Optional<Asking> asking(Showing showing, Verdict verdict) {
        return verdict instanceof NeedsAttention needs
                        && needs.why() instanceof ClaimUnanswered unanswered
                ? needs.person().map(person -> asking(person.id(), unanswered.session(), showing))
                : Optional.empty();
    }

    private Asking asking(PersonId person, SessionId session, Showing showing) {
        return new Asking(
                person,
                session,
                showing.approach().gate().id(),
                showing.lookup().orElse(CodeLookup.NONE),
                closed(person));
    }

    Answered ask(Asking asking) {
        return new Answered(asking.person(), arbiter.ask(asking));
    }

    /** Within a step: the answer as it counts by now; a grant that was closed meanwhile is none. */
    public Claim standing(Answered answered) {
        return answered.claim() instanceof Claim.Granted granted
                        && closed(answered.person()).contains(granted.claim())
                ? new Claim.Unanswered()
                : answered.claim();
    }

    /** Within the same step, after all that is written of it: no other is decided by the grant. */
    public void close(Answered answered, OperatorId operator) {
        if (standing(answered) instanceof Claim.Granted granted) {
            journal.append(
                    operator,
                    new ClaimClosed(answered.person(), granted.session(), granted.claim()));
        }
    }

    private Set<Position> closed(PersonId person) {
        return journal.about(person).stream()
                .flatMap(entry ->
                        entry.fact() instanceof ClaimClosed closed
                                ? Stream.of(closed.claim())
                                : Stream.empty())
                .collect(Collectors.toSet());
    }
}
