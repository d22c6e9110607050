package org.dengta.checkin;

import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Person;
import org.dengta.verdict.Attention.ClaimUnanswered;
import org.dengta.verdict.Verdict;

/**
 * One who may pass with others, before anybody does.
 *
 * @param person on the list
 * @param isInside whether that person is inside already
 * @param verdict what the gate would say of the person alone
 */
public record Prospect(Person person, boolean isInside, Verdict verdict) {

    /** Whether nothing is in the way; what only an arbiter can tell is asked when they pass. */
    public boolean mayPass() {
        return switch (verdict) {
            case Verdict.Admitted _ -> true;
            case Verdict.Refused _ -> false;
            case Verdict.NeedsAttention needs -> needs.why() instanceof ClaimUnanswered;
        };
    }

    /** Whether the person has said to come and is still to come in. */
    public boolean isAwaited() {
        return mayPass() && !isInside && person.participation().reply() == Reply.CONFIRMED;
    }
}
