package org.dengta.gate;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.journal.Journal;
import org.dengta.presence.Orders;
import org.dengta.presence.Whereabouts;
import org.dengta.verdict.Holder;

import java.time.Instant;
import java.util.Optional;

/**
 * People as they stood at an earlier time, as far as is known today. The list is today's.
 *
 * @param today as they stand now
 * @param at that time
 */
record PastHolders(Holders today, Journal journal, Instant at) implements Holders {

    @Override
    public Optional<Holder> find(CodeLookup lookup) {
        return today.find(lookup).map(this::then);
    }

    @Override
    public Optional<Holder> find(PersonId person) {
        return today.find(person).map(this::then);
    }

    private Holder then(Holder holder) {
        var known = Whereabouts.until(journal.about(holder.person().id()), at);
        return new Holder(
                holder.credential(),
                holder.person(),
                Whereabouts.fold(known),
                Orders.fold(known));
    }
}
