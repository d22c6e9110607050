package org.dengta.admission;

import static org.dengta.admission.AdmissionPolicy.refused;

import org.dengta.journal.Fact.Heads;
import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.venue.Direction;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Holder;
import org.dengta.verdict.Notice;
import org.dengta.verdict.Notice.Overridden;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.verdict.Verdict.Refused;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a human being's word does against a verdict. */
final class OverrideRules {
    private final Programme programme;
    private final PassageRules passages;
    private final RoomRules rooms;
    private final EntryHeads heads;

    OverrideRules(Programme programme, PassageRules passages) {
        this.programme = programme;
        this.passages = passages;
        rooms = new RoomRules(programme);
        heads = new EntryHeads(programme);
    }

    /** Whether a word counts for anything against it. */
    static boolean isOpen(Direction direction, Verdict verdict) {
        return direction == Direction.ENTRY
                && switch (verdict) {
                    case Admitted _ -> false;
                    case Refused refused -> refused.reason().mayBeOverridden();
                    case NeedsAttention needs -> isOpen(needs.why());
                };
    }

    private static boolean isOpen(Attention why) {
        return switch (why) {
            case Attention.PossiblyUsedElsewhere _, Attention.ClaimUnanswered _ -> true;
            case Attention.UnknownCode _,
                    Attention.SignedButUnlisted _,
                    Attention.UnknownKey _,
                    Attention.RemoteParticipant _,
                    Attention.DelegationList _ ->
                    false;
        };
    }

    /** Once only: said twice within the time of one passage it is the same entry. */
    Verdict letIn(Approach approach, Holder holder, String reason) {
        var session = session(approach, holder);
        var target = session.<Place>map(id -> id).orElse(approach.gate().zone());
        var passing = heads.passing(holder.person(), 0, approach.around().wanted());
        return passages.repeated(approach, holder)
                .or(() ->
                        rooms.beyondApproved(approach, holder, target, passing)
                                .map(full -> refused(full, holder.person())))
                .orElseGet(() ->
                        new Admitted(
                                holder,
                                Direction.ENTRY,
                                approach.gate().zone(),
                                session,
                                false,
                                passing,
                                notices(approach, holder, target, reason, passing),
                                approach.around().basis()));
    }

    private List<Notice> notices(
            Approach approach, Holder holder, Place target, String reason, Heads passing) {
        return Stream.concat(
                        Stream.<Notice>of(new Overridden(reason)),
                        rooms.nearlyFull(approach, holder, target, passing).stream())
                .toList();
    }

    /** What is let in to at this time by the plan; before others what the person is invited to. */
    private Optional<SessionId> session(Approach approach, Holder holder) {
        var rights = holder.rights(programme);
        return programme.sessionsIn(approach.gate().zone()).stream()
                .filter(session -> !session.isCancelled())
                .filter(session -> session.doors().contains(approach.at()))
                .min(
                        Comparator.comparing((Session session) -> !rights.isInvitedTo(session))
                                .thenComparing(session -> session.held().from()))
                .map(Session::id);
    }
}
