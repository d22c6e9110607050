package org.dengta.admission;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Person;
import org.dengta.admission.Attention.RemoteParticipant;
import org.dengta.admission.Attention.SignedButUnlisted;
import org.dengta.admission.Attention.UnknownCode;
import org.dengta.admission.Refusal.Damaged;
import org.dengta.admission.Refusal.Expired;
import org.dengta.admission.Refusal.Forged;
import org.dengta.admission.Refusal.NotApproved;
import org.dengta.admission.Refusal.OtherEvent;
import org.dengta.admission.Refusal.Revoked;
import org.dengta.admission.Verdict.Admitted;
import org.dengta.admission.Verdict.NeedsAttention;
import org.dengta.admission.Verdict.Refused;
import org.dengta.credential.Presented;
import org.dengta.credential.Presented.GenuineLetter;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.venue.Direction;
import org.dengta.venue.SessionId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides at a gate: a pure, total function of the {@link Approach}. No clock, no store. The first
 * rule that has something to say decides; when none has, the entry rules of the place do.
 */
public final class AdmissionPolicy {
    private final Programme programme;
    private final Duration repeatWindow;
    private final EntryRules entryRules;
    private final List<Rule> rules =
            List.of(
                    this::leaving,
                    this::revoked,
                    this::expired,
                    this::notApproved,
                    this::remote,
                    this::samePassage);

    @FunctionalInterface
    private interface Rule {
        Optional<Verdict> apply(Approach approach, Holder holder);
    }

    /**
     * @param programme the event
     * @param repeatWindow a second scan of a credential at the same gate within it is the same
     *     passage
     */
    public AdmissionPolicy(Programme programme, Duration repeatWindow) {
        this.programme = programme;
        this.repeatWindow = repeatWindow;
        this.entryRules = new EntryRules(programme);
    }

    public Verdict decide(Approach approach) {
        return atFirstSight(approach.presented())
                .or(() -> approach.holder().map(holder -> decide(approach, holder)))
                .orElseGet(() -> ofNobody(approach.presented()));
    }

    private Verdict decide(Approach approach, Holder holder) {
        return rules.stream()
                .flatMap(rule -> rule.apply(approach, holder).stream())
                .findFirst()
                .orElseGet(() -> entryRules.decide(approach, holder));
    }

    /**
     * What no list can mend: letters that are forged, of another event, or signed with an unknown
     * key.
     */
    private static Optional<Verdict> atFirstSight(Presented presented) {
        return switch (presented) {
            case Presented.Forged _ -> Optional.of(refused(new Forged()));
            case Presented.OtherEvent other -> Optional.of(refused(new OtherEvent(other.event())));
            case Presented.UnknownKey unknown ->
                    Optional.of(attention(new Attention.UnknownKey(unknown.keyId())));
            case Presented.Damaged _,
                    GenuineLetter _,
                    Presented.PlainCode _,
                    Presented.OtherText _ ->
                    Optional.empty();
        };
    }

    private static Verdict ofNobody(Presented presented) {
        return switch (presented) {
            case Presented.Damaged _ -> refused(new Damaged());
            case GenuineLetter genuine -> {
                var seal = genuine.letter().seal();
                yield attention(new SignedButUnlisted(seal.category(), seal.lastDay()));
            }
            default -> attention(new UnknownCode());
        };
    }

    /**
     * Whoever is known gets out, whatever else is wrong. A code that is nobody's here stays a
     * matter for a human being, and what fails at first sight is refused on the way out too.
     */
    private Optional<Verdict> leaving(Approach approach, Holder holder) {
        if (approach.direction() == Direction.ENTRY) {
            return Optional.empty();
        }
        var zone = approach.gate().leaves();
        var repeated =
                holder.whereabouts()
                        .at(zone)
                        .filter(standing -> !standing.inside())
                        .flatMap(Standing::left)
                        .filter(passage -> isSamePassage(passage, approach, holder))
                        .isPresent();
        return Optional.of(new Admitted(holder, Direction.EXIT, zone, Optional.empty(), repeated));
    }

    private Optional<Verdict> revoked(Approach approach, Holder holder) {
        return holder.credential()
                .revoked()
                .map(end -> refused(new Revoked(end.at(), end.reason()), holder.person()));
    }

    private Optional<Verdict> expired(Approach approach, Holder holder) {
        return Optional.of(approach.presented())
                .filter(GenuineLetter.class::isInstance)
                .map(presented -> ((GenuineLetter) presented).letter().seal().lastDay())
                .filter(lastDay -> programme.time().dayOf(approach.at()).isAfter(lastDay))
                .map(lastDay -> refused(new Expired(lastDay), holder.person()));
    }

    private Optional<Verdict> notApproved(Approach approach, Holder holder) {
        var participation = holder.person().participation();
        return participation.isApproved()
                ? Optional.empty()
                : Optional.of(refused(new NotApproved(participation.review()), holder.person()));
    }

    private Optional<Verdict> remote(Approach approach, Holder holder) {
        return holder.person().participation().attendance() == Attendance.VIDEO
                ? Optional.of(
                        new NeedsAttention(new RemoteParticipant(), Optional.of(holder.person())))
                : Optional.empty();
    }

    /**
     * Derived from the person's standing, so it holds over a restart too; a revocation in between
     * is not missed. Another credential of the same person is no repeat: it may be in other hands.
     */
    private Optional<Verdict> samePassage(Approach approach, Holder holder) {
        var zone = approach.gate().zone();
        return holder.whereabouts()
                .at(zone)
                .filter(Standing::inside)
                .flatMap(Standing::entered)
                .filter(passage -> isSamePassage(passage, approach, holder))
                .map(passage ->
                        new Admitted(
                                holder,
                                Direction.ENTRY,
                                zone,
                                sessionEntered(holder, passage),
                                true));
    }

    private Optional<SessionId> sessionEntered(Holder holder, Passage passage) {
        return holder.whereabouts().all().stream()
                .filter(standing ->
                        standing.inside() && standing.entered().equals(Optional.of(passage)))
                .flatMap(standing ->
                        standing.place() instanceof SessionId session
                                ? Stream.of(session)
                                : Stream.empty())
                .findFirst();
    }

    private boolean isSamePassage(Passage passage, Approach approach, Holder holder) {
        var since = Duration.between(passage.at(), approach.at());
        return passage.gate().equals(approach.gate().id())
                && passage.credential().equals(holder.credential().lookup())
                && !since.isNegative()
                && since.compareTo(repeatWindow) < 0;
    }

    private static Verdict refused(Refusal reason) {
        return new Refused(reason, Optional.empty());
    }

    private static Verdict refused(Refusal reason, Person person) {
        return new Refused(reason, Optional.of(person));
    }

    private static Verdict attention(Attention why) {
        return new NeedsAttention(why, Optional.empty());
    }
}
