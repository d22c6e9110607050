package org.dengta.admission;

import static org.dengta.admission.AdmissionPolicy.refused;

import org.dengta.accreditation.Rights;
import org.dengta.admission.Doorway.Way;
import org.dengta.journal.Fact.Heads;
import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.venue.Direction;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.verdict.Attention;
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
                    Attention.LetterNotConfirmed _,
                    Attention.DelegationList _ ->
                    false;
        };
    }

    /** Once only: said twice within the time of one passage it is the same entry. */
    Verdict letIn(Known known, String reason) {
        return passages.repeated(known)
                .orElseGet(() -> letIn(Doorway.of(programme, known), reason));
    }

    private Verdict letIn(Doorway doorway, String reason) {
        var known = doorway.known();
        var session = session(doorway);
        var way = way(doorway, session.<Place>map(id -> id).orElse(known.zone()));
        var passing = heads.passing(known.person(), 0, known.approach().around().wanted());
        return rooms.beyondApproved(doorway, way, passing)
                .map(full -> refused(full, known.person()))
                .orElseGet(() ->
                        new Admitted(
                                known.holder(),
                                Direction.ENTRY,
                                known.zone(),
                                session,
                                false,
                                passing,
                                notices(doorway, way, reason, passing),
                                known.approach().around().basis()));
    }

    private Way way(Doorway doorway, Place place) {
        var subject = Rights.subject(programme, doorway.known().person());
        return new Way(place, List.of(), programme.terms(place, subject));
    }

    private List<Notice> notices(Doorway doorway, Way way, String reason, Heads passing) {
        return Stream.concat(
                        Stream.<Notice>of(new Overridden(reason)),
                        rooms.nearlyFull(doorway, way, passing).stream())
                .toList();
    }

    /** What is let in to at this time by the plan; before others what the person is invited to. */
    private Optional<SessionId> session(Doorway doorway) {
        return programme.sessionsIn(doorway.known().zone()).stream()
                .filter(session -> !session.isCancelled())
                .filter(session -> session.doors().contains(doorway.at()))
                .min(
                        Comparator.comparing(
                                        (Session session) -> !doorway.rights().isInvitedTo(session))
                                .thenComparing(session -> session.held().from()))
                .map(Session::id);
    }
}
