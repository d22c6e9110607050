package org.dengta.admission;

import static org.dengta.admission.AdmissionPolicy.refused;

import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Rights;
import org.dengta.admission.Doorway.Way;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.journal.Fact.Heads;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.programme.Terms;
import org.dengta.programme.Terms.CutOff;
import org.dengta.venue.Direction;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Attention.ClaimUnanswered;
import org.dengta.verdict.Attention.PossiblyUsedElsewhere;
import org.dengta.verdict.Basis.StaleSince;
import org.dengta.verdict.Notice;
import org.dengta.verdict.Notice.HadDeclined;
import org.dengta.verdict.Notice.LiftedUntil;
import org.dengta.verdict.Notice.NotScannedOut;
import org.dengta.verdict.Notice.PartyLeft;
import org.dengta.verdict.Notice.Provisional;
import org.dengta.verdict.Notice.Seat;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Refusal.AlreadyUsed;
import org.dengta.verdict.Refusal.ClaimedElsewhere;
import org.dengta.verdict.Refusal.WithoutPrincipal;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether a person in good order may enter what a gate guards now. Of several places that are open
 * to the person the first that has an entry left is entered. Each rule finds it anew: a verdict
 * depends on nothing but its approach.
 */
final class EntryRules {
    private final Programme programme;
    private final WindowRules windows;
    private final CompanionRules companions;
    private final FrequencyRules frequencies;
    private final RoomRules rooms;

    EntryRules(Programme programme) {
        this.programme = programme;
        windows = new WindowRules(programme);
        companions = new CompanionRules(programme);
        frequencies = new FrequencyRules(programme);
        rooms = new RoomRules(programme);
    }

    Optional<Verdict> place(Doorway doorway) {
        return doorway.granted().isEmpty()
                ? Optional.of(windows.nothingGranted(doorway))
                : Optional.empty();
    }

    Optional<Verdict> time(Doorway doorway) {
        return doorway.open().isEmpty()
                ? Optional.of(windows.nothingOpen(doorway))
                : Optional.empty();
    }

    Optional<Verdict> principal(Doorway doorway) {
        return unlessFree(
                doorway,
                doorway.open(),
                way -> companions.lack(doorway, way).map(WithoutPrincipal::new));
    }

    Optional<Verdict> frequency(Doorway doorway) {
        return unlessFree(
                doorway,
                allowed(doorway).toList(),
                way -> frequencies.obstacle(doorway.known(), way));
    }

    /** What stands in the way of the first place; empty where any place has nothing in its way. */
    private static Optional<Verdict> unlessFree(
            Doorway doorway, List<Way> ways, Function<Way, Optional<? extends Refusal>> obstacle) {
        var first = obstacle.apply(ways.getFirst());
        return first.isEmpty() || ways.stream().map(obstacle).anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(refused(first.get(), doorway.known().person()));
    }

    /** What is open to the person, and to the principal of a companion. */
    private Stream<Way> allowed(Doorway doorway) {
        return doorway.open().stream().filter(way -> companions.lack(doorway, way).isEmpty());
    }

