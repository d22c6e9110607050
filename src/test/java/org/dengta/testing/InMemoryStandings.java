package org.dengta.testing;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Journal;
import org.dengta.presence.Hold;
import org.dengta.presence.Orders;
import org.dengta.presence.Presence;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
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
    public Inside inside(Place place, Window stay) {
        var inside = new ArrayList<Integer>();
        forEach((_, whereabouts) ->
                whereabouts
                        .at(place)
                        .filter(standing -> standing.isInside(stay))
                        .ifPresent(standing -> inside.add(standing.heads())));
        return new Inside(sum(inside), inside.size());
    }

    @Override
    public int insideAnywhere(Window stay) {
        var heads = new ArrayList<Integer>();
        forEach((_, whereabouts) ->
                Presence.of(whereabouts)
                        .filter(presence -> stay.contains(presence.since()))
                        .ifPresent(presence -> heads.add(presence.heads())));
        return sum(heads);
    }

    @Override
    public int enteredIn(Place place, Window window) {
        var heads = new ArrayList<Integer>();
        forEach((_, whereabouts) ->
                whereabouts
                        .at(place)
                        .filter(standing ->
                                standing.entered()
                                        .filter(entry -> window.contains(entry.at()))
                                        .isPresent())
                        .ifPresent(standing -> heads.add(standing.heads())));
        return sum(heads);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
