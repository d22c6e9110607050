package org.dengta.admission;

import org.dengta.verdict.Verdict;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Notice;
import org.dengta.verdict.Holder;

import static org.dengta.admission.AdmissionPolicy.refused;

import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Rights;
import org.dengta.verdict.Attention.ClaimUnanswered;
import org.dengta.verdict.Attention.PossiblyUsedElsewhere;
import org.dengta.verdict.Basis.StaleSince;
import org.dengta.verdict.Notice.HadDeclined;
import org.dengta.verdict.Notice.LiftedUntil;
import org.dengta.verdict.Notice.NotScannedOut;
import org.dengta.verdict.Notice.PartyLeft;
import org.dengta.verdict.Notice.Provisional;
import org.dengta.verdict.Notice.Seat;
import org.dengta.verdict.Refusal.AlreadyUsed;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.programme.Terms;
import org.dengta.programme.Terms.CutOff;
import org.dengta.venue.Direction;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a person in good order may enter what a gate guards now. Of several places that are open
 * to the person, sessions come before the zone and earlier sessions before later ones; the first
 * that has an entry left is entered. Each rule finds the place anew: a verdict depends on nothing
 * but its approach.
 */
final class EntryRules {
    private final Programme programme;
    private final WindowRules windows;
    private final FrequencyRules frequencies;
    private final RoomRules rooms;

    EntryRules(Programme programme) {
        this.programme = programme;
        windows = new WindowRules(programme);
        frequencies = new FrequencyRules(programme);
        rooms = new RoomRules(programme);
    }

    Optional<Verdict> place(Approach approach, Holder holder) {
        return windows.granted(approach, holder).isEmpty()
                ? Optional.of(windows.nothingGranted(approach, holder))
                : Optional.empty();
    }

    Optional<Verdict> time(Approach approach, Holder holder) {
        return windows.open(approach, holder).isEmpty()
                ? Optional.of(windows.nothingOpen(approach, holder))
                : Optional.empty();
    }

    Optional<Verdict> frequency(Approach approach, Holder holder) {
        var open = windows.open(approach, holder);
        var spent = new ArrayList<Refusal>();
        for (var place : open) {
            var obstacle = frequencies.obstacle(approach, holder, place);
            if (obstacle.isEmpty()) {
                return Optional.empty();
            }
            spent.add(obstacle.get());
        }
        return Optional.of(refused(spent.getFirst(), holder.person()));
    }

    /** The place that is entered; only after the rules above have said nothing. */
    private Place target(Approach approach, Holder holder) {
        return windows.open(approach, holder).stream()
                .filter(place -> frequencies.obstacle(approach, holder, place).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    Optional<Verdict> room(Approach approach, Holder holder) {
        var target = target(approach, holder);
        var heads = frequencies.passing(approach, holder, target);
        return rooms.full(approach, holder, target, heads)
                .map(full -> refused(full, holder.person()));
    }

    Optional<Verdict> claim(Approach approach, Holder holder) {
        return target(approach, holder) instanceof SessionId session
                        && programme.regulations().arbiters().containsKey(session)
                ? claim(session, approach, holder)
                : Optional.empty();
    }

    private static Optional<Verdict> claim(SessionId session, Approach approach, Holder holder) {
        return switch (approach.around().claim().orElseGet(Claim.Unanswered::new)) {
            case Claim.Granted _ -> Optional.empty();
            case Claim.Taken taken ->
                    Optional.of(
                            refused(
                                    new AlreadyUsed(session, taken.gate(), taken.at()),
                                    holder.person()));
            case Claim.Unanswered _ ->
                    Optional.of(
                            new NeedsAttention(
                                    new ClaimUnanswered(session), Optional.of(holder.person())));
        };
    }

    /** Asks a human being where the terms say so and a second use elsewhere would matter. */
    Optional<Verdict> cutOff(Approach approach, Holder holder) {
        var target = target(approach, holder);
        var terms = terms(target, holder);
        return approach.around().basis() instanceof StaleSince stale
                        && terms.cutOff() == CutOff.ASK
                        && terms.entry() != EntryRule.FREE
                ? Optional.of(
                        new NeedsAttention(
                                new PossiblyUsedElsewhere(target, stale.silent()),
                                Optional.of(holder.person())))
                : Optional.empty();
    }

    Verdict admitted(Approach approach, Holder holder) {
        var target = target(approach, holder);
        var session =
                switch (target) {
                    case SessionId id -> Optional.of(id);
                    case ZoneId _ -> Optional.<SessionId>empty();
                };
        return new Admitted(
                holder,
                Direction.ENTRY,
                approach.gate().zone(),
                session,
                false,
                frequencies.passing(approach, holder, target),
                notices(approach, holder, target),
                approach.around().basis());
    }

    private List<Notice> notices(Approach approach, Holder holder, Place target) {
        var heads = frequencies.passing(approach, holder, target);
        var left = heads.party() - frequencies.gone(approach, holder, target) - heads.passed();
        return Stream.of(
                        holder.provisional()
                                ? Optional.of(new Provisional())
                                : Optional.<Notice>empty(),
                        notScannedOut(approach, holder, target),
                        left > 0 ? Optional.of(new PartyLeft(left)) : Optional.<Notice>empty(),
                        seat(holder, target),
                        lifted(approach, holder, target),
                        holder.person().participation().reply() == Reply.DECLINED
                                ? Optional.of(new HadDeclined())
                                : Optional.<Notice>empty(),
                        rooms.nearlyFull(approach, holder, target, heads))
                .<Notice>flatMap(Optional::stream)
                .toList();
    }

    private Optional<Notice> notScannedOut(Approach approach, Holder holder, Place target) {
        return holder.whereabouts()
                .at(target)
                .filter(_ -> terms(target, holder).entry() == EntryRule.AFTER_EXIT_SOFT)
                .filter(known -> known.isInside(programme.stay(target, approach.at())))
                .flatMap(Standing::entered)
                .map(entry -> new NotScannedOut(target, entry.gate(), entry.at()));
    }

    private Optional<Notice> seat(Holder holder, Place target) {
        var seat = holder.person().protocol().seat();
        return target instanceof SessionId session
                        && !seat.isBlank()
                        && terms(target, holder).seated()
                ? Optional.of(new Seat(session, seat))
                : Optional.empty();
    }

    private Optional<Notice> lifted(Approach approach, Holder holder, Place target) {
        var usual = new Rights(programme, holder.person());
        return usual.mayEnter(target, approach.at())
                ? Optional.empty()
                : holder.rights(programme).windows(target).stream()
                        .filter(window -> window.contains(approach.at()))
                        .findFirst()
                        .map(window -> new LiftedUntil(target, window.to()));
    }

    private Terms terms(Place place, Holder holder) {
        return programme.terms(place, Rights.subject(programme, holder.person()));
    }
}
