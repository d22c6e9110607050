package org.dengta.admission;

import org.dengta.verdict.Notice;
import org.dengta.verdict.Holder;

import org.dengta.accreditation.Rights;
import org.dengta.verdict.Notice.NearlyFull;
import org.dengta.verdict.Refusal.Bound;
import org.dengta.verdict.Refusal.Full;
import org.dengta.journal.Fact.Heads;
import org.dengta.presence.Standing;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.programme.Slot;
import org.dengta.venue.Place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Whether there is room. */
final class RoomRules {
    private final Programme programme;

    RoomRules(Programme programme) {
        this.programme = programme;
    }

    /** The first bound that one more entry would break; empty when there is room. */
    Optional<Full> full(Approach approach, Holder holder, Place target, Heads heads) {
        return venueFull(approach, holder, heads)
                .or(() ->
                        limited(approach, target).stream()
                                .flatMap(place ->
                                        placeFull(approach, holder, place, heads).stream())
                                .findFirst())
                .or(() -> slotFull(approach, target, heads));
    }

    /** The zone, and the session where it has a limit of its own. */
    private List<Place> limited(Approach approach, Place target) {
        return Stream.of(approach.gate().zone(), target)
                .distinct()
                .filter(place -> programme.limit(place).isPresent())
                .toList();
    }

    /** The number approved by public security, where they would break it. */
    Optional<Full> beyondApproved(Approach approach, Holder holder, Place target, Heads heads) {
        return venueFull(approach, holder, heads)
                .or(() ->
                        limited(approach, target).stream()
                                .flatMap(place ->
                                        placeFull(approach, holder, place, heads).stream())
                                .filter(full -> full.bound() == Bound.APPROVED)
                                .findFirst());
    }

    private Optional<Full> venueFull(Approach approach, Holder holder, Heads heads) {
        var approved = programme.regulations().approved();
        var inside = approach.around().inVenue();
        var isNew = holder.whereabouts().all().stream().noneMatch(it -> isInside(it, approach));
        return approved.isPresent() && isNew && inside + heads.passed() > approved.getAsInt()
                ? Optional.of(
                        new Full(
                                approach.gate().zone(),
                                inside,
                                approved.getAsInt(),
                                Bound.APPROVED,
                                false))
                : Optional.empty();
    }

    private Optional<Full> placeFull(
            Approach approach, Holder holder, Place place, Heads heads) {
        var limit = programme.limit(place).orElseThrow();
        var inside = inside(approach, place, heads);
        var after = inside + more(approach, holder, place, heads);
        if (after == inside) {
            return Optional.empty();
        }
        if (isOver(limit.approved(), after)) {
            return Optional.of(reached(place, inside, limit.approved().getAsInt(), Bound.APPROVED));
        }
        if (after > limit.stop()) {
            return Optional.of(reached(place, inside, limit.stop(), Bound.CAPACITY));
        }
        var free = limit.stop() - limit.reserved();
        return after > free && !hasPriority(place, holder)
                ? Optional.of(reached(place, inside, free, Bound.RESERVED))
                : Optional.empty();
    }

    private Full reached(Place place, int inside, int limit, Bound bound) {
        var oneInOneOut = programme.limit(place).filter(Limit::oneInOneOut).isPresent();
        return new Full(place, inside, limit, bound, oneInOneOut && bound != Bound.APPROVED);
    }

    private static boolean isOver(OptionalInt bound, int heads) {
        return bound.isPresent() && heads > bound.getAsInt();
    }

    private boolean hasPriority(Place place, Holder holder) {
        return programme.terms(place, Rights.subject(programme, holder.person())).priority();
    }

    private Optional<Full> slotFull(Approach approach, Place target, Heads heads) {
        var inSlot = approach.around().occupancy(target).inSlot();
        return programme.slotAt(approach.at())
                .map(Slot::quota)
                .map(quota -> quota.get(target))
                .filter(quota -> inSlot + heads.passed() > quota)
                .map(quota -> new Full(target, inSlot, quota, Bound.SLOT, false));
    }

    /** That a place is nearly full when they have entered. */
    Optional<Notice> nearlyFull(Approach approach, Holder holder, Place target, Heads heads) {
        return limited(approach, target).stream()
                .flatMap(place -> nearing(approach, holder, place, heads).stream())
                .findFirst();
    }

    private Optional<Notice> nearing(Approach approach, Holder holder, Place place, Heads heads) {
        var limit = programme.limit(place).orElseThrow();
        var after = inside(approach, place, heads) + more(approach, holder, place, heads);
        return after >= limit.warn()
                ? Optional.of(new NearlyFull(place, after, limit.stop()))
                : Optional.empty();
    }

    /** People, or vehicles where those are let in. */
    private static int inside(Approach approach, Place place, Heads heads) {
        var occupancy = approach.around().occupancy(place);
        return heads.party() == 0 ? occupancy.codes() : occupancy.heads();
    }

    /** By how many more a place holds then: not by those who are in it already. */
    private int more(Approach approach, Holder holder, Place place, Heads heads) {
        var before =
                holder.whereabouts()
                        .at(place)
                        .filter(standing -> isInside(standing, approach));
        if (heads.party() == 0) {
            return before.isPresent() ? 0 : 1;
        }
        var known = before.map(Standing::heads).orElse(0);
        return Math.min(heads.party(), known + heads.passed()) - known;
    }

    private boolean isInside(Standing standing, Approach approach) {
        return standing.isInside(programme.stay(standing.place(), approach.at()));
    }
}
