package org.dengta.admission;

import org.dengta.verdict.Refusal;
import org.dengta.verdict.Holder;

import org.dengta.accreditation.Rights;
import org.dengta.verdict.Refusal.AlreadyUsed;
import org.dengta.verdict.Refusal.NotLeftYet;
import org.dengta.verdict.Refusal.QuotaSpent;
import org.dengta.verdict.Refusal.TooSoon;
import org.dengta.journal.Fact.Heads;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.programme.Terms;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;

import java.time.Instant;
import java.util.Optional;

/** How often one code is good for the same place, and for how many heads. */
final class FrequencyRules {
    private final Programme programme;
    private final EntryHeads heads;

    FrequencyRules(Programme programme) {
        this.programme = programme;
        heads = new EntryHeads(programme);
    }

    /** Why one more entry into a place is one too many; empty when it is not. */
    Optional<Refusal> obstacle(Approach approach, Holder holder, Place place) {
        return holder.whereabouts()
                .at(place)
                .flatMap(standing ->
                        standing.entered()
                                .flatMap(entry -> obstacle(approach, holder, standing, entry)));
    }

    private Optional<Refusal> obstacle(
            Approach approach, Holder holder, Standing standing, Passage entry) {
        var place = standing.place();
        var terms = terms(place, holder);
        var isUsedUp = heads.of(holder.person()) <= gone(approach, holder, place);
        Optional<Refusal> spent =
                switch (terms.entry()) {
                    case FREE, AFTER_EXIT_SOFT -> Optional.empty();
                    case AFTER_EXIT ->
                            isInside(standing, approach.at()) && isUsedUp
                                    ? Optional.of(new NotLeftYet(place, entry.gate(), entry.at()))
                                    : Optional.empty();
                    case ONCE ->
                            counts(entry, place, approach.at()) && isUsedUp
                                    ? Optional.of(new AlreadyUsed(place, entry.gate(), entry.at()))
                                    : Optional.empty();
                };
        return spent.or(() -> tooOften(terms.frequency(), standing, entry, approach.at()));
    }

    private Optional<Refusal> tooOften(
            Terms.Frequency frequency, Standing standing, Passage entry, Instant at) {
        var place = standing.place();
        var today = standing.tally().entriesOn(programme.time().dayOf(at));
        if (frequency.aDay().isPresent() && today >= frequency.aDay().getAsInt()) {
            var most = frequency.aDay().getAsInt();
            return Optional.of(new QuotaSpent(place, most, entry.gate(), entry.at()));
        }
        var next = entry.at().plus(frequency.apart());
        return at.isBefore(next) && !at.isBefore(entry.at())
                ? Optional.of(new TooSoon(place, entry.at(), next))
                : Optional.empty();
    }

    /** How many pass into a place now, of how many. */
    Heads passing(Approach approach, Holder holder, Place place) {
        return heads.passing(
                holder.person(), gone(approach, holder, place), approach.around().wanted());
    }

    /** Heads that used the code for a place and may not again by now. */
    int gone(Approach approach, Holder holder, Place place) {
        return holder.whereabouts()
                .at(place)
                .map(standing ->
                        switch (terms(place, holder).entry()) {
                            case FREE, AFTER_EXIT_SOFT -> 0;
                            case AFTER_EXIT ->
                                    isInside(standing, approach.at()) ? standing.heads() : 0;
                            case ONCE -> used(standing, approach.at());
                        })
                .orElse(0);
    }

    private int used(Standing standing, Instant at) {
        return standing.entered()
                .filter(entry -> counts(entry, standing.place(), at))
                .map(_ -> standing.tally().headsToday())
                .orElse(0);
    }

    /** A session is entered once in all, a zone once a day. */
    private boolean counts(Passage entry, Place place, Instant at) {
        return switch (place) {
            case SessionId _ -> true;
            default -> programme.time().dayOf(entry.at()).equals(programme.time().dayOf(at));
        };
    }

    private boolean isInside(Standing standing, Instant at) {
        return standing.isInside(programme.stay(standing.place(), at));
    }

    private Terms terms(Place place, Holder holder) {
        return programme.terms(place, Rights.subject(programme, holder.person()));
    }
}
