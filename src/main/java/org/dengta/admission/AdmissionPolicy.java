package org.dengta.admission;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.Rights;
import org.dengta.credential.Presented;
import org.dengta.credential.Presented.GenuineLetter;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.presence.Hold;
import org.dengta.programme.Category;
import org.dengta.programme.Category.Bearer;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations.TermsRule;
import org.dengta.venue.Direction;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Attention.DelegationList;
import org.dengta.verdict.Attention.RemoteParticipant;
import org.dengta.verdict.Attention.SignedButUnlisted;
import org.dengta.verdict.Attention.UnknownCode;
import org.dengta.verdict.Holder;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Refusal.Damaged;
import org.dengta.verdict.Refusal.Forged;
import org.dengta.verdict.Refusal.NotApproved;
import org.dengta.verdict.Refusal.OnHold;
import org.dengta.verdict.Refusal.OtherEvent;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.verdict.Verdict.Refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides at a gate: a pure, total function of the {@link Approach}. No clock, no store. The first
 * rule that has something to say decides.
 */
public final class AdmissionPolicy {
    private final Programme programme;
    private final List<Rule<Known>> ofPerson;
    private final List<Rule<Doorway>> ofDoorway;
    private final OverrideRules overrides;

    /**
     * One reason for a verdict.
     *
     * @param id how explanations call it
     * @param says the verdict on what it is asked about; empty to leave it to later rules
     */
    record Rule<T>(String id, Function<T, Optional<Verdict>> says) {}

    /**
     * @param programme the event
     * @param repeatWindow a second scan of a credential at the same gate within it is the same
     *     passage
     */
    public AdmissionPolicy(Programme programme, Duration repeatWindow) {
        this.programme = programme;
        var passages = new PassageRules(programme, repeatWindow);
        var credentials = new CredentialRules(programme);
        overrides = new OverrideRules(programme, passages);
        ofPerson =
                List.of(
                        new Rule<>("delegation-exit", this::delegationLeaving),
                        new Rule<>("exit", passages::leaving),
                        new Rule<>("blocked-person", credentials::blocked),
                        new Rule<>("revocation", credentials::revoked));
        ofDoorway =
                Stream.concat(
                                holderRules(credentials, passages).stream(),
                                entryRules(new EntryRules(programme)).stream())
                        .toList();
    }

    /** Whether the person and the credential are in order. */
    private List<Rule<Doorway>> holderRules(CredentialRules credentials, PassageRules passages) {
        return List.of(
                new Rule<>("hand-over", credentials::handedOver),
                new Rule<>("expiry", credentials::expired),
                new Rule<>("validity", credentials::validity),
                new Rule<>("review", it -> notApproved(it.known())),
                new Rule<>("attendance", it -> remote(it.known())),
                new Rule<>("same-passage", it -> passages.repeated(it.known())),
                new Rule<>("delegation-code", it -> delegation(it.known())));
    }

    /** Whether the person may enter here and now. */
    private static List<Rule<Doorway>> entryRules(EntryRules entry) {
        return List.of(
                new Rule<>("place", entry::place),
                new Rule<>("time", entry::time),
                new Rule<>("principal", entry::principal),
                new Rule<>("frequency", entry::frequency),
                new Rule<>("room", entry::room),
                new Rule<>("arbiter", entry::claim),
                new Rule<>("other-gates", entry::cutOff),
                new Rule<>("admitted", it -> Optional.of(entry.admitted(it))));
    }

    /** The answer; always the same for the same approach. */
    public Verdict decide(Approach approach) {
        return decide(approach, new ArrayList<>());
    }

    /** The answer with the rule that gave it and those that were asked before. */
    public Explanation explain(Approach approach) {
        var asked = new ArrayList<String>();
        var verdict = decide(approach, asked);
        var terms = approach.holder().map(holder -> terms(approach, holder)).orElse(List.of());
        return new Explanation(verdict, asked.getLast(), asked.subList(0, asked.size() - 1), terms);
    }

