package org.dengta.admission;

import org.dengta.admission.Doorway.Way;
import org.dengta.journal.Fact.Heads;
import org.dengta.presence.Standing;
import org.dengta.presence.Standings.Count;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.programme.Slot;
import org.dengta.venue.Place;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Notice;
import org.dengta.verdict.Notice.NearlyFull;
import org.dengta.verdict.Refusal.Bound;
import org.dengta.verdict.Refusal.Full;

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
    Optional<Full> full(Doorway doorway, Way way, Heads heads) {
        return venueFull(doorway.known(), heads)
                .or(() ->
                        limited(doorway, way).stream()
                                .flatMap(limited ->
                                        placeFull(doorway.known(), limited, heads).stream())
                                .findFirst())
                .or(() -> slotFull(doorway, way.place(), heads));
    }

    /**
     * A place that holds so many.
     *
     * @param hasPriority whether what is reserved there is for the person
     */
    private record Limited(Place place, Limit limit, boolean hasPriority) {}

    /** The zone, and the session where it has a limit of its own. */
    private List<Limited> limited(Doorway doorway, Way way) {
        var zone = new Way(doorway.known().zone(), List.of(), doorway.ofZone());
        var ways = way.place().equals(zone.place()) ? Stream.of(zone) : Stream.of(zone, way);
        return ways.flatMap(it -> limited(it).stream()).toList();
    }

    private Optional<Limited> limited(Way way) {
        return programme
                .limit(way.place())
                .map(limit -> new Limited(way.place(), limit, way.terms().priority()));
    }

    /** The number approved by public security, where they would break it. */
    Optional<Full> beyondApproved(Doorway doorway, Way way, Heads heads) {
        return venueFull(doorway.known(), heads)
                .or(() ->
                        limited(doorway, way).stream()
                                .flatMap(limited ->
                                        placeFull(doorway.known(), limited, heads).stream())
                                .filter(Full::isApproved)
                                .findFirst());
    }

    private Optional<Full> venueFull(Known known, Heads heads) {
        var approved = programme.regulations().approved();
        var inside = known.approach().around().inVenue();
        var more = approved.isPresent() ? moreInVenue(known, heads) : 0;
        return more > 0 && isOver(approved, inside + more)
                ? Optional.of(
                        new Full(known.zone(), inside, approved.getAsInt(), Bound.VENUE, false))
                : Optional.empty();
    }

    /** Whoever of a party is anywhere already is not counted again. */
    private int moreInVenue(Known known, Heads heads) {
        var today = programme.day(known.at());
        var before =
                known.holder().whereabouts().all().stream()
                        .filter(standing -> standing.isInside(today))
                        .mapToInt(Standing::heads)
                        .max()
                        .orElse(0);
        var here = present(known, known.zone());
        return Math.min(heads.party(), here + heads.passed()) - before;
    }

    private Optional<Full> placeFull(Known known, Limited limited, Heads heads) {
        var limit = heads.party() == 0 ? limited.limit().ofVehicles() : limited.limit();
        var inside = inside(known, limited.place(), heads);
        var after = inside + more(known, limited.place(), heads);
        if (after <= inside) {
            return Optional.empty();
        }
        if (isOver(limit.approved(), after)) {
            var approved = limit.approved().getAsInt();
            return Optional.of(reached(limited, inside, approved, Bound.APPROVED));
        }
        if (after > limit.stop()) {
            return Optional.of(reached(limited, inside, limit.stop(), Bound.CAPACITY));
        }
        var free = limit.stop() - limit.reserved();
        return after > free && !limited.hasPriority()
                ? Optional.of(reached(limited, inside, free, Bound.RESERVED))
                : Optional.empty();
    }

    private static Full reached(Limited limited, int inside, int number, Bound bound) {
        var waits = limited.limit().oneInOneOut() && bound != Bound.APPROVED;
        return new Full(limited.place(), inside, number, bound, waits);
    }

    private static boolean isOver(OptionalInt bound, int heads) {
        return bound.isPresent() && heads > bound.getAsInt();
    }

    /** Only for those who reserved a part of the day, and by that part alone. */
    private Optional<Full> slotFull(Doorway doorway, Place target, Heads heads) {
        return target instanceof ZoneId zone
                ? doorway.rights()
                        .reservedAt(zone, doorway.at())
                        .filter(slot -> slot.quota().containsKey(target))
                        .flatMap(slot -> slotFull(doorway.known(), slot, target, heads))
                : Optional.empty();
    }

    private Optional<Full> slotFull(Known known, Slot slot, Place target, Heads heads) {
        var inSlot = number(known.approach().around().occupancy(target).inSlot(), heads);
        var quota = slot.quota().getOrDefault(target, 0);
        var more = moreInSlot(known, slot, target, heads);
        return more > 0 && inSlot + more > quota
                ? Optional.of(new Full(target, inSlot, quota, Bound.SLOT, false))
                : Optional.empty();
    }

    /** Whoever of a party came by the same reservation and went is not counted again. */
    private int moreInSlot(Known known, Slot slot, Place target, Heads heads) {
        var before =
                known.standing(target)
                        .filter(it -> it.isReserved(slot.id(), programme.day(known.at())));
        if (heads.party() == 0) {
            return before.isPresent() ? 0 : 1;
        }
        var counted = before.map(Standing::heads).orElse(0);
        return Math.min(heads.party(), present(known, target) + heads.passed()) - counted;
    }

    /** That a place is nearly full when they have entered. */
    Optional<Notice> nearlyFull(Doorway doorway, Way way, Heads heads) {
        return limited(doorway, way).stream()
                .flatMap(limited -> nearing(doorway.known(), limited, heads).stream())
                .findFirst();
    }

    private Optional<Notice> nearing(Known known, Limited limited, Heads heads) {
        var place = limited.place();
        var after = inside(known, place, heads) + more(known, place, heads);
        return after >= limited.limit().warn()
                ? Optional.of(new NearlyFull(place, after, limited.limit().stop()))
                : Optional.empty();
    }

    private static int inside(Known known, Place place, Heads heads) {
        return number(known.approach().around().occupancy(place).inside(), heads);
    }

    /** People, or vehicles where one is let in: neither takes the other's room. */
    private static int number(Count count, Heads heads) {
        return heads.party() == 0 ? count.vehicles() : count.heads();
    }

    /** By how many more a place holds then: not by those who are in it already. */
    private int more(Known known, Place place, Heads heads) {
        if (heads.party() == 0) {
            return isInside(known, place) ? 0 : 1;
        }
        var here = present(known, place);
        return Math.min(heads.party(), here + heads.passed()) - here;
    }

    /** Heads of the code that are in a place now. */
    private int present(Known known, Place place) {
        var stay = programme.stay(place, known.at());
        return known.standing(place)
                .filter(standing -> standing.isInside(stay))
                .map(Standing::heads)
                .orElse(0);
    }

    private boolean isInside(Known known, Place place) {
        var stay = programme.stay(place, known.at());
        return known.standing(place).filter(standing -> standing.isInside(stay)).isPresent();
    }
}
