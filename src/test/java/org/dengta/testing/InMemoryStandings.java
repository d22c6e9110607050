package org.dengta.testing;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Journal;
import org.dengta.presence.Hold;
import org.dengta.presence.Orders;
import org.dengta.presence.Presence;
import org.dengta.presence.Standing;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.SlotId;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Standings computed from a journal anew at every question. */
public final class InMemoryStandings implements Standings {
    private final Journal journal;

    /** Who a newcomer turned out to be. */
    private final UnaryOperator<PersonId> known;

    public InMemoryStandings(Journal journal) {
        this.journal = journal;
        known =
                journal instanceof InMemoryJournal memory
                        ? memory::knownAs
                        : UnaryOperator.identity();
    }

    @Override
    public Whereabouts of(PersonId person) {
        return Whereabouts.fold(journal.about(person));
    }

    @Override
    public void forEach(BiConsumer<PersonId, Whereabouts> reader) {
        var people = new LinkedHashSet<PersonId>();
        journal.forEach(entry -> entry.fact().about().map(known).ifPresent(people::add));
        for (var person : people) {
            var whereabouts = of(person);
            if (!whereabouts.all().isEmpty()) {
                reader.accept(person, whereabouts);
            }
        }
    }

    @Override
    public Orders orders(PersonId person) {
        return Orders.fold(journal.about(person));
    }

    @Override
    public List<Hold> holds() {
        var all = new ArrayList<Entry>();
        journal.forEach(all::add);
        return Hold.fold(all);
    }

    @Override
    public Count inside(Place place, Window stay) {
        return counted(place, standing -> standing.isInside(stay));
    }

    @Override
    public Count reserved(Place place, SlotId slot, Window window) {
        return counted(place, standing -> standing.isReserved(slot, window));
    }

    private Count counted(Place place, Predicate<Standing> which) {
        var all = new ArrayList<Count>();
        forEach((_, whereabouts) ->
                whereabouts.at(place).filter(which).map(Count::of).ifPresent(all::add));
        return all.stream().reduce(Count.NONE, Count::plus);
    }

    @Override
    public int insideAnywhere(Window stay) {
        var heads = new ArrayList<Integer>();
        forEach((_, whereabouts) ->
                Presence.of(whereabouts)
                        .filter(presence -> stay.contains(presence.since()))
                        .ifPresent(presence -> heads.add(presence.heads())));
        return heads.stream().mapToInt(Integer::intValue).sum();
    }
}