    /**
     * The answer when a human being lets somebody in against the verdict: admitted with {@link
     * org.dengta.verdict.Notice.Overridden}, or a verdict that no word outweighs. Never for those
     * who take part by video, for a delegation as one, or beyond the approved number.
     */
    public Verdict overridden(Approach approach, String reason) {
        var verdict = decide(approach);
        return approach.holder()
                .filter(_ -> OverrideRules.isOpen(approach.direction(), verdict))
                .map(holder -> new Known(approach, holder))
                .map(known ->
                        remote(known)
                                .or(() -> delegation(known))
                                .orElseGet(() -> overrides.letIn(known, reason)))
                .orElse(verdict);
    }

    private List<String> terms(Approach approach, Holder holder) {
        var subject = Rights.subject(programme, holder.person());
        return programme.placesBehind(approach.gate()).stream()
                .flatMap(place -> programme.regulations().about(place, subject).stream())
                .map(TermsRule::id)
                .distinct()
                .toList();
    }

    private Verdict decide(Approach approach, List<String> asked) {
        asked.add("hold");
        var held = held(approach);
        if (held.isPresent()) {
            return held.get();
        }
        asked.add("code");
        return atFirstSight(approach.presented())
                .or(() ->
                        approach.holder().map(holder -> decide(new Known(approach, holder), asked)))
                .orElseGet(() -> ofNobody(approach.presented()));
    }

    private Verdict decide(Known known, List<String> asked) {
        return firstOf(ofPerson, known, asked)
                .or(() -> firstOf(ofDoorway, Doorway.of(programme, known), asked))
                .orElseThrow();
    }

    private static <T> Optional<Verdict> firstOf(
            List<Rule<T>> rules, T subject, List<String> asked) {
        for (var rule : rules) {
            asked.add(rule.id());
            var verdict = rule.says().apply(subject);
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> held(Approach approach) {
        return strictest(approach)
                .filter(hold ->
                        hold.state() == State.HOLD || approach.direction() == Direction.ENTRY)
                .map(hold -> new Refused(new OnHold(hold), approach.holder().map(Holder::person)));
    }

    private Optional<Hold> strictest(Approach approach) {
        return Hold.strictest(
                approach.around().holds(), approach.gate(), programme.venue(), approach.at());
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
                    Presented.InPerson _,
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

    private static Optional<Verdict> notApproved(Known known) {
        var participation = known.person().participation();
        return participation.isApproved()
                ? Optional.empty()
                : Optional.of(refused(new NotApproved(participation.review()), known.person()));
    }

    private static Optional<Verdict> remote(Known known) {
        return known.person().participation().attendance() == Attendance.VIDEO
                ? Optional.of(attention(new RemoteParticipant(), known.person()))
                : Optional.empty();
    }

    /**
     * A delegation is nobody who could leave; each of its people is let out by himself. Where all
     * have to go, nobody is asked who they are.
     */
    private Optional<Verdict> delegationLeaving(Known known) {
        var isAsked =
                known.approach().direction() == Direction.EXIT
                        && strictest(known.approach()).isEmpty();
        return isAsked ? delegation(known) : Optional.empty();
    }

    private Optional<Verdict> delegation(Known known) {
        var delegation = known.person().affiliation().delegation();
        return programme
                .category(known.person().category())
                .map(Category::bearer)
                .filter(Bearer.DELEGATION::equals)
                .map(_ -> attention(new DelegationList(delegation), known.person()));
    }

    private static Verdict refused(Refusal reason) {
        return new Refused(reason, Optional.empty());
    }

    static Verdict refused(Refusal reason, Person person) {
        return new Refused(reason, Optional.of(person));
    }

    private static Verdict attention(Attention why) {
        return new NeedsAttention(why, Optional.empty());
    }

    private static Verdict attention(Attention why, Person person) {
        return new NeedsAttention(why, Optional.of(person));
    }
}
