package org.dengta.admission;

import org.dengta.admission.Doorway.Way;
import org.dengta.journal.Fact.Heads;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.programme.Terms;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Refusal.AlreadyUsed;
import org.dengta.verdict.Refusal.NotLeftYet;
import org.dengta.verdict.Refusal.QuotaSpent;
import org.dengta.verdict.Refusal.TooSoon;

import java.util.Optional;

/**
 * How often one code is good for the same place, and for how many heads. A party that comes in
 * parts uses it up when the last of them has passed.
 */
final class FrequencyRules {
    private final Programme programme;
    private final EntryHeads heads;

    FrequencyRules(Programme programme) {
        this.programme = programme;
        heads = new EntryHeads(programme);
    }

    /** Why one more entry into a place is one too many; empty when it is not. */
    Optional<Refusal> obstacle(Known known, Way way) {
        return known.standing(way.place())
                .filter(standing -> standing.entered().isPresent())
                .flatMap(standing ->
                        used(known, way.terms(), standing)
                                .or(() -> tooOften(known, way.terms().frequency(), standing))
                                .or(() -> tooSoon(known, way.terms().frequency(), standing)));
    }

    private Optional<Refusal> used(Known known, Terms terms, Standing standing) {
        var place = standing.place();
        var isUsedUp = heads.of(known.person()) <= goneByRule(known, terms, standing);
        return standing.entered()
                .filter(_ -> isUsedUp)
                .flatMap(entry ->
                        switch (terms.entry()) {
                            case FREE, AFTER_EXIT_SOFT -> Optional.empty();
                            case AFTER_EXIT ->
                                    Optional.of(new NotLeftYet(place, entry.gate(), entry.at()))
                                            .filter(_ -> isInside(known, standing));
                            case ONCE ->
                                    Optional.of(new AlreadyUsed(place, entry.gate(), entry.at()))
                                            .filter(_ -> counts(known, entry, place));
                        });
    }

    private Optional<Refusal> tooOften(Known known, Terms.Frequency frequency, Standing standing) {
        var day = programme.time().dayOf(known.at());
        var party = heads.of(known.person());
        var tally = standing.tally();
        var most = frequency.aDay();
        var isSpent =
                most.isPresent()
                        && (party > 1
                                ? tally.headsOn(day) >= most.getAsInt() * party
                                : tally.entriesOn(day) >= most.getAsInt());
        return standing.entered()
                .filter(_ -> isSpent)
                .map(last ->
                        new QuotaSpent(
                                standing.place(), most.orElseThrow(), last.gate(), last.at()));
    }

    /** The others of a party need not wait for those who went ahead. */
    private Optional<Refusal> tooSoon(Known known, Terms.Frequency frequency, Standing standing) {
        var isWhole = !isInside(known, standing) || standing.heads() >= heads.of(known.person());
        return standing.entered()
                .map(Passage::at)
                .filter(_ -> isWhole)
                .filter(last -> !known.at().isBefore(last))
                .filter(last -> known.at().isBefore(last.plus(frequency.apart())))
                .map(last -> new TooSoon(standing.place(), last, last.plus(frequency.apart())));
    }

    /** How many pass into a place now, of how many. */
    Heads passing(Known known, Way way) {
        return heads.passing(known.person(), gone(known, way), known.approach().around().wanted());
    }

    /** Heads that used the code for a place and may not again by now. */
    private int gone(Known known, Way way) {
        return known.standing(way.place())
                .map(standing ->
                        Math.max(
                                goneByRule(known, way.terms(), standing),
                                goneByQuota(known, way.terms(), standing)))
                .orElse(0);
    }

    private int goneByRule(Known known, Terms terms, Standing standing) {
        return switch (terms.entry()) {
            case FREE, AFTER_EXIT_SOFT -> 0;
            case AFTER_EXIT -> isInside(known, standing) ? standing.heads() : 0;
            case ONCE ->
                    standing.entered()
                            .filter(entry -> counts(known, entry, standing.place()))
                            .map(_ -> standing.tally().headsToday())
                            .orElse(0);
        };
    }

    /** Of the last entry of the day, whoever of a party made it already. */
    private int goneByQuota(Known known, Terms terms, Standing standing) {
        var aDay = terms.frequency().aDay();
        var before = standing.tally().headsOn(programme.time().dayOf(known.at()));
        return aDay.isPresent() ? before - (aDay.getAsInt() - 1) * heads.of(known.person()) : 0;
    }

    /** How many of a party are still to come when some more have passed. */
    int toCome(Known known, Way way, Heads passing) {
        var here =
                known.standing(way.place())
                        .filter(standing -> isInside(known, standing))
                        .map(Standing::heads)
                        .orElse(0);
        var before = Math.max(here, gone(known, way));
        return Math.max(0, passing.party() - before - passing.passed());
    }

    /** A session is entered once in all, a zone once a day. */
    private boolean counts(Known known, Passage entry, Place place) {
        var time = programme.time();
        return switch (place) {
            case SessionId _ -> true;
            case ZoneId _ -> time.dayOf(entry.at()).equals(time.dayOf(known.at()));
        };
    }

    private boolean isInside(Known known, Standing standing) {
        return standing.isInside(programme.stay(standing.place(), known.at()));
    }
}