    /** The place that is entered; only after the rules above have said nothing. */
    private Way target(Doorway doorway) {
        return allowed(doorway)
                .filter(way -> frequencies.obstacle(doorway.known(), way).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    Optional<Verdict> room(Doorway doorway) {
        var target = target(doorway);
        return rooms.full(doorway, target, frequencies.passing(doorway.known(), target))
                .map(full -> refused(full, doorway.known().person()));
    }

    Optional<Verdict> claim(Doorway doorway) {
        return target(doorway).place() instanceof SessionId session
                        && programme.regulations().arbiters().containsKey(session)
                ? claim(session, doorway)
                : Optional.empty();
    }

    private static Optional<Verdict> claim(SessionId session, Doorway doorway) {
        var person = doorway.known().person();
        var claim = doorway.approach().around().claim().orElseGet(Claim.Unanswered::new);
        return switch (claim.of(session)) {
            case Claim.Granted _, Claim.Supposed _ -> Optional.empty();
            case Claim.Taken taken -> {
                var used = new AlreadyUsed(session, taken.gate(), taken.at());
                yield Optional.of(refused(used, person));
            }
            case Claim.Elsewhere other -> {
                var claimed = new ClaimedElsewhere(session, other.gate(), other.at());
                yield Optional.of(refused(claimed, person));
            }
            case Claim.Unanswered _ -> {
                var why = new ClaimUnanswered(session);
                yield Optional.of(new NeedsAttention(why, Optional.of(person)));
            }
        };
    }

    /** Asks a human being where the terms say so and a second use elsewhere would matter. */
    Optional<Verdict> cutOff(Doorway doorway) {
        var target = target(doorway);
        var terms = target.terms();
        return doorway.approach().around().basis() instanceof StaleSince stale
                        && terms.cutOff() == CutOff.ASK
                        && isBounded(terms)
                ? Optional.of(
                        new NeedsAttention(
                                new PossiblyUsedElsewhere(target.place(), stale.silent()),
                                Optional.of(doorway.known().person())))
                : Optional.empty();
    }

    /** Whether an entry elsewhere could be one too many with this. */
    private static boolean isBounded(Terms terms) {
        return terms.entry() != EntryRule.FREE
                || terms.frequency().aDay().isPresent()
                || terms.frequency().apart().isPositive();
    }

    Verdict admitted(Doorway doorway) {
        var target = target(doorway);
        var session =
                switch (target.place()) {
                    case SessionId id -> Optional.of(id);
                    case ZoneId _ -> Optional.<SessionId>empty();
                };
        var heads = frequencies.passing(doorway.known(), target);
        return new Admitted(
                doorway.known().holder(),
                Direction.ENTRY,
                doorway.known().zone(),
                session,
                false,
                heads,
                notices(doorway, target, heads),
                doorway.approach().around().basis());
    }

    private List<Notice> notices(Doorway doorway, Way target, Heads heads) {
        var known = doorway.known();
        var left = frequencies.toCome(known, target, heads);
        return Stream.<Optional<Notice>>of(
                        said(new Provisional(), known.holder().provisional()),
                        notScannedOut(known, target, heads),
                        said(new PartyLeft(left), left > 0),
                        seat(known, target),
                        lifted(doorway, target),
                        said(new HadDeclined(), hasDeclined(known)),
                        rooms.nearlyFull(doorway, target, heads))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Notice> said(Notice notice, boolean holds) {
        return holds ? Optional.of(notice) : Optional.empty();
    }

    private static boolean hasDeclined(Known known) {
        return known.person().participation().reply() == Reply.DECLINED;
    }

    /** Whoever of a party went ahead need not have left. */
    private Optional<Notice> notScannedOut(Known known, Way target, Heads heads) {
        var place = target.place();
        var stay = programme.stay(place, known.at());
        return known.standing(place)
                .filter(_ -> target.terms().entry() == EntryRule.AFTER_EXIT_SOFT)
                .filter(before -> before.isInside(stay))
                .filter(before -> before.heads() + heads.passed() > heads.party())
                .flatMap(Standing::entered)
                .map(entry -> new NotScannedOut(place, entry.gate(), entry.at()));
    }

    private static Optional<Notice> seat(Known known, Way target) {
        var seat = known.person().protocol().seat();
        return target.place() instanceof SessionId session
                        && !seat.isBlank()
                        && target.terms().seated()
                ? Optional.of(new Seat(session, seat))
                : Optional.empty();
    }

    /** That nothing but a lift opens the place, as long as that goes on. */
    private Optional<Notice> lifted(Doorway doorway, Way target) {
        var place = target.place();
        var lifts = doorway.rights().lifts(place);
        return lifts.isEmpty() || isUsual(doorway, place)
                ? Optional.empty()
                : lifts.stream()
                        .filter(window -> window.contains(doorway.at()))
                        .max(Comparator.comparing(Window::to))
                        .map(window -> new LiftedUntil(place, window.to()));
    }

    /** A zone that only sessions open is entered by itself by nobody's usual right. */
    private boolean isUsual(Doorway doorway, Place place) {
        var person = doorway.known().person();
        return programme.placesBehind(doorway.approach().gate()).contains(place)
                && new Rights(programme, person).mayEnter(place, doorway.at());
    }
}
